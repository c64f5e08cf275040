import type { Employee, IsoDate } from '../person';
import { canonical, type Corpus } from './corpus';
import type { Rule } from './corpus-types';

/** True on the first day in force and until the day before the first day no longer in force. */
export function inForce(rule: Rule, date: IsoDate): boolean {
  const { from, until } = rule.instrument;
  return from <= date && (until === undefined || date < until);
}

/**
 * The rule that was in force on the date: the rule itself, or the predecessor that was; undefined when neither was.
 */
export function ruleOn(corpus: Corpus, rule: Rule, date: IsoDate): Rule | undefined {
  if (inForce(rule, date)) return rule;
  for (const older of corpus.predecessors.get(rule.id) ?? []) {
    const found = ruleOn(corpus, older, date);
    if (found) return found;
  }
  return undefined;
}

/**
 * May this rule be cited on the date? Low confidence never, background-only never — except a repealed rule on a day
 * when it was the law: the corpus keeps it out of warnings because it is repealed, which it was not yet on that day.
 */
export function citable(rule: Rule, date: IsoDate): boolean {
  if (rule.confidence === 'low') return false;
  return rule.useInWarning || (rule.instrument.until !== undefined && date < rule.instrument.until);
}

/** Roles of rules.json that speak of civil servants who hold a position; shown only under the condition holds-position. */
const OFFICIALS = new Set<string>(['PNS', 'CPNS', 'PPPK']);

/**
 * Does the rule bind this kind of employee? The table's aliases count (CPNS → PNS), `pejabat-ASN` takes in every kind
 * of civil servant. A rule for PNS never binds PPPK.
 */
export function bindsEmployee(corpus: Corpus, rule: Rule, employee: Employee): boolean {
  const canonicalEmployee = canonical(corpus.table, 'employee', employee);
  return rule.binds.some(
    (role) =>
      role === employee ||
      role === canonicalEmployee ||
      role === 'everyone' ||
      (role === 'pejabat-ASN' && OFFICIALS.has(employee)),
  );
}
