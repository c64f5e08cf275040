import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Data handed to the content script through storage → what stands in its place in the bundle. */
const HANDED_IN: Readonly<Record<string, string>> = {
  './bundled-words': resolve('lib/recognition/no-bundled-words.ts'),
  './warning-table': resolve('lib/texts/no-warning-table.ts'),
};

/**
 * Keeps the content script light, since every guarded tab carries it:
 * - it speaks to the browser's own API, which under Manifest V3 answers with promises in both browsers; the polyfill
 *   (22 kB) stays in pages and background;
 * - the words of recognition and the texts are handed to it through storage instead of being part of it.
 */
export function lightContentScript(): Plugin {
  let isContentScript = false;
  return {
    name: 'jaga-netral:light-content',
    enforce: 'pre',
    configResolved(config) {
      const { lib } = config.build;
      isContentScript = lib !== false && /content-script|photo-part/.test(JSON.stringify(lib?.entry ?? ''));
    },
    resolveId(source, importer) {
      if (!isContentScript) return null;
      if (source === '@wxt-dev/webextension-polyfill/browser' || source === 'wxt/browser') {
        return this.resolve('@wxt-dev/browser', importer, { skipSelf: true });
      }
      return HANDED_IN[source] ?? null;
    },
  };
}
