import { signal, type Signal } from '@preact/signals';
import type { RegionSource } from '../../components/ui/RegionPicker';
import { regionByCode, searchRegions } from '../../lib/registry/regions';
import type { SettingKey, Settings } from '../../lib/settings/catalogue';
import { readSettings, watchSettings, writeSetting } from '../../lib/settings/port';

/** The settings as they count now, kept up to date while the page is open. */
export const settings: Signal<Settings | undefined> = signal(undefined);

/** Reads the settings and follows their changes; also sets the page's language. */
export async function followSettings(): Promise<void> {
  const show = (next: Settings) => {
    settings.value = next;
    document.documentElement.lang = next.language;
  };
  watchSettings(show);
  show(await readSettings());
}

/** Stores a setting; false when it does not fit or cannot be stored. */
export async function setSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<boolean> {
  try {
    await writeSetting(key, value);
    return true;
  } catch {
    return false;
  }
}

/** The country's regions for a picker. */
export const regions: RegionSource = {
  byCode: regionByCode,
  search: (query) => searchRegions(query, Number.POSITIVE_INFINITY),
};
