import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packFrequency } from '../../lib/registry/ambiguity';
import { encodeTables } from '../../lib/registry/encode';
import type { ProvenanceRow } from '../data/provenance';
import { coreRecords, jointFrequency, readSources } from './core';

/** Words of fewer names are left out of the frequencies that ship: a pack's word not listed counts as rare. */
const FREQUENT = 24;

/**
 * Compiles data/registry into what the extension loads: public/registry/records.bin (full records, gzip JSON, for the
 * background), names.bin (tables for tabs) and frequency.bin (how common words are in names, for judging packs).
 * Deterministic; a test compares the committed files. Needs no source material: `npx tsx scripts/registry/compile.ts`.
 * @param target the data folder, beside public/
 */
export function compileRegistry(target: string): ProvenanceRow[] {
  const root = join(target, '..');
  const sources = readSources(root);
  const frequency = jointFrequency(sources, root);
  const records = coreRecords(sources, frequency);
  const packed = join(root, 'public', 'registry');
  writeFileSync(join(packed, 'records.bin'), gzipSync(JSON.stringify(records), { level: 9 }));
  writeFileSync(join(packed, 'names.bin'), encodeTables(records));
  writeFileSync(join(packed, 'frequency.bin'), packFrequency(frequency, FREQUENT));
  return [
    {
      file: '../public/registry/records.bin, names.bin, frequency.bin',
      count: records.length,
      asOf: '2026-02',
      origin: 'compiled from the files above',
    },
  ];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [row] = compileRegistry('data');
  console.log(`public/registry: ${row?.count ?? 0} records compiled`);
}
