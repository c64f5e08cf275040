import { browser } from 'wxt/browser';
import type { PopupPort } from '../../components/popup/types';
import { ask, type Reply } from '../../lib/messages';
import { writeSetting } from '../../lib/settings/port';
import type { Settings } from '../../lib/settings/catalogue';
import { openPage } from '../shared/open-page';
import { model, refreshRecent, refreshStatus } from './model';

const done = async (reply: Promise<Reply<unknown>>): Promise<boolean> => (await reply).ok;

async function set<K extends keyof Settings>(key: K, value: Settings[K]): Promise<boolean> {
  try {
    await writeSetting(key, value);
    return true;
  } catch {
    return false;
  }
}

/** After a change of the log both lists are read anew; the answer is that of the change. */
async function changed(reply: Promise<Reply<unknown>>): Promise<boolean> {
  const ok = await done(reply);
  await Promise.all([refreshRecent(), refreshStatus()]);
  return ok;
}

export const port: PopupPort = {
  setEnabled: (on) => set('enabled', on),
  pause: (minutes) => done(ask('pause:set', { minutes })),
  endSimulation: () => set('simulatedDate', ''),
  removeEntry: (id) => changed(ask('log:delete', { ids: [id] })),
  clearLog: () => changed(ask('log:clear', {})),
  dismissNotice: (code) => changed(ask('notice:dismiss', { code })),
  keepFavourites: (ids) => {
    model.favourites.value = ids;
    return set('favourites', [...ids]);
  },
  loadReference: async () => (await import('../../lib/reference/load')).loadReference(),
  check: async (text) => (await import('../shared/check-text')).checkText(text),
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  open: (page) => void openPage(page),
  environment: () => [
    `version: ${browser.runtime.getManifest().version}`,
    `browser: ${/(Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown'}`,
    `language: ${model.state.value?.language ?? 'id'}`,
    `simulated date: ${model.state.value?.simulatedDate === undefined ? 'no' : 'yes'}`,
  ],
};
