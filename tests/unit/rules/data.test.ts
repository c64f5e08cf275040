import { describe, expect, it } from 'vitest';
import calendar from '../../../data/legal/calendar.json';
import table from '../../../data/legal/decision-table.json';
import guidance from '../../../data/legal/guidance.json';
import regions from '../../../data/legal/regions.json';
import rules from '../../../data/legal/rules.json';
import sources from '../../../data/legal/sources.json';
import type { CalendarFile, RulesFile, TableFile } from '../../../lib/rules/corpus-types';
import type { GuidanceFile } from '../../../lib/rules/guidance-types';
import { checkLegal, type LegalFiles } from '../../../scripts/data/legal-check';

const files: LegalFiles = {
  rules: rules as unknown as RulesFile,
  table: table as unknown as TableFile,
  calendar: calendar as unknown as CalendarFile,
  guidance: guidance as unknown as GuidanceFile,
  sources: sources.sources,
};

/** The shipped files with one part changed. */
function withRule(change: (rule: RulesFile['rules'][number]) => object): LegalFiles {
  const [first, ...rest] = files.rules.rules;
  return { ...files, rules: { ...files.rules, rules: [{ ...first!, ...change(first!) }, ...rest] } };
}
function withRow(change: (row: TableFile['rows'][number]) => object): LegalFiles {
  const [first, ...rest] = files.table.rows;
  return { ...files, table: { ...files.table, rows: [{ ...first!, ...change(first!) }, ...rest] } };
}

describe('the legal files that ship', () => {
  it('hold every cross reference', () => {
    expect(checkLegal(files)).toEqual([]);
  });

  it('are complete', () => {
    expect(rules.rules).toHaveLength(61);
    expect(table.rows).toHaveLength(46);
    expect(table.tests).toHaveLength(19);
    expect(calendar.events).toHaveLength(6);
    expect(guidance.items).toHaveLength(35);
    expect(guidance.scenarios.length).toBeGreaterThanOrEqual(12);
    expect(regions.regions).toHaveLength(552);
  });

  it('say every sanction in both languages, and keep what a lawyer should check', () => {
    for (const rule of files.rules.rules) {
      expect(rule.sanctionsEn, rule.id).toHaveLength(rule.sanctions.length);
      expect(rule.sources.length, rule.id).toBeGreaterThan(0);
    }
    expect(files.rules.rules.filter((rule) => rule.verify !== '').length).toBeGreaterThan(50);
    for (const rule of files.rules.rules) expect(rule.verifyId === '', rule.id).toBe(rule.verify === '');
  });

  it('name only regions that exist', () => {
    const known = new Set(regions.regions);
    for (const event of files.calendar.events)
      for (const code of event.regions) expect(known.has(code)).toBe(true);
    expect(files.calendar.events.find((event) => event.id === 'psu-2025')?.regions).toHaveLength(24);
  });
});

describe('the check of the legal files', () => {
  it.each([
    ['a related rule', withRule(() => ({ related: ['nowhere'] })), 'related nowhere does not exist'],
    [
      'a date',
      withRule((r) => ({ instrument: { ...r.instrument, from: '2023-02-30' } })),
      'in force from 2023-02-30',
    ],
    [
      'an end before the start',
      withRule((r) => ({ instrument: { ...r.instrument, until: '1999-01-01' } })),
      'in force until',
    ],
    ['a source', withRule(() => ({ sources: [[9999, 'x']] })), 'a source is missing'],
    ['a cited rule', withRow((r) => ({ cite: [...r.cite, 'nowhere'] })), 'rule nowhere does not exist'],
    ['a group', withRow((r) => ({ when: { ...r.when, act: '@nowhere' } })), 'unknown act @nowhere'],
    ['a value', withRow((r) => ({ when: { ...r.when, stage: 'nowhere' } })), 'unknown stage nowhere'],
    [
      'a condition',
      withRow((r) => ({ conditions: { [r.cite[0]!]: 'nowhere' } })),
      'unknown condition nowhere',
    ],
    [
      'a condition on another rule',
      withRow(() => ({ conditions: { nowhere: 'spouse' } })),
      'which it does not cite',
    ],
    ['the naming rule', withRow(() => ({ namesAct: 'nowhere' })), 'names_act is not cited'],
  ])('sees a broken reference: %s', (_what, broken, words) => {
    expect(checkLegal(broken).join('\n')).toContain(words);
  });
});
