import { describe, expect, it } from 'vitest';
import { cite } from '../../../lib/rules/cite';
import { citable, inForce, ruleOn } from '../../../lib/rules/force';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { corpus, row, rule } from './corpus-builder';

const shipped = loadCorpus();
const ids = (date: string, over: object = {}) =>
  cite({ employee: 'PNS', act: 'like', subject: 'party', stage: 'none', date, ...over }, shipped).rules.map(
    (one) => one.id,
  );

describe('force', () => {
  it('begins on its first day and ends the day before it is replaced', () => {
    const old = rule('old', { from: '2010-05-01', until: '2020-05-01' });
    expect(inForce(old, '2010-04-30')).toBe(false);
    expect(inForce(old, '2010-05-01')).toBe(true);
    expect(inForce(old, '2020-04-30')).toBe(true);
    expect(inForce(old, '2020-05-01')).toBe(false);
    expect(inForce(rule('open'), '2999-12-31')).toBe(true);
  });

  it('counts a repealed rule as citable only on the days it was the law', () => {
    const old = rule('old', { useInWarning: false, until: '2020-05-01' });
    expect(citable(old, '2020-04-30')).toBe(true);
    expect(citable(old, '2020-05-01')).toBe(false);
    expect(citable(rule('background', { useInWarning: false }), '2020-01-01')).toBe(false);
    expect(citable(rule('low', { confidence: 'low', until: '2020-05-01' }), '2020-01-01')).toBe(false);
    expect(citable(rule('plain'), '2020-01-01')).toBe(true);
  });
});

describe('succession', () => {
  const chain = corpus({
    rules: [
      rule('3', { from: '2020-01-01' }),
      rule('2', {
        from: '2010-01-01',
        until: '2020-01-01',
        by: 'UU 3/2000',
        related: ['3'],
        useInWarning: false,
      }),
      rule('1', {
        from: '2000-01-01',
        until: '2010-01-01',
        by: 'UU 2/2000',
        related: ['2'],
        useInWarning: false,
      }),
      rule('x', { from: '2000-01-01', until: '2020-01-01', by: 'UU 3/2000', related: [] }),
      rule('y', { from: '2000-01-01', until: '2020-01-01', related: ['3'] }),
    ],
    rows: [row('r', { cite: ['3'], namesAct: '3' })],
  });
  const on = (date: string) => ruleOn(chain, chain.rules.get('3')!, date)?.id;

  it('gives way to the article it took over from, back to the oldest', () => {
    expect(on('2020-01-01')).toBe('3');
    expect(on('2019-12-31')).toBe('2');
    expect(on('2009-12-31')).toBe('1');
    expect(on('1999-12-31')).toBeUndefined();
  });

  it('keeps the place and the role of the rule it stands in for', () => {
    const request = { employee: 'PNS', act: 'like', subject: 'party', stage: 'none' } as const;
    expect(cite({ ...request, date: '2015-01-01' }, chain)).toMatchObject({
      rules: [{ id: '2' }],
      namesAct: '2',
    });
    expect(cite({ ...request, date: '1990-01-01' }, chain)).toMatchObject({
      rules: [],
      reason: 'not-in-force',
    });
  });

  it('prefers the newest predecessor', () => {
    const two = corpus({
      rules: [
        rule('3', { from: '2020-01-01' }),
        rule('a', { from: '2000-01-01', until: '2020-01-01', by: 'UU 3/2000', related: ['3'] }),
        rule('b', { from: '2010-01-01', until: '2020-01-01', by: 'UU 3/2000', related: ['3'] }),
      ],
    });
    expect(ruleOn(two, two.rules.get('3')!, '2015-01-01')?.id).toBe('b');
    expect(ruleOn(two, two.rules.get('3')!, '2005-01-01')?.id).toBe('a');
    const reversed = corpus({ rules: [...two.rules.values()].reverse() });
    expect(ruleOn(reversed, reversed.rules.get('3')!, '2015-01-01')?.id).toBe('b');
  });
});

describe('the laws that ship', () => {
  it('cite UU 5/2014 until 30 October 2023 and UU 20/2023 from the next day on', () => {
    expect(ids('2023-10-30')).toContain('uu-asn-2014-bebas-pengaruh');
    expect(ids('2023-10-30')).not.toContain('uu-asn-2023-wajib-netral');
    expect(ids('2023-10-31')).toContain('uu-asn-2023-bebas-pengaruh');
    expect(ids('2023-10-31')).toContain('uu-asn-2023-wajib-netral');
    expect(ids('2023-10-31').join()).not.toContain('2014');
    expect(ids('2026-11-22').join()).not.toContain('2014');
  });

  it('give way to the old article on party members, too', () => {
    const member = (date: string) => ids(date, { act: 'other' });
    expect(member('2023-10-30')[0]).toBe('uu-asn-2014-anggota-partai');
    expect(member('2023-10-31')[0]).toBe('uu-asn-2023-anggota-partai');
  });

  it('drop what was not in force yet', () => {
    const like = (date: string) => ids(date, { subject: 'candidate', stage: 'campaign' });
    expect(like('2021-08-30')).not.toContain('pp-94-2021-5n-5');
    expect(like('2021-08-31')).toContain('pp-94-2021-5n-5');
    expect(like('2022-09-21')).not.toContain('skb-2022-disiplin-6');
    expect(like('2022-09-22')).toContain('skb-2022-disiplin-6');
    const circular = (date: string) => ids(date, { employee: 'PPNPN', stage: 'campaign' });
    expect(circular('2022-12-31')).toEqual([]);
    // The sources name only the month; it counts from its first day.
    expect(circular('2023-01-01')).toEqual(['se-menpan-1-2023-ppnpn']);
  });
});
