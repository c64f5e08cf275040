import { browser } from 'wxt/browser';
import { checkEntry } from '../../lib/log/entry-check';
import { append } from './log-service';

/** Prefix under which guarded pages keep entries until they are acknowledged (see the guard's own port). */
const PREFIX = 'outbox:';

async function waitingKeys(): Promise<string[]> {
  const area = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> };
  // Without getKeys the values come along, the name tables too: only older browsers pay for that.
  const keys = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
  return keys.filter((key) => key.startsWith(PREFIX));
}

/**
 * Takes in entries whose page is gone before they were acknowledged (tab closed, browser killed, extension updated).
 * A page that is still there may deliver the same entry: the id makes it one.
 */
export async function deliverOutbox(): Promise<void> {
  for (const key of await waitingKeys()) {
    const checked = checkEntry((await browser.storage.local.get(key))[key]);
    // Private pages never put anything here, so what lies here is not from one.
    if (checked.ok) await append(checked.entry, { incognito: false });
    await browser.storage.local.remove(key);
  }
}
