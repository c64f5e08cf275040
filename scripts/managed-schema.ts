/** Writes `public/managed-schema.json` from the settings catalogue. With `--check` only compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { managedSchema } from '../lib/settings/managed';

const FILE = 'public/managed-schema.json';

/** The schema file's text, with titles in both languages, Bahasa Indonesia first. */
export async function managedSchemaText(): Promise<string> {
  const tables = ['id', 'en'].map(
    (language) => parse(readFileSync(`locales/${language}.yml`, 'utf8')) as Record<string, unknown>,
  );
  const find = (table: unknown, key: string) =>
    key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], table) as string;
  const schema = managedSchema((key) => tables.map((table) => find(table, key)).join(' / '));
  return format(JSON.stringify(schema), { ...(await resolveConfig(FILE)), parser: 'json' });
}

if (process.argv[1]?.endsWith('managed-schema.ts')) {
  const text = await managedSchemaText();
  if (process.argv.includes('--check')) {
    if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
      console.error(`${FILE} differs from the settings catalogue: run npx tsx scripts/managed-schema.ts`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync('public', { recursive: true });
    writeFileSync(FILE, text);
    console.log(`${FILE} written`);
  }
}
