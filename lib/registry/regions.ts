import file from '../../data/registry/regions.json';
import type { RegionCode } from '../person';

/** One province, regency or city, as pickers show it. */
export interface Region {
  code: RegionCode;
  level: 'prov' | 'kab' | 'kota';
  /** Full name, e.g. "Kabupaten Bandung": short names are shared by a regency and a city. */
  name: string;
  short: string;
  /** Name of the province; undefined for a province. */
  within?: string | undefined;
  /** Other names people search by. */
  alias?: readonly string[] | undefined;
  /** False where no one is elected: the five cities and the regency of Jakarta. */
  elects: boolean;
}

interface Row {
  code: string;
  lv: 'prov' | 'kab' | 'kota';
  prov?: string;
  name: string;
  short: string;
  alias?: string[];
  adm?: 1;
}

const rows = file.records as Row[];
const provinces = new Map(rows.filter((row) => row.lv === 'prov').map((row) => [row.code, row.name]));

/** All 38 provinces and 514 regencies and cities, in the order of their codes. */
export const REGIONS: readonly Region[] = rows.map((row) => ({
  code: row.code,
  level: row.lv,
  name: row.name,
  short: row.short,
  within: row.prov === undefined ? undefined : provinces.get(row.prov),
  alias: row.lv === 'prov' || row.short === row.name ? row.alias : [row.short, ...(row.alias ?? [])],
  elects: row.adm !== 1,
}));

const byCode = new Map(REGIONS.map((region) => [region.code, region]));

export function isRegion(code: string): boolean {
  return byCode.has(code);
}

export function regionByCode(code: RegionCode): Region | undefined {
  return byCode.get(code);
}

/** Full name of a region; the code itself when it is unknown. */
export function regionName(code: RegionCode): string {
  return byCode.get(code)?.name ?? code;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Regions whose name or other name has words beginning with every word of the query; the closest names first. */
export function searchRegions(query: string, limit = 20): Region[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const ranked: [number, Region][] = [];
  for (const region of REGIONS) {
    const names = [region.name, ...(region.alias ?? [])].map(plain);
    const own = names.join(' ').split(' ');
    const all = [...own, ...plain(region.within ?? '').split(' ')];
    if (!words.every((word) => all.some((part) => part.startsWith(word)))) continue;
    const exact = names.includes(words.join(' ')) ? 4 : 0;
    const near = words.filter((word) => own.some((part) => part.startsWith(word))).length;
    ranked.push([exact + near, region]);
  }
  return ranked
    .sort((a, b) => b[0] - a[0])
    .slice(0, limit)
    .map(([, region]) => region);
}
