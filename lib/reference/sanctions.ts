import type { Employee } from '../person';
import type { Bilingual, Reference } from './types';

/** Mildest first, as shown; levels that name no sanction of their own come last. */
const ORDER = ['moral', 'ringan', 'depends-on-impact', 'sedang', 'berat', 'ptdh', 'pidana'];

export interface SanctionLevelFor {
  level: string;
  /** One entry per distinct wording, with the rules that carry it. */
  wordings: readonly { items: readonly Bilingual[]; ruleIds: readonly string[] }[];
}

/**
 * What can happen to this kind of employee, by level, mildest first: read from the rules that bind them. Rules held
 * with low confidence are left out; a rule without words about sanctions adds nothing.
 */
export function sanctionsFor(reference: Reference, employee: Employee): SanctionLevelFor[] {
  const levels = new Map<string, Map<string, { items: readonly Bilingual[]; ruleIds: string[] }>>();
  for (const rule of reference.rules) {
    if (rule.confidence === 'low' || rule.sanctions.length === 0 || !rule.employees.includes(employee))
      continue;
    const wordings = levels.get(rule.sanctionLevel) ?? new Map();
    const key = rule.sanctions.map((one) => one.id).join('\n');
    const wording = wordings.get(key) ?? { items: rule.sanctions, ruleIds: [] };
    wording.ruleIds.push(rule.id);
    wordings.set(key, wording);
    levels.set(rule.sanctionLevel, wordings);
  }
  const place = (level: string) => {
    const at = ORDER.indexOf(level);
    return at < 0 ? ORDER.length : at;
  };
  return [...levels]
    .map(([level, wordings]) => ({ level, wordings: [...wordings.values()] }))
    .sort((a, b) => place(a.level) - place(b.level));
}
