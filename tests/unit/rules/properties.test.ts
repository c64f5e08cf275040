import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import regions from '../../../data/legal/regions.json';
import { ACTS } from '../../../lib/acts';
import type { CitationRequest } from '../../../lib/citation';
import { EMPLOYEES } from '../../../lib/person';
import { cite, explainCitation } from '../../../lib/rules/cite';
import { addDays } from '../../../lib/rules/days';
import { inForce } from '../../../lib/rules/force';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { ELECTIONS, RULE_SUBJECTS, STAGES } from '../../../lib/stage';

const corpus = loadCorpus();

/** Days around every change of law and calendar, and far from all of them. */
const DATES = [
  '1999-05-05',
  '2015-06-01',
  '2021-08-30',
  '2022-09-22',
  '2023-10-30',
  '2023-10-31',
  '2024-02-14',
  '2024-11-05',
  '2026-01-02',
  '2026-11-22',
  '2029-02-14',
];

function* combinations(): Generator<CitationRequest> {
  for (const employee of EMPLOYEES) {
    for (const act of ACTS) {
      for (const subject of RULE_SUBJECTS) {
        for (const stage of [undefined, ...STAGES]) {
          for (const election of [undefined, ...ELECTIONS]) {
            for (const date of DATES) yield { employee, act, subject, stage, election, date };
          }
        }
      }
    }
  }
}

const request = fc.record({
  employee: fc.constantFrom(...EMPLOYEES),
  act: fc.constantFrom(...ACTS),
  subject: fc.constantFrom(...RULE_SUBJECTS),
  stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined }),
  election: fc.option(fc.constantFrom(...ELECTIONS), { nil: undefined }),
  region: fc.option(fc.constantFrom(...regions.regions), { nil: undefined }),
  date: fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days)),
  conditions: fc.dictionary(fc.constantFrom(...Object.keys(corpus.table.conditions)), fc.boolean()),
});

describe('every combination', () => {
  it('gives a citation or a reason for none, and nothing unfit', () => {
    const rows = new Map(corpus.table.rows.map((row) => [row.id, row]));
    let count = 0;
    const faults: string[] = [];
    for (const one of combinations()) {
      count += 1;
      const { citation, left } = explainCitation(one, corpus);
      const fault = (what: string) => faults.push(`${what} ${JSON.stringify(one)}`);
      if (citation.rules.length > 0 === (citation.reason !== undefined)) fault('reason');
      if (citation.row.startsWith('default')) fault('fallback row');
      const seen = new Set<string>();
      for (const { id } of citation.rules) {
        const rule = corpus.rules.get(id)!;
        const repealed = rule.instrument.until !== undefined;
        if (seen.has(id)) fault(`twice ${id}`);
        seen.add(id);
        if (rule.confidence === 'low') fault(`low ${id}`);
        if (!rule.useInWarning && !repealed) fault(`background ${id}`);
        if (!inForce(rule, one.date)) fault(`not in force ${id}`);
        const official = rule.binds.includes('pejabat-ASN');
        if (one.employee === 'PPPK' && !rule.binds.includes('PPPK') && !official) fault(`PPPK ${id}`);
        if (one.employee === 'PNS' && !rule.binds.includes('PNS') && !official) fault(`PNS ${id}`);
      }
      // Nothing is dropped without a reason: each rule the row names is cited, stood in for, or left out with a why.
      const row = rows.get(citation.row)!;
      const named = new Set([...row.cite, ...(one.election ? (row.ifElection[one.election] ?? []) : [])]);
      const accounted = citation.rules.length + left.length;
      if (one.election && one.stage && accounted !== named.size) fault('unaccounted');
    }
    expect(count).toBe(8 * 10 * 4 * 8 * 3 * DATES.length);
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('today cites at least one rule to every PNS, CPNS and PPPK', () => {
    const bare: string[] = [];
    for (const one of combinations()) {
      if (one.date !== '2026-11-22' || !['PNS', 'CPNS', 'PPPK'].includes(one.employee)) continue;
      if (cite(one, corpus).rules.length === 0) bare.push(JSON.stringify(one));
    }
    expect(bare).toEqual([]);
  });
});

describe('any request', () => {
  it('is answered the same every time, with rules in force that bind the employee', () => {
    fc.assert(
      fc.property(request, (one) => {
        const first = cite(one, corpus);
        expect(cite({ ...one }, corpus)).toEqual(first);
        for (const { id, condition } of first.rules) {
          const rule = corpus.rules.get(id)!;
          expect(inForce(rule, one.date)).toBe(true);
          if (one.employee === 'PPPK')
            expect(rule.binds.some((role) => role === 'PPPK' || role === 'pejabat-ASN')).toBe(true);
          if (condition) expect(one.conditions[condition.key]).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('loses rules, and never gains any, when a condition turns out not to hold', () => {
    fc.assert(
      fc.property(request, fc.constantFrom(...Object.keys(corpus.table.conditions)), (one, key) => {
        const open = cite({ ...one, conditions: {} }, corpus).rules.map((rule) => rule.id);
        const not = cite({ ...one, conditions: { [key]: false } }, corpus).rules.map((rule) => rule.id);
        const met = cite({ ...one, conditions: { [key]: true } }, corpus).rules.map((rule) => rule.id);
        expect(open.filter((id) => not.includes(id))).toEqual(not);
        expect(met).toEqual(open);
      }),
      { numRuns: 1000 },
    );
  });

  it('treats all contestants alike: the subject, not the name, decides', () => {
    fc.assert(
      fc.property(request, (one) => {
        // A request has no field for a person or party; whoever is meant, the answer is the same object.
        expect(Object.keys(one)).not.toContain('name');
        expect(cite(one, corpus)).toEqual(cite({ ...one, name: 'X' } as CitationRequest, corpus));
      }),
      { numRuns: 200 },
    );
  });
});
