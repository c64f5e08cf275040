import { EMPLOYEES, type Employee } from '../person';
import type { Rule } from '../rules/corpus-types';

/**
 * Kinds of employee a rule binds. The corpus treats CPNS as PNS where a law names only PNS; an ASN official can be any
 * civil servant. A rule for PNS never binds PPPK.
 */
export function boundEmployees(rule: Pick<Rule, 'binds'>): Employee[] {
  const binds = new Set(rule.binds);
  if (binds.has('PNS')) binds.add('CPNS');
  if (binds.has('pejabat-ASN')) for (const one of ['PNS', 'CPNS', 'PPPK']) binds.add(one);
  return EMPLOYEES.filter((employee) => binds.has(employee) || binds.has('everyone'));
}

/**
 * Kinds of employee a piece of guidance speaks to: those its rules bind; empty = everyone. The circular for PPNPN makes
 * the list of the joint decree ("Keputusan Bersama") theirs too, so guidance on that list reaches them.
 */
export function audienceOf(ruleIds: readonly string[], rules: ReadonlyMap<string, Rule>): Employee[] {
  const employees = new Set<Employee>();
  for (const id of ruleIds) {
    const rule = rules.get(id);
    if (!rule) continue;
    boundEmployees(rule).forEach((employee) => employees.add(employee));
    if (rule.instrument.kind === 'Keputusan Bersama') employees.add('PPNPN');
  }
  return EMPLOYEES.filter((employee) => employees.has(employee));
}

/** Does an item with this audience speak to the employee? An empty audience is everyone. */
export function speaksTo(item: { employees: readonly Employee[] }, employee: Employee): boolean {
  return item.employees.length === 0 || item.employees.includes(employee);
}
