/**
 * One small script per platform that puts its data where the guard looks for it. A tab loads its own platform's and the
 * guard, and never carries the data of the others.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const ROOM = resolve('lib', 'platforms');

interface Hosts {
  tier: 'core' | 'optional';
  matches: string[];
}

/** Every platform that lives on the web, found by listing. */
export function platformFolders(): { id: string; hosts: Hosts }[] {
  return readdirSync(ROOM, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOM, entry.name, 'index.ts')))
    .map(({ name: id }) => ({
      id,
      hosts: JSON.parse(readFileSync(join(ROOM, id, 'hosts.json'), 'utf8')) as Hosts,
    }))
    .filter(({ hosts }) => hosts.matches.length > 0)
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** Path of a platform's script inside the package. */
export const platformScript = (id: string): string => `platforms/${id}.js`;

/** For WXT's `build:publicAssets` hook. @throws when a platform does not compile. */
export function platformAssets(): { contents: string; relativeDest: string }[] {
  return platformFolders().map(({ id }) => {
    const { outputFiles } = buildSync({
      stdin: {
        contents: `import platform from './${id}/index'; globalThis[Symbol.for('jaga-netral.platform')] = platform;`,
        resolveDir: ROOM,
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'iife',
      target: 'es2022',
      write: false,
    });
    return { contents: outputFiles[0]?.text ?? '', relativeDest: platformScript(id) };
  });
}

interface ContentScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
}

/** For WXT's `build:manifestGenerated` hook: one entry per core platform, its data before the guard. */
export function perPlatform<Script extends ContentScript>(scripts: readonly Script[]): Script[] {
  return scripts.flatMap((script) =>
    script.js?.includes('content-scripts/guard.js')
      ? platformFolders()
          .filter(({ hosts }) => hosts.tier === 'core')
          .map(({ id, hosts }) => ({
            ...script,
            matches: hosts.matches,
            js: [platformScript(id), ...(script.js ?? [])],
          }))
      : [script],
  );
}
