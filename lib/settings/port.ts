import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { CATALOGUE, settingOf, type SettingKey, type Settings } from './catalogue';
import { accept } from './check';
import { readPolicy, resolve, type Policy } from './managed';
import { stepsOf } from './migrations';

const itemKey = (key: SettingKey) => `local:settings.${key}` as const;

type Item = WxtStorageItem<unknown, Record<string, unknown>>;
const items = new Map<SettingKey, Item>();

/** The storage item of a setting; made on first use, so that its migration runs once per context. */
function item(key: SettingKey): Item {
  let found = items.get(key);
  if (!found) {
    found = storage.defineItem<unknown>(itemKey(key), {
      version: settingOf(key).version,
      migrations: stepsOf(key),
    });
    items.set(key, found);
  }
  return found;
}

/** The office's policy; empty when there is none (Firefox rejects then) or it cannot be read. */
export async function policy(): Promise<Policy> {
  try {
    return readPolicy(await storage.snapshot('managed'));
  } catch {
    return { values: {}, ignored: [] };
  }
}

/** All settings as they count now: policy, own choice, default. */
export async function readSettings(): Promise<Settings> {
  const [given, ...stored] = await Promise.all([
    policy(),
    ...CATALOGUE.map(async ({ key }) => [key, await item(key).getValue()] as const),
  ]);
  const own = new Map<SettingKey, unknown>(stored);
  return Object.fromEntries(
    CATALOGUE.map((setting) => [setting.key, resolve(setting, own.get(setting.key), given)]),
  ) as unknown as Settings;
}

/** One setting as it counts now. */
export async function readSetting<K extends SettingKey>(key: K): Promise<Settings[K]> {
  const [given, stored] = await Promise.all([policy(), item(key).getValue()]);
  return resolve(settingOf(key), stored, given);
}

/**
 * Stores one setting.
 * @throws TypeError when the value does not fit the catalogue.
 */
export async function writeSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
  const accepted = accept(settingOf(key), value);
  if (accepted === undefined) throw new TypeError(`value does not fit setting ${key}`);
  await item(key).setValue(accepted);
}

/** Stores several settings; nothing is stored when one does not fit. */
export async function writeSettings(values: Partial<Settings>): Promise<void> {
  const keys = Object.keys(values) as SettingKey[];
  for (const key of keys) {
    if (accept(settingOf(key), values[key]) === undefined)
      throw new TypeError(`value does not fit setting ${key}`);
  }
  await Promise.all(keys.map((key) => writeSetting(key, values[key] as Settings[typeof key])));
}

/** Back to the defaults. The log itself is not touched. */
export async function resetSettings(): Promise<void> {
  await Promise.all(CATALOGUE.map(({ key }) => item(key).removeValue()));
}

/**
 * Calls back with all settings whenever one of them, or the policy, changes.
 * @returns stops watching.
 */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  let queued = false;
  const changed = () => {
    // Several keys written at once arrive as several changes: one reading answers them all.
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      void readSettings().then(callback);
    });
  };
  const stops = CATALOGUE.flatMap((setting) => [
    storage.watch(itemKey(setting.key), changed),
    ...(setting.managed ? [storage.watch(`managed:${setting.key}`, changed)] : []),
  ]);
  return () => {
    for (const stop of stops) stop();
  };
}
