import { readdirSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packFrequency, unpackFrequency } from '../../../lib/registry/ambiguity';
import { districtRegion, parseProvince, printProvince } from '../../../lib/registry/dprd';
import { encodeTables } from '../../../lib/registry/encode';
import type { NameRecord } from '../../../lib/registry/records';
import { isRegion } from '../../../lib/registry/regions';
import { EXPECTED } from '../../../scripts/data/registry';
import {
  coreRecords,
  jointFrequency,
  readSources,
  type JointFrequency,
} from '../../../scripts/registry/core';
import { provinceCodes, readCore, readPacked, readProvince } from '../../../scripts/registry/read';

const sources = readSources();
let frequency: JointFrequency;
let core: NameRecord[];

beforeAll(() => {
  frequency = jointFrequency(sources);
  core = coreRecords(sources, frequency);
}, 120_000);

describe('the registry that ships', () => {
  it('holds as many records as the sources state', () => {
    expect(EXPECTED).toEqual({
      regions: 552,
      parties: 30,
      presidential: 7,
      pilkada: 1582,
      dpr: 9917,
      dpd: 669,
      figures: 120,
      dprd: 247_644,
    });
    for (const name of ['regions', 'parties', 'presidential', 'pilkada', 'dpr', 'dpd', 'figures'] as const)
      expect([name, sources[name].records.length]).toEqual([name, EXPECTED[name]]);
    const councils = provinceCodes().map((code) => readProvince(code).candidates.length);
    expect(councils).toHaveLength(38);
    expect(councils.reduce((sum, count) => sum + count, 0)).toBe(EXPECTED.dprd);
  });

  it('has the known shape: 545 pilkada regions, 580 elected, 84 districts, every list numbered from 1', () => {
    const pilkada = sources.pilkada.records.filter(({ rd }) => rd === undefined);
    expect(pilkada).toHaveLength(1557);
    expect(new Set(pilkada.map(({ r }) => r)).size).toBe(545);
    expect(sources.dpr.records.filter(({ el }) => el === 1)).toHaveLength(580);
    expect(Object.keys(sources.dpr.dapil)).toHaveLength(84);
    const lists = new Map<string, number[]>();
    for (const { dapil, party, no } of sources.dpr.records) {
      const key = `${dapil}/${party}`;
      lists.set(key, [...(lists.get(key) ?? []), no]);
    }
    expect(lists.size).toBe(1512);
    for (const numbers of lists.values())
      expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
  });

  it('keeps nothing the product does not need', () => {
    const allowed = new Set(['dapil', 'party', 'no', 'name', 'ali', 'amb', 'el', 'st']);
    for (const record of sources.dpr.records)
      expect(Object.keys(record).filter((key) => !allowed.has(key))).toEqual([]);
    for (const record of sources.pilkada.records)
      for (const key of ['v', 'pct', 'ho', 'do', 'psu', 'rep']) expect(record).not.toHaveProperty(key);
  });

  it('names regions that exist', () => {
    for (const { region, id } of core)
      if (region !== undefined) expect([id, isRegion(region)]).toEqual([id, true]);
    for (const code of provinceCodes())
      for (const district of Object.keys(readProvince(code).districts))
        expect([district, isRegion(districtRegion(district))]).toEqual([district, true]);
  });

  it('gives every record an id of its own', () => {
    expect(new Set(core.map(({ id }) => id)).size).toBe(core.length);
    // One figure is listed so that nobody is ever warned about him.
    expect(core.length).toBe(7 * 3 + 119 + 1582 * 3 + 669 + 9917);
    expect(core.filter(({ name }) => name.includes('Hamengku Buwono'))).toEqual([]);
  });

  it('says of every record where it is from', () => {
    for (const { id, source } of core) expect([id, source]).toEqual([id, expect.stringMatching(/\w{3}/)]);
  });

  it('judges how common a name is by all lists together', () => {
    const amb = (name: string) => core.find((record) => record.name === name)?.amb;
    expect(amb('Siti Hotimah')).toBe(3);
    expect(amb('Andra Soni')).toBe(0);
    expect(amb('Aksan Visyawan')).toBe(0);
    for (const { name, amb: level, kind } of core)
      if (kind !== 'pair' && !/^M\b|-/.test(name) && !/[^\s.]{2,}.*\s.*[^\s.]{2,}/.test(name))
        expect([name, level]).toEqual([name, 3]);
  });

  it('says when each contestant stood, and nobody forever', () => {
    for (const { kind, period, id } of core) {
      if (kind === 'figure') expect(period).toBeUndefined();
      else {
        const [from = '', until = ''] = period ?? [];
        expect([id, from !== '', from < until, until < '2026']).toEqual([id, true, true, true]);
      }
    }
  });
});

describe('what is compiled from it', () => {
  it('is up to date', () => {
    const stale = 'folding or the lists have changed: npx tsx scripts/registry/compile.ts';
    expect(JSON.parse(gunzipSync(readPacked('records.bin')).toString())).toEqual(
      JSON.parse(JSON.stringify(core)),
    );
    // Compared as bytes: the tables are the same whoever compiles them.
    expect(Buffer.compare(readPacked('names.bin'), encodeTables(core)), stale).toBe(0);
    // Counts over 260,000 names move a little with the folding; what they are used for does not.
    const shipped = unpackFrequency(readPacked('frequency.bin'));
    const fresh = unpackFrequency(packFrequency(frequency, 24));
    expect(Math.abs(shipped.bearers / fresh.bearers - 1)).toBeLessThan(0.005);
    expect(Math.abs(shipped.words.size / fresh.words.size - 1)).toBeLessThan(0.005);
    expect(readCore()).toHaveLength(core.length);
  });

  it('is small enough for every tab and for the package', () => {
    expect(readPacked('names.bin').length).toBeLessThanOrEqual(1024 * 1024);
    const folder = 'public/registry/dprd';
    const dprd = readdirSync(folder).reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
    expect(dprd).toBeLessThanOrEqual(3_000_000);
  });

  it('prints and reads a province without loss', () => {
    const province = readProvince('95');
    expect(parseProvince(printProvince(province))).toEqual(province);
    // Numbers missing from a list stay missing.
    const list = province.candidates.filter(({ district, party }) => district === '950703' && party === 13);
    expect(list.map(({ number }) => number)).not.toContain(2);
  });
});
