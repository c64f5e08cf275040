import { existsSync, readFileSync } from 'node:fs';
import type { NameIndex } from '../../lib/registry/name-index';
import { loadTables } from '../../lib/registry/tables';

/** The compiled names of the registry, or undefined when they were not built (`npm run data`). */
export function loadNames(file = 'public/registry/names.bin'): NameIndex | undefined {
  return existsSync(file) ? loadTables(new Uint8Array(readFileSync(file))) : undefined;
}
