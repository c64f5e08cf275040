import { browser } from 'wxt/browser';
import { createRegistryStore, type RegistryStore } from './store';

/**
 * The registry over the files of this extension. The one `fetch` of the product: it reads from the package itself,
 * the only place the content security policy lets it reach, and a test of the bundles knows this very form of it.
 */
export function packagedRegistry(): RegistryStore {
  return createRegistryStore(async (path) => {
    const response = await fetch(browser.runtime.getURL(`/registry/${path}` as '/'));
    return new Uint8Array(await response.arrayBuffer());
  });
}
