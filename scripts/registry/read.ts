import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dprdRecord, parseProvince, type DprdProvince } from '../../lib/registry/dprd';
import type { NameRecord } from '../../lib/registry/records';

/** A file of data/registry. */
export function readData<T>(name: string, root = '.'): T {
  return JSON.parse(readFileSync(join(root, 'data', 'registry', `${name}.json`), 'utf8')) as T;
}

/** Bytes of a packed file of public/registry. */
export function readPacked(name: string, root = '.'): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(root, 'public', 'registry', name)));
}

/** Council candidates of a province, as packed. */
export function readProvince(code: string, root = '.'): DprdProvince {
  const file = join(root, 'public', 'registry', 'dprd', `${code}.bin`);
  return parseProvince(gunzipSync(readFileSync(file)).toString('utf8'));
}

/** Codes of the provinces with council candidates. */
export function provinceCodes(root = '.'): string[] {
  const folder = join(root, 'public', 'registry', 'dprd');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.bin'))
    .map((file) => file.slice(0, 2))
    .sort();
}

/** All records of the core registry (without the councils), from the packed file. */
export function readCore(root = '.'): NameRecord[] {
  return JSON.parse(gunzipSync(readPacked('records.bin', root)).toString('utf8')) as NameRecord[];
}

/** All council records of the country. */
export function readAllDprd(root = '.'): NameRecord[] {
  return provinceCodes(root).flatMap((code) => {
    const province = readProvince(code, root);
    return province.candidates.map((candidate) => dprdRecord(candidate, province.districts));
  });
}
