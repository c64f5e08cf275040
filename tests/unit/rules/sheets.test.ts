import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../lib/acts';
import { EMPLOYEES } from '../../../lib/person';
import { cite } from '../../../lib/rules/cite';
import { addDays } from '../../../lib/rules/days';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { lookupSheet, sheetKey, sheetOn } from '../../../lib/rules/lookup-sheet';
import { buildSheets } from '../../../lib/rules/sheets';
import { ELECTIONS, RULE_SUBJECTS } from '../../../lib/stage';
import { corpus as make, event, row, rule } from './corpus-builder';

const corpus = loadCorpus();
const keys = Object.keys(corpus.table.conditions);

describe('citation sheets', () => {
  it('follow each other without a gap and begin anew when the stage changes', () => {
    const sheets = buildSheets(corpus, { employee: 'PNS', region: '3273' }, '2024-08-01', 150);
    expect(sheets.map((sheet) => [sheet.from, sheet.until, sheet.stage])).toEqual([
      ['2024-08-01', '2024-08-27', 'none'],
      ['2024-08-27', '2024-09-22', 'before-determination'],
      ['2024-09-22', '2024-09-25', 'after-determination'],
      ['2024-09-25', '2024-11-24', 'campaign'],
      ['2024-11-24', '2024-11-27', 'quiet-period'],
      ['2024-11-27', '2024-11-28', 'voting-day'],
      ['2024-11-28', '2024-12-17', 'post-vote'],
      ['2024-12-17', '2024-12-29', 'none'],
    ]);
  });

  it('begin anew when a law comes into force, and are one sheet while nothing changes', () => {
    const starts = (employee: 'PNS' | 'TNI', from: string) =>
      buildSheets(corpus, { employee }, from, 30).map((sheet) => sheet.from);
    expect(starts('PNS', '2023-10-20')).toEqual(['2023-10-20', '2023-10-31', '2023-11-13']);
    // UU 20/2023 does not bind a soldier: only the stage changes.
    expect(starts('TNI', '2023-10-20')).toEqual(['2023-10-20', '2023-11-13']);
    expect(starts('PNS', '2026-11-22')).toEqual(['2026-11-22']);
  });

  it('are found by their days', () => {
    const sheets = buildSheets(corpus, { employee: 'PNS' }, '2024-11-20', 10);
    expect(sheetOn(sheets, '2024-11-19')).toBeUndefined();
    expect(sheetOn(sheets, '2024-11-23')?.stage).toBe('campaign');
    expect(sheetOn(sheets, '2024-11-24')?.stage).toBe('quiet-period');
    expect(sheetOn(sheets, '2024-11-30')).toBeUndefined();
  });

  it('hold each rule once', () => {
    const [sheet] = buildSheets(corpus, { employee: 'PNS', region: '3273' }, '2024-11-05', 1);
    const ids = sheet!.rules.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(sheet).length).toBeLessThan(60_000);
    expect(sheet!.rules.every((one) => one.condition === undefined)).toBe(true);
  });

  it('begin anew on the first and after the last day of a single law', () => {
    const law = (over: object) =>
      make({ rules: [rule('a', over), rule('b')], rows: [row('r', { cite: ['a', 'b'] })] });
    const days = (over: object) =>
      buildSheets(law(over), { employee: 'PNS' }, '2024-01-01', 10).map((one) => one.from);
    expect(days({ from: '2024-01-05' })).toEqual(['2024-01-01', '2024-01-05']);
    expect(days({ until: '2024-01-07' })).toEqual(['2024-01-01', '2024-01-07']);
    expect(days({ from: '2024-01-11' })).toEqual(['2024-01-01']);
    expect(days({ from: '2023-12-31' })).toEqual(['2024-01-01']);
  });

  it('end on the day asked for, also when the stage changes on it', () => {
    const sheets = buildSheets(corpus, { employee: 'PNS' }, '2024-09-20', 2);
    expect(sheets.map((sheet) => [sheet.from, sheet.until])).toEqual([['2024-09-20', '2024-09-22']]);
  });

  it('hold nothing but rules of the corpus that a row shows', () => {
    const [sheet] = buildSheets(corpus, { employee: 'PNS', region: '3273' }, '2024-11-05', 1);
    const shown = new Set(Object.values(sheet!.rows).flatMap((one) => one.cite.map((cited) => cited.rule)));
    expect([...shown].sort((a, b) => a - b)).toEqual(sheet!.rules.map((_, at) => at));
    for (const one of sheet!.rules) expect(corpus.rules.has(one.id)).toBe(true);
  });

  it('resolve conditions when they are looked up', () => {
    const conditional = make({
      rules: [rule('a'), rule('b')],
      rows: [row('r', { cite: ['a', 'b'], conditions: { a: 'invites', b: 'invites' }, namesAct: 'b' })],
    });
    const [sheet] = buildSheets(conditional, { employee: 'PNS' }, '2024-01-01', 1);
    const open = lookupSheet(sheet!, 'share', 'candidate');
    expect(open.rules.map((one) => one.condition)).toEqual([
      { key: 'invites', id: 'bila mengajak', en: 'if inviting' },
      { key: 'invites', id: 'bila mengajak', en: 'if inviting' },
    ]);
    expect(open.namesAct).toBe('b');
    expect(open).not.toHaveProperty('reason');
    const met = lookupSheet(sheet!, 'share', 'candidate', undefined, { invites: true });
    expect(met.rules.every((one) => !('condition' in one))).toBe(true);
    expect(met.namesAct).toBe('b');
    const not = lookupSheet(sheet!, 'share', 'candidate', undefined, { invites: false });
    expect(not).toEqual({ stage: 'none', severity: 'warning', row: 'r', rules: [], reason: 'condition' });
  });

  it('keep the reason that is not about a case', () => {
    const conditional = make({
      rules: [rule('a'), rule('b', { useInWarning: false })],
      rows: [row('r', { cite: ['a', 'b'], conditions: { a: 'invites' } })],
    });
    const [sheet] = buildSheets(conditional, { employee: 'PNS' }, '2024-01-01', 1);
    expect(lookupSheet(sheet!, 'share', 'candidate', undefined, { invites: false }).reason).toBe('employee');
  });

  it('survive storage as JSON', () => {
    const sheets = buildSheets(corpus, { employee: 'PPPK', region: '1971' }, '2025-08-20', 10);
    expect(JSON.parse(JSON.stringify(sheets))).toEqual(sheets);
  });

  it('keep the stage of a row whose election has a contest of its own', () => {
    const overlapping = make({
      rules: [rule('a')],
      rows: [row('r', { cite: ['a'] })],
      events: [
        event('n', {
          election: 'pemilu',
          stages: [{ stage: 'campaign', from: '2024-01-01', to: '2024-01-31' }],
        }),
        event('l', { stages: [{ stage: 'registration', from: '2024-01-01', to: '2024-01-31' }] }),
      ],
    });
    const [sheet] = buildSheets(overlapping, { employee: 'PNS' }, '2024-01-05', 5);
    expect(sheet?.stage).toBe('campaign');
    expect(lookupSheet(sheet!, 'like', 'candidate', 'pilkada').stage).toBe('before-determination');
    expect(lookupSheet(sheet!, 'like', 'candidate', 'pemilu').stage).toBe('campaign');
    expect(sheet?.rows[sheetKey('like', 'candidate', 'pemilu')]).not.toHaveProperty('stage');
  });

  it('answer an unknown row without failing', () => {
    const [sheet] = buildSheets(corpus, { employee: 'PNS' }, '2026-11-22', 1);
    expect(lookupSheet({ ...sheet!, rows: {} }, 'like', 'candidate')).toEqual({
      stage: 'none',
      severity: 'info',
      row: '',
      rules: [],
      reason: 'no-row',
    });
  });
});

describe('looking up a sheet', () => {
  it('is the same as citing, for every row, day, election and condition', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EMPLOYEES),
        fc.constantFrom(undefined, '3273', '1971', '9171', '3206', '11'),
        fc.constantFrom(
          '2015-06-01',
          '2022-09-15',
          '2023-10-25',
          '2024-02-05',
          '2024-11-20',
          '2025-03-20',
          '2025-08-20',
          '2026-11-22',
        ),
        fc.integer({ min: 0, max: 13 }),
        fc.dictionary(fc.constantFrom(...keys), fc.boolean()),
        (employee, region, from, offset, conditions) => {
          const sheets = buildSheets(corpus, { employee, region }, from, 14);
          const date = addDays(from, offset);
          const sheet = sheetOn(sheets, date)!;
          for (const act of ACTS) {
            for (const subject of RULE_SUBJECTS) {
              for (const election of [undefined, ...ELECTIONS]) {
                const asked = { employee, region, act, subject, election, date, conditions };
                expect(lookupSheet(sheet, act, subject, election, conditions)).toEqual(cite(asked, corpus));
              }
            }
          }
        },
      ),
      { numRuns: process.env['STRYKER_MUTATOR_WORKER'] === undefined ? 40 : 4 },
    );
  });
});
