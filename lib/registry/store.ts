import type { RegionCode } from '../person';
import { unpackFrequency } from './ambiguity';
import { districtRegion, dprdRecord, dprdRecordsFor, parseProvince, type DprdProvince } from './dprd';
import { encodeTables } from './encode';
import type { Pack } from './pack/format';
import { packRecords } from './pack/records';
import type { NameRecord } from './records';
import { toStorage } from './storage';

/** Reads a file the extension ships, by its path inside `registry/`; rejects when it is missing. */
export type ReadPackaged = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The registry as the background has it. Files are read when asked for and not kept: the background lives briefly. */
export interface RegistryStore {
  /**
   * Tables for tabs, as a string for storage: the core, the candidates of councils of `region` (province; with four
   * digits the regency or city too), and those of packs. An unknown region gives the core alone.
   */
  tablesFor(region: RegionCode | undefined, packs?: readonly Pack[]): Promise<string>;
  /** The full record of a hit, for display; undefined when there is none of that id. */
  recordById(id: string, packs?: readonly Pack[]): Promise<NameRecord | undefined>;
  /** Full records of many hits at once, in the order asked, unknown ones left out. */
  recordsById(ids: readonly string[], packs?: readonly Pack[]): Promise<NameRecord[]>;
}

export function createRegistryStore(read: ReadPackaged): RegistryStore {
  const core = async (): Promise<NameRecord[]> =>
    JSON.parse(await gunzip(await read('records.bin'))) as NameRecord[];

  const province = async (region: RegionCode): Promise<DprdProvince | undefined> => {
    if (!/^\d{2}(\d{2})?$/.test(region)) return undefined;
    try {
      return parseProvince(await gunzip(await read(`dprd/${region.slice(0, 2)}.bin`)));
    } catch {
      return undefined;
    }
  };

  const packed = async (packs: readonly Pack[]): Promise<NameRecord[]> => {
    if (packs.length === 0) return [];
    const frequency = unpackFrequency(await read('frequency.bin'));
    return packs.flatMap((pack) => packRecords(pack, frequency));
  };

  const recordsById = async (ids: readonly string[], packs: readonly Pack[] = []): Promise<NameRecord[]> => {
    const wanted = new Set(ids.filter((id) => !id.startsWith('dprd:')));
    const found = new Map<string, NameRecord>();
    if (wanted.size > 0)
      for (const record of [...(await core()), ...(await packed(packs))])
        if (wanted.has(record.id)) found.set(record.id, record);
    for (const id of ids) {
      const [, district = '', party, number] = /^dprd:(\d{6})-(\d+)-(\d+)$/.exec(id) ?? [];
      if (district === '') continue;
      const of = await province(districtRegion(district));
      const candidate = of?.candidates.find(
        (each) =>
          each.district === district && each.party === Number(party) && each.number === Number(number),
      );
      if (of !== undefined && candidate !== undefined) found.set(id, dprdRecord(candidate, of.districts));
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  };

  return {
    async tablesFor(region, packs = []) {
      const councils = region === undefined ? undefined : await province(region);
      // Compiled at build time: the common case on the first start costs no compiling.
      if (packs.length === 0 && (region === undefined || councils === undefined))
        return toStorage(await read('names.bin'));
      const dprd = region === undefined || councils === undefined ? [] : dprdRecordsFor(councils, region);
      return toStorage(encodeTables([...(await packed(packs)), ...(await core()), ...dprd]));
    },
    recordsById,
    recordById: async (id, packs) => (await recordsById([id], packs))[0],
  };
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
