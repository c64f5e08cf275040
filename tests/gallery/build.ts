import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

/** Vite's `?inline` for style sheets, in the same spirit. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(setup) {
    setup.onResolve({ filter: /\.css\?inline$/ }, async (args) => {
      const found = await setup.resolve(args.path.replace('?inline', ''), {
        resolveDir: args.resolveDir,
        kind: 'import-statement',
      });
      return { path: found.path, namespace: 'inline-css' };
    });
    setup.onLoad({ filter: /.*/, namespace: 'inline-css' }, async (args) => ({
      contents: await readFile(args.path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** Bundles one entry for a page; `minify` for measuring sizes. */
export async function bundle(entry: string, minify = false): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    target: 'es2022',
    define: { 'import.meta.env.FIREFOX': 'false' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineCss],
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}
