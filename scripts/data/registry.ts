import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { printProvince } from '../../lib/registry/dprd';
import { compileRegistry } from '../registry/compile';
import type { ProvenanceRow } from './provenance';
import * as schema from './registry-schemas';
import { bringWings } from './wings';

/** Numbers the sources state; a file with another number is not brought in. */
export const EXPECTED = {
  regions: 552,
  parties: 30,
  presidential: 7,
  pilkada: 1582,
  dpr: 9917,
  dpd: 669,
  figures: 120,
  dprd: 247_644,
} as const;

const KPU = 'KPU (Info Pemilu, Open Data KPU: public domain)';

function read(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

/** Checks every record, keeps only the fields of the schema, and names the first record that is wrong. */
function check<S extends v.GenericSchema>(file: string, records: unknown, entry: S): v.InferOutput<S>[] {
  if (!Array.isArray(records)) throw new Error(`${file}: no records`);
  return records.map((record, i) => {
    const result = v.safeParse(entry, record);
    if (!result.success)
      throw new Error(`${file}, record ${i + 1}: ${v.flatten(result.issues).root?.join() ?? JSON.stringify(v.flatten(result.issues).nested)}`);
    return result.output;
  });
}

/** JSON with one record a line, so that a change shows as one line. */
function writeRecords(path: string, head: Record<string, unknown>, records: readonly unknown[]): void {
  const opening = JSON.stringify(head).slice(0, -1);
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  writeFileSync(path, `${opening === '{' ? '{' : `${opening},`}"records":[\n${lines}\n]}\n`);
}

function expect(file: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${file}: ${found} records, expected ${expected}`);
}

/**
 * Brings candidates, pairs, parties, figures and regions into data/registry and the council candidates into
 * public/registry/dprd (one packed file per province), then compiles the tables.
 * @returns one provenance line per file; throws when a source is not as expected.
 */
export async function bringRegistry(shared: string, target: string): Promise<ProvenanceRow[]> {
  const from = join(shared, 'registry');
  const to = join(target, 'registry');
  const packed = join(target, '..', 'public', 'registry');
  mkdirSync(to, { recursive: true });
  mkdirSync(join(packed, 'dprd'), { recursive: true });
  const rows: ProvenanceRow[] = [];

  const bring = <S extends v.GenericSchema>(
    name: keyof typeof EXPECTED,
    source: string,
    entry: S,
    asOf: string,
    origin: string,
    head: (file: Record<string, unknown>) => Record<string, unknown> = () => ({}),
  ): void => {
    const file = read(join(from, source));
    const records = check(source, file['records'], entry);
    expect(source, records.length, EXPECTED[name]);
    writeRecords(join(to, `${name}.json`), { asOf, ...head(file) }, records);
    rows.push({ file: `registry/${name}.json`, count: records.length, asOf, origin });
  };

  bring('regions', 'regions.json', schema.Region, '2025-08', 'Kemendagri codes (Kepmendagri 300.2.2-2138 and -2430 of 2025), MIT');
  bring('parties', 'parties.json', schema.Party, '2026-02', `${KPU}; chairs and new parties from news`);
  bring('presidential', 'presidential.json', schema.Presidential, '2024-04', 'KPU ballots 2014, 2019, 2024');
  bring('pilkada', 'pilkada-2024.json', schema.Pilkada, '2025-08-28', 'KPU Sirekap Pilkada lists of 2024-11-21; 2025 re-votes from news');
  bring('dpr', 'dpr-2024.json', schema.Dpr, '2025-05-13', `${KPU}; sitting members as of 2025-05-13`, (file) => ({
    dapil: v.parse(v.record(v.string(), v.string()), file['dapil']),
  }));
  bring('dpd', 'dpd-2024.json', schema.Dpd, '2024-07', KPU);
  bring('figures', 'figures.json', schema.Figure, '2026-02', 'offices, party boards and surveys in the news');

  rows.push(bringWings(target));
  rows.push(bringDprd(join(from, 'dprd'), join(packed, 'dprd')));
  rows.push(...compileRegistry(target));
  return rows;
}

function bringDprd(from: string, to: string): ProvenanceRow {
  for (const old of readdirSync(to)) rmSync(join(to, old));
  let count = 0;
  for (const name of readdirSync(from)
    .filter((file) => /^\d\d\.json$/.test(file))
    .sort()) {
    const file = read(join(from, name));
    const districts = v.parse(v.record(v.string(), v.object({ name: v.string() })), file['dapil']);
    const records = check(`dprd/${name}`, file['records'], schema.Dprd);
    const text = printProvince({
      districts: Object.fromEntries(Object.entries(districts).map(([code, { name: title }]) => [code, title])),
      candidates: records.map((record) => ({
        district: record.d,
        party: record.p,
        number: record.n,
        name: record.name,
        amb: record.amb,
        aliases: record.ali,
      })),
    });
    writeFileSync(join(to, name.replace('.json', '.bin')), gzipSync(text, { level: 9 }));
    count += records.length;
  }
  expect('dprd', count, EXPECTED.dprd);
  return { file: '../public/registry/dprd/*.bin', count, asOf: '2024-01', origin: KPU };
}
