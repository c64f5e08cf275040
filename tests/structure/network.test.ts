import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, buildFolder, filesBelow, manifestOf } from './bundle';

/** Everything a page or worker can use to reach the network. */
const NETWORK_API =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b|\bimportScripts\s*\(\s*["'`]https?:/;

/**
 * Vendored engines load their own files (models, wasm) from the package and contain the words for it. They run only in
 * extension pages, where the content security policy allows connections to the package itself and nowhere else. The
 * `engine` files are the script of the looking document and its workers: their clients, which name those files.
 */
const VENDORED = /^(photo|tesseract)\/|^(chunks|assets)\/engine-[\w-]+\.js$/;

/**
 * The background reads the packed candidate lists of the extension itself, which no other interface of workers offers:
 * `fetch(browser.runtime.getURL(`/registry/…`))`, this form and no other.
 */
const OWN_FILES = /\bfetch\s*\(\s*[\w$.]+\.runtime\.getURL\(\s*`\/registry\/\$\{\w+\}`\s*\)\s*\)/g;

/**
 * The map of the search library has a method of its own called fetch, which looks a word up: its definition and its
 * calls, these forms and no others.
 */
const SEARCH_MAP =
  /\._index\.fetch\(|\bfetch\(\w+,\w+\)\{if\(typeof \w+!=`string`\)throw Error\(`key must be a string`\)/g;

describe.each(BUILDS)('%s reaches no network', (build) => {
  const folder = buildFolder(build);
  const scripts = filesBelow(folder).filter((name) => /\.(js|mjs|html)$/.test(name));

  it('has bundles to look at', () => {
    expect(scripts.some((name) => name.startsWith('content-scripts/'))).toBe(true);
    expect(scripts).toContain('background.js');
  });

  it.each(scripts.filter((name) => !VENDORED.test(name)))('%s holds no network call', (name) => {
    const code = readFileSync(join(folder, name), 'utf8');
    const own = code.match(OWN_FILES) ?? [];
    expect(own.length, 'reads of own files').toBeLessThanOrEqual(name.startsWith('content-scripts/') ? 0 : 1);
    expect(NETWORK_API.exec(code.replace(OWN_FILES, '').replace(SEARCH_MAP, ''))?.[0]).toBeUndefined();
  });

  it('forbids connections elsewhere by its content policy', () => {
    const { content_security_policy: policy } = manifestOf(build) as {
      content_security_policy: { extension_pages: string };
    };
    const directives = new Map(
      policy.extension_pages.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    for (const [name, sources] of directives) {
      for (const source of sources)
        expect(`${name} ${source}`).not.toMatch(
          /https?:|\*|unsafe-eval'(?<!wasm-unsafe-eval')|unsafe-inline/,
        );
    }
  });
});
