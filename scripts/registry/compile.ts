import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeTables } from '../../lib/registry/encode';
import type { ProvenanceRow } from '../data/provenance';
import { coreRecords, jointFrequency, readSources } from './core';

/**
 * Compiles data/registry into what the extension loads: public/registry/records.bin (full records, gzip JSON, for the
 * background) and names.bin (tables for tabs). Deterministic; a test compares the committed files.
 * @param target the data folder, beside public/
 */
export function compileRegistry(target: string): ProvenanceRow[] {
  const root = join(target, '..');
  const sources = readSources(root);
  const records = coreRecords(sources, jointFrequency(sources, root));
  const packed = join(root, 'public', 'registry');
  writeFileSync(join(packed, 'records.bin'), gzipSync(JSON.stringify(records), { level: 9 }));
  writeFileSync(join(packed, 'names.bin'), encodeTables(records));
  return [
    {
      file: '../public/registry/records.bin, names.bin',
      count: records.length,
      asOf: '2026-02',
      origin: 'compiled from the files above',
    },
  ];
}
