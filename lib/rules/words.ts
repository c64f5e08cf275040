import { toAct, type Act } from '../acts';
import { EMPLOYEES, type Employee } from '../person';
import { ELECTIONS, RULE_SUBJECTS, STAGES, type Election, type RuleSubject, type Stage } from '../stage';
import { canonical, type Corpus } from './corpus';

/** Everyday words for kinds of employee. */
const EMPLOYEE_ALIASES: Readonly<Record<string, Employee>> = {
  p3k: 'PPPK',
  'non-asn': 'PPNPN',
  kades: 'kepala-desa',
};

const fold = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

function oneOf<T extends string>(values: readonly T[], word: string): T | undefined {
  const key = fold(word);
  return values.find((value) => value.toLowerCase() === key);
}

/** Kind of employee for a word, in any case (pns, Kepala Desa, P3K); undefined when unknown. */
export function toEmployee(word: string): Employee | undefined {
  const key = fold(word);
  return oneOf(EMPLOYEES, word) ?? (Object.hasOwn(EMPLOYEE_ALIASES, key) ? EMPLOYEE_ALIASES[key] : undefined);
}

/** Subject of a rule for a word; undefined when unknown. */
export function toRuleSubject(word: string): RuleSubject | undefined {
  return oneOf(RULE_SUBJECTS, word);
}

export function toElection(word: string): Election | undefined {
  return oneOf(ELECTIONS, word);
}

/** Stage for a word, the table's own aliases included (outside → none); undefined when unknown. */
export function toStage(corpus: Corpus, word: string): Stage | undefined {
  return oneOf(STAGES, canonical(corpus.table, 'stage', fold(word)));
}

/** Act for a word of the table or of a platform; undefined when unknown. */
export function toRuleAct(corpus: Corpus, word: string): Act | undefined {
  return toAct(word) ?? toAct(canonical(corpus.table, 'act', fold(word)));
}

/**
 * Region code for what people write: 3273, 32.73, 32.73.01 (a district counts as its regency).
 * @returns undefined when no such region exists.
 */
export function toRegion(known: ReadonlySet<string>, word: string): string | undefined {
  const digits = word.trim().replace(/\./g, '');
  if (!/^\d{2}(?:\d{2})?(?:\d{2})?(?:\d{4})?$/.test(digits)) return undefined;
  const code = digits.slice(0, 4);
  return known.has(code) ? code : undefined;
}
