import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MAX_LINES = 320;
const ROOTS = ['entrypoints', 'components', 'lib', 'scripts', 'bench', 'tests'];
/** Written by scripts, not by people. */
const GENERATED = /(^|\/)generated\/|tests\/fixtures\/vendor\//;

const sources = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(root, name).replaceAll('\\', '/'),
  ),
).filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !GENERATED.test(name));

/** The product's own sources, without tests and tools. */
const product = sources.filter((name) => /^(entrypoints|components|lib)\//.test(name));

describe('sources', () => {
  it('are found', () => expect(product.length).toBeGreaterThan(40));

  it.each(sources)('%s holds one idea', (name) => {
    expect(readFileSync(name, 'utf8').split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });

  it.each(product)('%s uses no sink for markup or code', (name) => {
    expect(readFileSync(name, 'utf8')).not.toMatch(
      /\.innerHTML\b|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/,
    );
  });

  it.each(
    product.filter(
      (name) =>
        !/^entrypoints\/|(^|\/)(port|[\w-]+-port|port-[\w-]+)\.tsx?$|^lib\/(messages|settings)/.test(name),
    ),
  )('%s leaves the browser to entrypoints and ports', (name) => {
    expect(readFileSync(name, 'utf8')).not.toMatch(/from 'wxt\/browser'|from 'webextension-polyfill'/);
  });

  it.each(sources)('%s names no place of work', (name) => {
    // Split so that this file does not hold the words itself.
    expect(readFileSync(name, 'utf8')).not.toMatch(
      new RegExp(['/wo' + 'rk/', '/tm' + 'p/team', 'hel' + 'per-\\d'].join('|')),
    );
  });
});
