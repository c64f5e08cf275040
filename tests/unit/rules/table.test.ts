import { describe, expect, it } from 'vitest';
import type { Act } from '../../../lib/acts';
import type { Employee } from '../../../lib/person';
import { explainCitation } from '../../../lib/rules/cite';
import { canonical, compileCorpus, findRow } from '../../../lib/rules/corpus';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import type { RuleSubject, Stage } from '../../../lib/stage';
import { corpus, row, rule } from './corpus-builder';

const shipped = loadCorpus();

describe('tests of the decision table', () => {
  it.each(shipped.table.tests)('$act $subject $stage $employee $election', (test) => {
    const { citation, left } = explainCitation(
      {
        act: test.act as Act,
        subject: test.subject as RuleSubject,
        stage: test.stage as Stage,
        employee: test.employee as Employee,
        election: test.election,
        date: '2026-11-22',
      },
      shipped,
    );
    expect(citation.row).toBe(test.row);
    expect(citation.stage).toBe(test.stage);
    const first = shipped.rules.get(test.first)!;
    if (first.useInWarning) {
      expect(citation.rules[0]?.id).toBe(test.first);
    } else {
      // The corpus marks the rule as background only: it is left out, and said so.
      expect(left).toContainEqual({ id: test.first, why: 'background' });
      expect(citation.rules.map((one) => one.id)).not.toContain(test.first);
      expect(citation.reason).toBe('employee');
    }
  });
});

describe('matching rows', () => {
  const small = corpus({
    rules: [rule('a'), rule('b')],
    rows: [
      row('one', {
        when: { act: '@signal', subject: 'candidate', stage: '*', employee: 'PNS' },
        cite: ['a'],
      }),
      row('two', { when: { act: '*', subject: '@any', stage: 'none', employee: '*' }, cite: ['b'] }),
      row('three', { when: { act: 'share', subject: '*', stage: '*', employee: '*' }, cite: ['b'] }),
    ],
    table: {
      groups: { act: { '@signal': ['like', 'react'] }, subject: { '@any': ['candidate', 'party'] } },
      aliases: {
        employee: { CPNS: 'PNS' },
        act: { repost: 'share' },
        stage: { outside: 'none' },
        subject: { parpol: 'party' },
      },
    },
  });
  const find = (act: string, subject: string, stage: string, employee: string) =>
    findRow(small, { act, subject, stage, employee })?.id;

  it('takes the first row whose four conditions all hold', () => {
    expect(find('like', 'candidate', 'none', 'PNS')).toBe('one');
    expect(find('react', 'candidate', 'campaign', 'PNS')).toBe('one');
    expect(find('share', 'candidate', 'none', 'PNS')).toBe('two');
    expect(find('like', 'party', 'none', 'PNS')).toBe('two');
    expect(find('like', 'candidate', 'none', 'PPPK')).toBe('two');
    expect(find('share', 'campaign-team', 'none', 'PNS')).toBe('three');
    expect(find('like', 'candidate', 'campaign', 'PPPK')).toBeUndefined();
  });

  it('maps values through the aliases first', () => {
    expect(find('like', 'candidate', 'campaign', 'CPNS')).toBe('one');
    expect(find('repost', 'campaign-team', 'campaign', 'PPPK')).toBe('three');
    expect(find('comment', 'party', 'outside', 'PPPK')).toBe('two');
    expect(find('like', 'parpol', 'none', 'PPPK')).toBe('two');
    expect(canonical(small.table, 'employee', 'constructor')).toBe('constructor');
    expect(canonical(small.table, 'subject', 'party')).toBe('party');
  });

  it('does not accept an unknown group', () => {
    expect(() =>
      corpus({ rows: [row('x', { when: { act: '@x', subject: '*', stage: '*', employee: '*' } })] }),
    ).toThrow('unknown group @x of act');
  });

  it('says so when no row matches', () => {
    expect(
      explainCitation(
        { act: 'like', subject: 'candidate', stage: 'campaign', employee: 'PPPK', date: '2024-01-01' },
        small,
      ),
    ).toEqual({
      citation: { stage: 'campaign', severity: 'info', row: '', rules: [], reason: 'no-row' },
      left: [],
    });
  });

  it('keeps the shipped files as they are', () => {
    const before = JSON.stringify(shipped.table);
    compileCorpus(
      { version: shipped.version, rules: [...shipped.rules.values()] },
      shipped.table,
      shipped.calendar,
    );
    expect(JSON.stringify(shipped.table)).toBe(before);
  });
});
