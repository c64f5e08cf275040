/**
 * `npm run bench`: measures speed, size and memory and prints each figure beside its budget. `npm run bench -- guard`
 * runs only the named parts. Figures depend on the machine; budgets are for a slow office laptop of two cores.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from './types';

const here = import.meta.dirname;
const wanted = process.argv.slice(2);

/** Every other file here that exports a function `bench…`: found by listing, so adding one is one file. */
const parts = readdirSync(here)
  .filter(
    (name) =>
      name.endsWith('.ts') && name !== 'index.ts' && name !== 'types.ts' && existsSync(join(here, name)),
  )
  .map((name) => name.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

let over = 0;
for (const part of parts) {
  // The names come from this very folder.
  // eslint-disable-next-line no-unsanitized/method
  const module = (await import(join(here, `${part}.ts`))) as Record<string, unknown>;
  const run = Object.entries(module).find(
    ([name, value]) => name.startsWith('bench') && typeof value === 'function',
  );
  if (!run) continue;
  console.log(`\n${part}`);
  for (const row of await (run[1] as () => Promise<BenchRow[]>)()) {
    const ok = row.ok ?? (row.budget === undefined || row.value <= row.budget);
    if (!ok) over += 1;
    const budget =
      row.budget === undefined ? '' : `  (budget ${row.budget} ${row.unit}: ${ok ? 'kept' : 'OVER'})`;
    const value = Math.abs(row.value) >= 100 ? row.value.toFixed(0) : row.value.toPrecision(3);
    console.log(`  ${row.name}: ${value} ${row.unit}${budget}${row.note ? `  — ${row.note}` : ''}`);
  }
}
console.log(over === 0 ? '\nAll budgets kept.' : `\n${over} over budget.`);
process.exitCode = over === 0 ? 0 : 1;
