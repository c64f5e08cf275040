/** Why a pack is refused, or what is worth knowing of an accepted one. Texts: `pack.problem.<code>`. */
export const REFUSALS = [
  'not_json',
  'too_large',
  'too_deep',
  'not_object',
  'forbidden_key',
  'control_characters',
  'unknown_format',
  'unknown_version',
  'pattern',
  'unknown_field',
  'missing_field',
  'wrong_value',
  'too_many_names',
  'unknown_region',
  'region_missing',
  'period',
  'duplicate_contest',
  'duplicate_number',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const FINDINGS = [
  'common_word',
  'ambiguous',
  'known_name',
  'same_name',
  'missing_contestants',
  'missing_number',
  'expired',
  'not_yet',
] as const;
export type Finding = (typeof FINDINGS)[number];

export interface PackProblem<Code extends string = Refusal | Finding> {
  code: Code;
  /** Where in the pack, e.g. `contests.0.contestants.2.name`; "" for the whole. */
  path: string;
  /** Fills the text: the name or value it is about, shortened. */
  args: readonly string[];
}

/** A value as it may be shown: short, without control characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const clean = text.replace(/\p{C}/gu, '�');
  return clean.length > 60 ? `${clean.slice(0, 59)}…` : clean;
}
