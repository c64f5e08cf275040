import { describe, expect, it } from 'vitest';
import guidance from '../../../data/legal/guidance.json';
import rules from '../../../data/legal/rules.json';
import { EMPLOYEES, type Employee } from '../../../lib/person';
import { audienceOf, boundEmployees, speaksTo } from '../../../lib/reference/audience';
import { pocketCard } from '../../../lib/reference/card';
import { buildReference, loadReference } from '../../../lib/reference/load';
import { sanctionsFor } from '../../../lib/reference/sanctions';
import type { Rule, RulesFile } from '../../../lib/rules/corpus-types';
import type { GuidanceFile } from '../../../lib/rules/guidance-types';
import { loadCorpus } from '../../../lib/rules/load-corpus';

const reference = loadReference();
const corpus = loadCorpus();
const byId = new Map(reference.rules.map((rule) => [rule.id, rule]));

describe('the reference', () => {
  it('tells everything of the corpus, with sources', () => {
    expect(reference.advice).toHaveLength(35);
    expect(reference.scenarios.filter((one) => !one.derived)).toHaveLength(12);
    expect(reference.rules).toHaveLength(rules.rules.filter((rule) => !('until' in rule.instrument)).length);
    const all = [...reference.advice, ...reference.scenarios, ...reference.rules, ...reference.sanctions];
    for (const one of [...all, ...reference.channels, ...reference.statistics, ...reference.cases]) {
      expect(one.sources.length, JSON.stringify(one).slice(0, 80)).toBeGreaterThan(0);
      for (const source of one.sources) expect(source.url).toMatch(/^https?:\/\//);
    }
    expect(reference.gestures.sources.length).toBeGreaterThan(0);
  });

  it('says everything in both languages', () => {
    const walk = (value: unknown, path: string): void => {
      if (Array.isArray(value)) value.forEach((one, at) => walk(one, `${path}[${at}]`));
      else if (typeof value === 'object' && value !== null) {
        const entry = value as Record<string, unknown>;
        if ('en' in entry) {
          expect(entry['id'], path).toEqual(expect.stringMatching(/\S/));
          expect(entry['en'], path).toEqual(expect.stringMatching(/\S/));
        } else for (const [key, inner] of Object.entries(entry)) walk(inner, `${path}.${key}`);
      }
    };
    walk(reference, 'reference');
  });

  it('never shows a repealed rule, not even as a link', () => {
    const text = JSON.stringify(reference);
    expect(text).not.toContain('"uu-asn-2014');
    for (const one of [...reference.advice, ...reference.scenarios]) {
      for (const id of one.ruleIds) expect(byId.has(id), `${one.id} ${id}`).toBe(true);
    }
    for (const rule of reference.rules) for (const id of rule.related) expect(byId.has(id)).toBe(true);
  });

  it('marks its own conclusions and holds them with low confidence', () => {
    const derived = reference.scenarios.filter((one) => one.derived);
    expect(derived.map((one) => one.id)).toContain('camat-diundang-partai');
    for (const one of derived) expect(one.confidence).toBe('low');
  });

  it('names a broken source instead of showing nothing', () => {
    expect(() =>
      buildReference(rules as unknown as RulesFile, guidance as unknown as GuidanceFile, []),
    ).toThrow(/no source \d/);
  });
});

describe('whom a rule binds', () => {
  const of = (id: string) => byId.get(id)?.employees;

  it('takes CPNS as PNS and officials as civil servants, and never a PNS rule as one for PPPK', () => {
    expect(of('pp-94-2021-5n-5')).toEqual(['PNS', 'CPNS']);
    expect(of('uu-asn-2023-wajib-netral')).toEqual(['PNS', 'CPNS', 'PPPK']);
    expect(of('uu-10-2016-71-1')).toEqual(['PNS', 'CPNS', 'PPPK', 'TNI', 'Polri', 'kepala-desa']);
    expect(of('pp-49-2018-disiplin')).toEqual(['PPPK']);
    expect(boundEmployees({ binds: ['everyone'] })).toEqual([...EMPLOYEES]);
    expect(boundEmployees({ binds: ['agencies'] })).toEqual([]);
  });

  it('agrees with what is cited: whoever is cited a rule is bound by it', () => {
    for (const rule of reference.rules) {
      if (rule.binds.includes('PNS')) expect(rule.employees).toContain('CPNS');
      if (
        !rule.binds.includes('PPPK') &&
        !rule.binds.includes('pejabat-ASN') &&
        !rule.binds.includes('everyone')
      ) {
        expect(rule.employees).not.toContain('PPPK');
      }
    }
  });

  it('reaches PPNPN through the joint decree, whose list the circular makes theirs', () => {
    const known = new Map((rules as unknown as RulesFile).rules.map((rule: Rule) => [rule.id, rule]));
    expect(audienceOf(['skb-2022-disiplin-6'], known)).toEqual(['PNS', 'CPNS', 'PPPK', 'PPNPN']);
    expect(audienceOf(['pp-94-2021-5n-5'], known)).toEqual(['PNS', 'CPNS']);
    expect(audienceOf(['nowhere'], known)).toEqual([]);
  });
});

describe('guidance for one kind of employee', () => {
  const advice = (employee: Employee) =>
    reference.advice.filter((one) => speaksTo(one, employee)).map((one) => one.id);

  it('speaks of voting only to those who vote', () => {
    expect(advice('PNS')).toContain('boleh-memilih');
    expect(advice('TNI')).not.toContain('boleh-memilih');
    expect(advice('Polri')).not.toContain('boleh-memilih');
  });

  it('keeps advice for PPPK with PPPK', () => {
    expect(advice('PPPK')).toContain('hati-pppk');
    expect(advice('PNS')).not.toContain('hati-pppk');
    expect(advice('PPPK')).not.toContain('boleh-mundur');
  });

  it('tells everyone where to report', () => {
    for (const employee of EMPLOYEES) expect(advice(employee)).toContain('boleh-melapor');
  });
});

describe('sanctions for one kind of employee', () => {
  const of = (employee: Employee) => sanctionsFor(reference, employee);
  const ruleIds = (employee: Employee) =>
    of(employee).flatMap((level) => level.wordings.flatMap((one) => one.ruleIds));

  it('come from rules that bind them, mildest first', () => {
    for (const employee of EMPLOYEES) {
      for (const id of ruleIds(employee)) {
        expect(byId.get(id)?.employees, `${employee} ${id}`).toContain(employee);
        expect(byId.get(id)?.confidence).not.toBe('low');
      }
    }
    const levels = of('PNS').map((one) => one.level);
    expect(levels.indexOf('moral')).toBeLessThan(levels.indexOf('berat'));
    expect(levels.indexOf('berat')).toBeLessThan(levels.indexOf('ptdh'));
  });

  it('hold nothing of PP 94/2021 for PPPK, and the contract for PPPK', () => {
    expect(ruleIds('PPPK').filter((id) => id.startsWith('pp-94'))).toEqual([]);
    expect(ruleIds('PPPK')).toContain('pp-49-2018-putus-disiplin');
  });
});

describe('the pocket card', () => {
  it.each(EMPLOYEES)('of %s holds only what speaks to them, of high confidence', (employee) => {
    const card = pocketCard(reference, corpus, employee);
    expect(card).toMatchObject({ employee, version: '2026-11-22' });
    for (const line of [...card.dont, ...card.careful, ...card.may]) {
      const advice = reference.advice.find((one) => one.id === line.id)!;
      expect(speaksTo(advice, employee)).toBe(true);
      expect(advice.confidence).toBe('high');
      expect(line.text).toEqual(advice.text);
    }
    for (const { id } of card.rules) {
      const rule = byId.get(id)!;
      expect(rule.inWarning).toBe(true);
      expect(rule.employees).toContain(employee);
    }
    expect(card.dont.length).toBeLessThanOrEqual(8);
    expect(card.careful.length).toBeLessThanOrEqual(3);
    expect(card.may.length).toBeLessThanOrEqual(4);
    expect(card.channels.every((channel) => channel.public)).toBe(true);
  });

  it('names the main articles of each kind', () => {
    const first = (employee: Employee) => pocketCard(reference, corpus, employee).rules[0]?.id;
    expect(first('PNS')).toBe('pp-94-2021-5n-5');
    expect(first('PPPK')).toBe('uu-asn-2023-wajib-netral');
    expect(first('PPNPN')).toBe('se-menpan-1-2023-ppnpn');
    // No rule of their own is confirmed well enough; what binds them in an election is named.
    expect(first('TNI')).toBe('uu-7-2017-280-3');
  });

  it('puts first what speaks to this kind alone', () => {
    expect(pocketCard(reference, corpus, 'PPPK').careful[0]?.id).toBe('hati-pppk');
  });
});
