/**
 * Makes `lib/texts/generated/*.ts` from `locales/id.yml` and `locales/en.yml`: one table per top-level area, so that
 * the content script carries only the areas it shows. The files are parsed by `@wxt-dev/i18n`, which also makes
 * `_locales` of them: what passes here is valid there.
 *
 * `npx tsx scripts/texts.ts` writes; `--check` only tells whether the files are up to date.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { format, resolveConfig } from 'prettier';

const LANGUAGES = ['id', 'en'] as const;

/** Flat `dotted.key → text` of one locale file. Throws on plural or Chrome-style messages, which we do not use. */
export async function readLocale(file: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const message of await parseMessagesFile(file)) {
    const key = message.key.join('.');
    if (key.startsWith('@@')) continue;
    if (message.type !== 'simple') throw new Error(`${file}: ${key} is not a plain text`);
    texts.set(key, message.message);
  }
  return texts;
}

/** The generated files, name → content, and what is wrong with the sources. */
export async function generate(root: string): Promise<{ files: Map<string, string>; problems: string[] }> {
  const problems: string[] = [];
  const [id, en] = (await Promise.all(
    LANGUAGES.map((language) => readLocale(join(root, 'locales', `${language}.yml`))),
  )) as [Map<string, string>, Map<string, string>];
  const areas = new Map<string, string[]>();
  for (const key of [...new Set([...id.keys(), ...en.keys()])].sort()) {
    if (!/^[A-Za-z0-9_.]+$/.test(key))
      problems.push(`${key}: only letters, digits and _ are allowed in message names`);
    const pair = [id.get(key), en.get(key)];
    if (pair[0] === undefined || pair[1] === undefined) {
      problems.push(`${key}: missing in ${pair[0] === undefined ? 'id' : 'en'}.yml`);
      continue;
    }
    const area = key.split('.')[0] as string;
    areas.set(area, [...(areas.get(area) ?? []), `${JSON.stringify(key)}: ${JSON.stringify(pair)},`]);
  }
  const options = { ...(await resolveConfig(join(root, 'x.ts'))), parser: 'typescript' };
  const head = '// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.\n';
  const files = new Map<string, string>();
  for (const [area, lines] of areas) {
    const body = `export const ${area} = {\n${lines.join('\n')}\n} as const;\n`;
    files.set(`${area}.ts`, await format(head + body, options));
  }
  const names = [...areas.keys()].sort();
  const index =
    names.map((area) => `import { ${area} } from './${area}';`).join('\n') +
    `\n\nexport const everything = { ${names.map((area) => `...${area}`).join(', ')} } as const;\n`;
  files.set('everything.ts', await format(head + index, options));
  return { files, problems };
}

async function main(): Promise<void> {
  const root = process.cwd();
  const folder = join(root, 'lib', 'texts', 'generated');
  const check = process.argv.includes('--check');
  const { files, problems } = await generate(root);
  mkdirSync(folder, { recursive: true });
  const present = readdirSync(folder);
  for (const name of present.filter((file) => !files.has(file))) {
    if (check) problems.push(`lib/texts/generated/${name} has no area any more`);
    else rmSync(join(folder, name));
  }
  for (const [name, content] of files) {
    const file = join(folder, name);
    if (present.includes(name) && readFileSync(file, 'utf8') === content) continue;
    if (check) problems.push(`lib/texts/generated/${name} is stale: run npx tsx scripts/texts.ts`);
    else writeFileSync(file, content);
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
