/**
 * Combinations nobody had in mind when the code was written: 174 on days at and around every border of the calendar
 * (regions in and out of an election, days before and after), 156 with a given stage on days around the force of each
 * law. What is expected was worked out by a second reader of the decision table, written apart from `lib/rules` and in
 * another language, from the corpus as it came; the stages of the calendar's days by hand.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../lib/rules/cite';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { parseLine } from '../../../scripts/cite';

interface Combination {
  ask: Record<string, string>;
  stage: string;
  severity: string;
  rules: string[];
}

const corpus = loadCorpus();
const combinations = readFileSync(new URL('../../fixtures/rules/combinations.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Combination);

describe('combinations read a second time', () => {
  it('are many', () => expect(combinations.length).toBeGreaterThanOrEqual(330));

  it.each(combinations.map((one) => [Object.values(one.ask).join(' '), one] as const))(
    '%s',
    (_name, { ask, ...expected }) => {
      const parsed = parseLine(JSON.stringify({ id: 'x', ...ask }), corpus, '2026-11-22');
      if (typeof parsed === 'string') throw new Error(parsed);
      const { stage, severity, rules } = cite(parsed.request, corpus);
      expect({ stage, severity, rules: rules.map(({ id }) => id) }).toEqual(expected);
    },
  );
});
