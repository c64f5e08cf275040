import type { Plugin } from 'vite';

/**
 * The content script speaks to the browser's own API: under Manifest V3 it answers with promises in both browsers, and
 * the polyfill would cost every tab 22 kB. Pages and background keep the polyfill.
 */
export function nativeBrowserInContentScripts(): Plugin {
  let isContentScript = false;
  return {
    name: 'jaga-netral:native-browser',
    enforce: 'pre',
    configResolved(config) {
      const { input } = config.build.rollupOptions;
      const entry = config.build.lib !== false ? config.build.lib?.entry : input;
      isContentScript = /\.content[/.\\]|guard\.content/.test(JSON.stringify(entry ?? input ?? ''));
    },
    resolveId(source, importer) {
      const isPolyfill = source === '@wxt-dev/webextension-polyfill/browser' || source === 'wxt/browser';
      return isContentScript && isPolyfill
        ? this.resolve('@wxt-dev/browser', importer, { skipSelf: true })
        : null;
    },
  };
}
