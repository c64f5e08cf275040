import { resolve } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { packedWeights } from './packed-weights';

/** Data handed to the content script through storage, or told by the manifest → what stands in its place in the bundle. */
const HANDED_IN: Readonly<Record<string, string>> = {
  './bundled-words': resolve('lib/recognition/no-bundled-words.ts'),
  './warning-table': resolve('lib/texts/no-warning-table.ts'),
  '../../lib/platforms/core-hosts': resolve('lib/platforms/no-core-hosts.ts'),
};

/** Libraries of which a content script needs only the asking half. */
const LIGHTER: Readonly<Record<string, string>> = {
  '@webext-core/messaging': resolve('lib/messages-light-port.ts'),
  'wxt/utils/content-script-context': resolve('lib/no-content-context.ts'),
};

const SMALLER: MinifyOptions = {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 3, sequences: false },
};

const WEIGHTS = resolve('lib/recognition/weights.ts');

/**
 * Keeps the content script light, since every guarded tab carries it:
 * - it speaks to the browser's own API, which under Manifest V3 answers with promises in both browsers; the polyfill
 *   (22 kB) stays in pages and background;
 * - of the messaging library it carries the asking half;
 * - the fitted numbers of recognition are written as digits;
 * - terser goes over what the bundler's own minifier leaves: one part in a hundred less;
 * - the words of recognition and the texts are handed to it through storage instead of being part of it.
 */
export function lightContentScript(): Plugin {
  let isContentScript = false;
  /** Comes into few tabs, and by itself. */
  let isLatePart = false;
  let isSmall = false;
  return {
    name: 'jaga-netral:light-content',
    enforce: 'pre',
    configResolved(config) {
      const { lib, minify: small } = config.build;
      const entry = lib === false ? '' : JSON.stringify(lib?.entry ?? '');
      isLatePart = /hint-part|drawings-part/.test(entry);
      isContentScript = isLatePart || /content-script|photo-part/.test(entry);
      isSmall = small !== false;
    },
    resolveId(source, importer) {
      if (!isContentScript) return null;
      if (source === '@wxt-dev/webextension-polyfill/browser' || source === 'wxt/browser') {
        return this.resolve('@wxt-dev/browser', importer, { skipSelf: true });
      }
      if (Object.hasOwn(LIGHTER, source)) return LIGHTER[source];
      // What comes into few pages brings its texts along.
      return isLatePart ? null : (HANDED_IN[source] ?? null);
    },
    transform(_code, id) {
      return isContentScript && id === WEIGHTS ? (packedWeights() ?? null) : null;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (!isContentScript || !isSmall) return;
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = (await minify(chunk.code, SMALLER)).code ?? chunk.code;
      },
    },
  };
}
