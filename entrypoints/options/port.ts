import { browser } from 'wxt/browser';
import type { OptionsPort } from '../../components/options/types';
import { PLATFORMS } from '../../lib/platforms/all';
import { importPack, removePack } from '../../lib/registry/port';
import { exportSettings, importSettings } from '../../lib/settings/check';
import { resetSettings, writeSettings } from '../../lib/settings/port';
import { openPage } from '../shared/open-page';
import { saveFile } from '../shared/save-file';
import { setSetting, settings } from '../shared/settings-model';
import { packChoice, refreshPacks, refreshPlatforms } from './model';

export const port: OptionsPort = {
  set: setSetting,
  async allow(id, on) {
    const platform = PLATFORMS.find((one) => one.id === id);
    if (!platform) return false;
    const origins = { origins: [...platform.hosts.matches] };
    try {
      // Nothing may be awaited before: the browser asks only while the press still counts.
      return on ? await browser.permissions.request(origins) : await browser.permissions.remove(origins);
    } catch {
      return false;
    } finally {
      await refreshPlatforms();
    }
  },
  exportFile() {
    if (settings.value)
      saveFile('jaga-netral-pengaturan.json', JSON.stringify(exportSettings(settings.value), null, 2));
  },
  async importFile(text) {
    const result = importSettings(text);
    if (result.ok) await writeSettings(result.settings);
    return result;
  },
  async importPack(text) {
    const { accepted, pack, problems } = await importPack(text);
    await refreshPacks();
    return accepted && pack ? { ok: true, pack: packChoice(pack) } : { ok: false, problems };
  },
  async removePack(id) {
    await removePack(id);
    await refreshPacks();
  },
  async reset() {
    try {
      await resetSettings();
      return true;
    } catch {
      return false;
    }
  },
  open: (page) => void openPage(page),
};
