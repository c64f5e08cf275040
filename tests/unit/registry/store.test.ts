import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/recognition/fold';
import { practicePack } from '../../../lib/registry/practice';
import { isRegion, regionByCode, regionName, REGIONS, searchRegions } from '../../../lib/registry/regions';
import { fromStorage } from '../../../lib/registry/storage';
import { createRegistryStore } from '../../../lib/registry/store';
import { loadTables } from '../../../lib/registry/tables';
import { readPacked, readProvince } from '../../../scripts/registry/read';

const asked: string[] = [];
const store = createRegistryStore((path) => {
  asked.push(path);
  return Promise.resolve(readPacked(path));
});
const names = async (region: string | undefined) => loadTables(fromStorage(await store.tablesFor(region)));

describe('tables for a person', () => {
  it('hold the council candidates of the own province and regency, and of no other', async () => {
    const index = await names('3204');
    const ids = (text: string) => index.find(fold(text), text).map(({ recordId }) => recordId);
    const rare = (region: string) => {
      const { candidates } = readProvince('32');
      return candidates.filter(
        ({ district, amb, name }) =>
          district.startsWith(region) && amb === 0 && /^[A-Z][a-z]{4,} [A-Z][a-z]{5,}$/.test(name),
      );
    };
    for (const { name, district, party, number } of [
      ...rare('3204').slice(0, 40),
      ...rare('3200').slice(0, 40),
    ])
      expect(ids(name)).toContain(`dprd:${district}-${party}-${number}`);
    for (const { name } of rare('3273').slice(0, 40))
      expect(ids(name).filter((id) => id.startsWith('dprd:3273'))).toEqual([]);
    // And the core with them.
    expect(ids('Andra Soni')).toContain('pilkada:36-2:head');
    const text = `Caleg ${rare('3204')[0]!.name}`;
    expect(index.find(fold(text), text)[0]).toMatchObject({
      kind: 'dprd',
      region: '3204',
      election: 'pemilu',
      year: 2024,
    });
  });

  it('are the core alone when the region is not told or unknown', async () => {
    const core = await store.tablesFor(undefined);
    expect(Buffer.compare(fromStorage(core), readPacked('names.bin'))).toBe(0);
    expect(await store.tablesFor('00')).toBe(core);
    expect(await store.tablesFor('../../x')).toBe(core);
    expect(asked.filter((path) => path.includes('..'))).toEqual([]);
  });

  it('hold imported packs too', async () => {
    const index = loadTables(fromStorage(await store.tablesFor(undefined, [practicePack()])));
    const ids = (text: string) => index.find(fold(text), text).map(({ recordId }) => recordId);
    expect(ids('Arunika Wastrakarya')).toContain('pack-practice:9901-1:head');
    expect(ids('Andra Soni')).toContain('pilkada:36-2:head');
  });

  it('stay below a megabyte and a half with the largest province', async () => {
    expect(fromStorage(await store.tablesFor('3201')).length).toBeLessThan(1_500_000);
  });
});

describe('full records', () => {
  it('are found by the ids of hits', async () => {
    const { district, party, number, name } = readProvince('32').candidates[100]!;
    const id = `dprd:${district}-${party}-${number}`;
    const records = await store.recordsById(['pilkada:36-2:head', id, 'figure:no-such', 'dprd:999999-1-1']);
    expect(records.map((record) => [record.id, record.name])).toEqual([
      ['pilkada:36-2:head', 'Andra Soni'],
      [id, name],
    ]);
    expect(records[0]).toMatchObject({ office: expect.stringContaining('gubernur') as string, region: '36' });
    expect(records.map(({ source }) => source)).toEqual([
      'KPU, Sirekap Pilkada, 21 November 2024',
      'KPU, Daftar Calon Tetap DPRD 2024',
    ]);
    expect(await store.recordById('nothing')).toBeUndefined();
  });

  it('are found in packs', async () => {
    expect((await store.recordById('pack-practice:9901-2', [practicePack()]))?.kind).toBe('pair');
  });
});

describe('regions', () => {
  it('are all 552, provinces before what lies in them', () => {
    expect(REGIONS).toHaveLength(552);
    expect(REGIONS.filter(({ level }) => level === 'prov')).toHaveLength(38);
    for (const { code, within } of REGIONS)
      expect(within).toBe(code.length === 2 ? undefined : regionName(code.slice(0, 2)));
  });

  it.each([
    ['bandung', ['3204', '3217', '3273']],
    ['kota bandung', ['3273']],
    ['jabar', ['32']],
    ['yogyakarta', ['34', '3471']],
    ['sumut', ['12']],
  ])('%s', (query, codes) => {
    const found = searchRegions(query).map(({ code }) => code);
    for (const code of codes) expect(found).toContain(code);
  });

  it('puts the name itself first, and finds nothing for nothing', () => {
    expect(searchRegions('aceh')[0]?.code).toBe('11');
    expect(searchRegions('')).toEqual([]);
    expect(searchRegions('zzz')).toEqual([]);
    expect(isRegion('3273')).toBe(true);
    expect(isRegion('99')).toBe(false);
    expect(regionName('99')).toBe('99');
    expect(regionByCode('3171')?.elects).toBe(false);
  });
});
