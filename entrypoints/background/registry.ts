import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { importedPacks, packagedRegistry } from '../../lib/registry/port';
import { soundHash } from '../../lib/registry/sound';
import { readSetting } from '../../lib/settings/port';

const tables = storage.defineItem<string>('local:registryTables');
/** What the stored tables were made for: they are compiled anew only when that changes. */
const madeFor = storage.defineItem<string>('local:registryTablesFor');

let running: Promise<void> = Promise.resolve();

async function publishOnce(): Promise<void> {
  const [region, packs] = await Promise.all([readSetting('region'), importedPacks()]);
  const wanted = JSON.stringify([
    browser.runtime.getManifest().version,
    region,
    ...packs.map((pack) => soundHash(JSON.stringify(pack))),
  ]);
  if ((await madeFor.getValue()) === wanted && (await tables.getValue()) !== null) return;
  await tables.setValue(await packagedRegistry().tablesFor(region === '' ? undefined : region, packs));
  await madeFor.setValue(wanted);
}

/** Compiles the name tables for the person's region and hands them to all tabs. One run at a time, in order. */
export function publishRegistryTables(): Promise<void> {
  running = running.then(publishOnce, publishOnce);
  return running;
}
