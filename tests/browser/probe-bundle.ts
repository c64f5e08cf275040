/** Bundles the guard's engine with all platforms for pages that have no extension. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const PLATFORMS = 'lib/platforms';

/** Names of the platforms that have an adapter. */
export const PLATFORM_NAMES: readonly string[] = readdirSync(PLATFORMS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(PLATFORMS, entry.name, 'index.ts')))
  .map((entry) => entry.name)
  .sort();

/** @returns the script that puts `__probe` on the window. */
export const probeScript = (): Promise<string> => bundled('probe', '');

/** @returns the script that puts `__stills` on the window. */
export const stillScript = (): Promise<string> => bundled('still', '');

/** @returns the script that starts a guard of its own on the page (`__guard`); this is the state it will be given. */
export const loneGuardScript = (state: object): Promise<string> =>
  bundled('lone-guard', `globalThis.STATE=${JSON.stringify(state)};`);

async function bundled(name: string, before: string): Promise<string> {
  const imports = PLATFORM_NAMES.map(
    (name, index) => `import p${index} from './${PLATFORMS}/${name}/index.ts';`,
  );
  const list = PLATFORM_NAMES.map((_, index) => `p${index}`).join(',');
  const result = await build({
    stdin: {
      contents: `${imports.join('')}${before}globalThis.PLATFORMS=[${list}];require('./tests/fixtures/pages/${name}.ts');`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
    target: 'es2022',
  });
  return result.outputFiles[0]?.text ?? '';
}
