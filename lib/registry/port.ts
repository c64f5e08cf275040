import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Acceptance } from './pack/accept';
import type { Pack } from './pack/format';
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

const packs = storage.defineItem<Pack[]>('local:packs', { fallback: [] });

/** Packs the person has imported, in the order of their ids. */
export function importedPacks(): Promise<Pack[]> {
  return packs.getValue();
}

/**
 * Imports the text of a pack file, in place of an earlier pack of the same id. A refused pack changes nothing.
 * The background follows the stored packs and compiles the tables anew.
 */
export async function importPack(text: string): Promise<Acceptance> {
  const { acceptPack } = await import('./pack/accept');
  const stored = await packs.getValue();
  const acceptance = acceptPack(text, undefined);
  const { pack } = acceptance;
  if (!acceptance.accepted || pack === undefined) return acceptance;
  const others = stored.filter(({ id }) => id !== pack.id);
  await packs.setValue([...others, pack].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return acceptance;
}

export async function removePack(id: string): Promise<void> {
  await packs.setValue((await packs.getValue()).filter((pack) => pack.id !== id));
}
