import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate, readLocale } from '../../scripts/texts';

const root = process.cwd();
let id: Map<string, string>;
let en: Map<string, string>;

beforeAll(async () => {
  id = await readLocale(join(root, 'locales/id.yml'));
  en = await readLocale(join(root, 'locales/en.yml'));
});

const placeholders = (text: string) =>
  [...text.matchAll(/\$[1-9]|\{[A-Za-z0-9_]+\}/g)].map(([p]) => p).sort();

describe('texts in both languages', () => {
  it('have the same keys, and only names browsers accept', async () => {
    const { problems } = await generate(root);
    expect(problems).toEqual([]);
    expect([...id.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('have no empty text and the same placeholders', () => {
    for (const [key, text] of id) {
      expect(text.trim(), key).not.toBe('');
      expect(en.get(key)?.trim(), key).not.toBe('');
      expect(new Set(placeholders(en.get(key) ?? '')), key).toEqual(new Set(placeholders(text)));
    }
  });

  it('are generated from the sources as they stand', async () => {
    const { files } = await generate(root);
    for (const [name, content] of files) {
      const file = join(root, 'lib/texts/generated', name);
      expect(readFileSync(file, 'utf8'), `${name}: run npx tsx scripts/texts.ts`).toBe(content);
    }
  });

  /** Words of the longest sentence a tired person should meet; written Indonesian needs fewer words than English. */
  it.each([
    ['Bahasa Indonesia', () => id, 15],
    ['English', () => en, 18],
  ] as const)('are short sentences in %s', (_, texts, most) => {
    const long = [...texts()].flatMap(([key, text]) =>
      text
        .split(/(?<=[.!?:;])\s+|\n+/)
        .filter((sentence) => (sentence.match(/\S*\p{L}\S*/gu) ?? []).length > most)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('keep the stable contract of held acts', () => {
    expect(id.get('warning.title')).toMatch(/^Peringatan netralitas/);
    expect(en.get('warning.title')).toMatch(/^Neutrality warning/);
    expect(id.get('warning.cancel')).toMatch(/^Batalkan \$1/);
    expect(en.get('warning.cancel')).toMatch(/^Cancel \$1/);
    expect(id.get('warning.proceed')).toMatch(/^Tetap lanjut/);
    expect(en.get('warning.proceed')).toMatch(/^Proceed/);
  });
});

describe('texts and code', () => {
  /** Sources that may name a text. `t(…, 'a.b')` names one; `say(…, 'a.b', code)` and `a.b.${code}` name a group. */
  const sources = ['lib', 'components', 'entrypoints', 'scripts']
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: root }))
    .filter((file) => !file.includes('generated'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

  it('no text is left that nothing names', () => {
    const all =
      sources.map(({ text }) => text).join('\n') + readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const literals = new Set(
      [...all.matchAll(/['"`]([A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)['"`]/g)].map(([, l]) => l),
    );
    const groups = new Set(
      [...all.matchAll(/[`'"]([A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)\.?\$\{/g)].map(([, l]) => l as string),
    );
    for (const [, group] of all.matchAll(/\b(?:say|named)\(\s*[^,()]+,\s*'([A-Za-z0-9_.]+)'/g))
      groups.add(group as string);
    const unused = [...id.keys()].filter(
      (key) =>
        !literals.has(key) &&
        !all.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
        ![...groups].some(
          (group) => key.startsWith(`${group}.`) || (key.startsWith(group) && group.includes('.')),
        ),
    );
    expect(unused).toEqual([]);
  });

  it('no source names a text that does not exist', () => {
    const missing = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\bt\(\s*[^,()]+,\s*'([A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)+)'/g)]
        .filter(([, key]) => !id.has(key as string))
        .map(([, key]) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});
