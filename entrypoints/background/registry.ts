import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { BUNDLED_WORDS } from '../../lib/recognition/bundled-words';
import { importedPacks, packagedRegistry } from '../../lib/registry/port';
import { soundHash } from '../../lib/registry/sound';
import { readSetting } from '../../lib/settings/port';
import { WARNING_TEXTS } from '../../lib/texts/warning-table';

const tables = storage.defineItem<string>('local:registryTables');
/** What the stored tables were made for: they are compiled anew only when that changes. */
const madeFor = storage.defineItem<string>('local:registryTablesFor');

/** The words of recognition, which content scripts do not carry themselves. */
const words = storage.defineItem<string>('local:recognitionWords');

/** The texts of warnings and marks, likewise. */
const texts = storage.defineItem<string>('local:warningTexts');

async function publishWords(): Promise<void> {
  const wantedTexts = JSON.stringify(WARNING_TEXTS);
  if ((await texts.getValue()) !== wantedTexts) await texts.setValue(wantedTexts);
  const wanted = JSON.stringify(BUNDLED_WORDS);
  if ((await words.getValue()) !== wanted) await words.setValue(wanted);
}

let running: Promise<void> = Promise.resolve();

async function publishOnce(): Promise<void> {
  await publishWords();
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
