import type { InlineConfig } from 'vite';

/** What every page of the extension needs at once: the view library, small components, texts, settings, messages. */
const BASE =
  /node_modules\/(preact|@preact|wxt|@wxt-dev|@webext-core|webextension-polyfill|valibot|async-mutex)\/|\/components\/(ui|page)\/|\/lib\/(texts|settings)\/|\/lib\/[a-z-]+\.ts$|\/lib\/log\/day\.ts$|\/entrypoints\/shared\/open-page\.ts$|preload-helper|wxt-html-plugins|rolldown[\\/:]runtime/;

/**
 * Puts what all pages share into one file. Left alone, the bundler cuts it into some twenty small ones, and each costs
 * a round trip to the browser process before the popup can be drawn.
 */
export function fewChunks(config: InlineConfig): void {
  config.build ??= {};
  // Every browser we run in preloads modules itself; the stand-in would bring a network call into the bundle.
  config.build.modulePreload = { polyfill: false };
  config.build.rolldownOptions ??= {};
  const { output } = config.build.rolldownOptions;
  if (Array.isArray(output)) return;
  config.build.rolldownOptions.output = {
    ...output,
    codeSplitting: { groups: [{ name: 'base', test: BASE }] },
  };
}
