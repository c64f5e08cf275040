/**
 * `npm run data`: brings what ships from the shared material into data/, validated and compact, with provenance.
 * Can be run again at any time; the product and its tests read data/ only.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bringLegal } from './legal';
import { bringRecognition } from './recognition';
import { bringRegistry } from './registry';
import type { ProvenanceRow } from './provenance';

const shared = resolve(process.env['JAGA_SHARED'] ?? '../shared');
const target = resolve('data');

if (!existsSync(shared)) {
  console.error(`npm run data: the source material is not at ${shared}; data/ stays as it is.`);
  process.exit(1);
}

const rows: ProvenanceRow[] = [...(await bringLegal(shared, target)), ...(await bringRegistry(shared, target)), ...bringRecognition(shared, target)];
const table = rows.map((row) => `| ${row.file} | ${row.count} | ${row.asOf} | ${row.origin} |`).join('\n');
writeFileSync(
  resolve(target, 'README.md'),
  `# Data that ships

Made by \`npm run data\`; do not edit by hand. Every file is validated when it is brought in and again by the tests.

| file | records | as of | origin |
| --- | --- | --- | --- |
${table}
`,
);
console.log(`data/: ${rows.length} files, ${rows.reduce((sum, row) => sum + row.count, 0)} records`);
