import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const output = resolve(process.env['WXT_OUT'] ?? '.output');

/** Folder of a built extension. @throws when it was not built: `npm test` builds both first. */
export function buildFolder(build: (typeof BUILDS)[number]): string {
  const folder = join(output, build);
  if (!existsSync(folder)) throw new Error(`${build} is not built: run npm test, or npm run build`);
  return folder;
}

/** All files below a folder, as paths relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative('.', name).replaceAll('\\', '/'));
}

export function manifestOf(build: (typeof BUILDS)[number]): Record<string, unknown> {
  return JSON.parse(readFileSync(join(buildFolder(build), 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}
