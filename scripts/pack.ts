/**
 * `npm run pack -- check FILE` says whether a pack is accepted and what its maker should know (exit 1 when refused).
 * `npm run pack -- build FILE [OUT]` checks it and compiles the name tables tabs would get, next to the file.
 * `npm run pack -- schema` writes data/pack.schema.json. The format is described in docs/add-a-pack.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { unpackFrequency } from '../lib/registry/ambiguity';
import { encodeTables } from '../lib/registry/encode';
import { readPack } from '../lib/registry/pack/read';
import { packRecords } from '../lib/registry/pack/records';
import { reportPack } from '../lib/registry/pack/report';
import type { PackProblem } from '../lib/registry/pack/problems';
import { say } from '../lib/texts/all';
import { readCore, readPacked } from './registry/read';
import { packJsonSchema } from './registry/schema';

const USAGE = 'npm run pack -- check FILE | build FILE [OUT] | schema';
/** Findings of one kind printed before the rest is only counted. */
const PRINTED = 15;

function print(problems: readonly PackProblem[], out: (line: string) => void): void {
  const count = new Map<string, number>();
  for (const { code, path, args } of problems) {
    const n = (count.get(code) ?? 0) + 1;
    count.set(code, n);
    if (n <= PRINTED)
      out(`  ${code}${path === '' ? '' : ` (${path})`}: ${say('en', 'pack.problem', code, args) ?? code}`);
  }
  for (const [code, n] of count) if (n > PRINTED) out(`  ${code}: ${n - PRINTED} more`);
}

/** Runs the command; lines go to `out`. @returns the exit code. */
export function main(args: readonly string[], today: string, out: (line: string) => void): number {
  const [command, file, target] = args;
  if (command === 'schema') {
    writeFileSync('data/pack.schema.json', packJsonSchema());
    out('data/pack.schema.json written');
    return 0;
  }
  if ((command !== 'check' && command !== 'build') || file === undefined) {
    out(USAGE);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    out(`${file}: cannot be read`);
    return 2;
  }
  const result = readPack(text);
  if (!result.ok) {
    out(`${file}: refused`);
    print(result.problems, out);
    return 1;
  }
  const { pack } = result;
  const records = packRecords(pack, unpackFrequency(readPacked('frequency.bin')));
  const people = records.filter(({ kind }) => kind !== 'pair' && kind !== 'party').length;
  out(
    `${file}: accepted: ${pack.title.en}; ${pack.contests.length} contests, ${people} names, ${pack.from} to ${pack.until}`,
  );
  print(reportPack(pack, { today, records, registry: readCore() }), out);
  if (command === 'build') {
    const bytes = encodeTables(records);
    const path = target ?? file.replace(/(\.json)?$/, '.tables.bin');
    writeFileSync(path, bytes);
    out(`${path}: ${bytes.length} bytes of name tables`);
  }
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2), new Date().toISOString().slice(0, 10), (line) =>
    console.log(line),
  );
}
