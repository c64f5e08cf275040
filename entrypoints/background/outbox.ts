import { browser } from 'wxt/browser';
import type { Entry } from '../../lib/entry';
import { checkEntry } from '../../lib/log/entry-check';

/** Prefix under which entries wait: on the disk, put there by guarded pages (see the guard's own port), or in memory. */
const PREFIX = 'outbox:';

type Area = typeof browser.storage.local;

const areas = (): Area[] => [browser.storage.local, browser.storage.session] as Area[];

async function waitingKeys(area: Area): Promise<string[]> {
  const lists = area as Area & { getKeys?: () => Promise<string[]> };
  // Without getKeys the values come along, the name tables too: only older browsers pay for that.
  const keys = lists.getKeys ? await lists.getKeys() : Object.keys(await area.get(null));
  return keys.filter((key) => key.startsWith(PREFIX));
}

/**
 * Keeps an entry in memory for as long as the browser runs: on a full disk its page could not put it anywhere else, and
 * may be gone before there is room. Never rejects.
 */
export async function keepInMemory(entry: Entry): Promise<void> {
  await browser.storage.session.set({ [PREFIX + entry.id]: entry }).catch(() => undefined);
}

/**
 * Takes in entries whose page is gone before they were acknowledged (tab closed, browser killed, extension updated), and
 * those that found no room. A page that is still there may deliver the same entry: the id makes it one.
 * @throws when an entry cannot be taken in now; it and those after it go on waiting.
 */
export async function deliverOutbox(append: (entry: Entry) => Promise<unknown>): Promise<void> {
  for (const area of areas())
    for (const key of await waitingKeys(area)) {
      const checked = checkEntry((await area.get(key))[key]);
      if (checked.ok) await append(checked.entry);
      await area.remove(key);
    }
}

/** Ids of the entries that wait. */
export async function waitingIds(): Promise<string[]> {
  const keys = await Promise.all(areas().map(waitingKeys));
  return keys.flat().map((key) => key.slice(PREFIX.length));
}

/** Lets go of what waits under these ids. */
export async function forgetWaiting(ids: readonly string[]): Promise<void> {
  const keys = ids.map((id) => PREFIX + id);
  await Promise.all(areas().map((area) => area.remove(keys)));
}
