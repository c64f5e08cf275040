import * as v from 'valibot';
import { isRegion } from '../regions';
import { PACK_FORMAT, PACK_LIMITS, PACK_VERSION, PackSchema, type Contest, type Pack } from './format';
import { shown, type PackProblem, type Refusal } from './problems';

export type PackResult = { ok: true; pack: Pack } | { ok: false; problems: readonly PackProblem<Refusal>[] };

/** Keys through which parsed JSON could reach prototypes. */
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);
/** Control, format and private characters, line separators and unpaired halves: nothing a name is written with. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Problems told at once; the rest would be more of the same. */
const TOLD = 20;

const refuse = (code: Refusal, path = '', ...args: string[]): PackResult => ({
  ok: false,
  problems: [{ code, path, args }],
});

/**
 * Reads a pack from the text of its file. Never throws; a pack that is wrong in any part is refused whole.
 * Nothing of the text is run, and no pattern of it is used.
 */
export function readPack(text: string): PackResult {
  if (text.length > PACK_LIMITS.characters) return refuse('too_large', '', String(PACK_LIMITS.characters));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse('not_json');
  }
  return readParsedPack(raw);
}

/** The same for JSON already parsed. */
export function readParsedPack(raw: unknown): PackResult {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse('not_object');
  const hostile = inspect(raw, '', 0, { strings: 0 });
  if (hostile !== undefined) return { ok: false, problems: [hostile] };
  const { format, version } = raw as Record<string, unknown>;
  if (format !== PACK_FORMAT) return refuse('unknown_format', 'format', shown(format));
  if (version !== PACK_VERSION) return refuse('unknown_version', 'version', shown(version));
  const parsed = v.safeParse(PackSchema, raw, { abortPipeEarly: true });
  if (!parsed.success) return { ok: false, problems: parsed.issues.slice(0, TOLD).map(problemOf) };
  const problems = crossCheck(parsed.output);
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, TOLD) }
    : { ok: true, pack: parsed.output };
}

/** What must hold of any value, before its shape is looked at. */
function inspect(
  value: unknown,
  path: string,
  depth: number,
  count: { strings: number },
): PackProblem<Refusal> | undefined {
  if (depth > PACK_LIMITS.depth) return { code: 'too_deep', path, args: [String(PACK_LIMITS.depth)] };
  if (typeof value === 'string') {
    // Ten strings a person are more than any pack needs.
    if (++count.strings > PACK_LIMITS.names * 10)
      return { code: 'too_many_names', path: '', args: [String(PACK_LIMITS.names)] };
    return CONTROL.test(value) ? { code: 'control_characters', path, args: [shown(value)] } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of Object.getOwnPropertyNames(value)) {
    if (Array.isArray(value) && key === 'length') continue;
    const at = path === '' ? shown(key) : `${path}.${shown(key)}`;
    if (FORBIDDEN.has(key)) return { code: 'forbidden_key', path: at, args: [key] };
    const found = inspect((value as Record<string, unknown>)[key], at, depth + 1, count);
    if (found !== undefined) return found;
  }
  return undefined;
}

function problemOf(issue: v.BaseIssue<unknown>): PackProblem<Refusal> {
  const path = v.getDotPath(issue) ?? '';
  if (issue.message === 'pattern') return { code: 'pattern', path, args: [shown(issue.input)] };
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { code: 'unknown_field', path, args: [path.split('.').pop() ?? ''] };
  if (issue.input === undefined) return { code: 'missing_field', path, args: [path.split('.').pop() ?? ''] };
  return { code: 'wrong_value', path, args: [shown(issue.input)] };
}

/** Checks no single field can make. */
function crossCheck(pack: Pack): PackProblem<Refusal>[] {
  const problems: PackProblem<Refusal>[] = [];
  const add = (code: Refusal, path: string, ...args: string[]): void => {
    problems.push({ code, path, args });
  };
  let names = 0;
  for (const { contestants } of pack.contests)
    for (const { deputy } of contestants) names += deputy === undefined ? 1 : 2;
  if (names > PACK_LIMITS.names) add('too_many_names', '', String(PACK_LIMITS.names));
  if (pack.until < pack.from) add('period', 'until', pack.from, pack.until);

  const contests = new Set<string>();
  pack.contests.forEach((contest, i) => {
    const path = `contests.${i}`;
    const { region, office } = contest;
    if (region === undefined) {
      if (office !== 'president') add('region_missing', path, office);
    } else if (!regionFits(region, office, pack.fictional === true))
      add('unknown_region', `${path}.region`, region);
    const key = `${office} ${region ?? ''} ${contest.district ?? ''}`;
    if (contests.has(key)) add('duplicate_contest', path, key.trim());
    contests.add(key);
    const numbers = new Set<string>();
    contest.contestants.forEach(({ number, party }, k) => {
      if (number === undefined) return;
      const own = `${party ?? ''}/${number}`;
      if (numbers.has(own)) add('duplicate_number', `${path}.contestants.${k}.number`, String(number));
      numbers.add(own);
    });
  });
  return problems;
}

/** A region that exists and is of the office's level; for practice, one that certainly does not exist. */
function regionFits(region: string, office: Contest['office'], fictional: boolean): boolean {
  const known = fictional ? region.startsWith('99') && !isRegion(region) : isRegion(region);
  const digits = { governor: 2, dpd: 2, dpr: 2, 'dprd-province': 2, regent: 4, mayor: 4, 'dprd-regency': 4 };
  return known && (office === 'president' || region.length === digits[office]);
}
