import 'fake-indexeddb/auto';
import { LogDatabase } from '../../../lib/log/database';
import { PersonalLog } from '../../../lib/log/personal-log';
import type { KeyKeeper } from '../../../lib/log/vault';

let count = 0;

/** A keeper that forgets when told to, as the browser does at its end. */
export function memoryKeeper(): KeyKeeper & { key: Uint8Array | undefined } {
  return {
    key: undefined,
    get() {
      return Promise.resolve(this.key);
    },
    put(key) {
      this.key = key;
      return Promise.resolve();
    },
    clear() {
      this.key = undefined;
      return Promise.resolve();
    },
    touch: () => Promise.resolve(),
  };
}

/** A log of its own. `again` opens the same database as a background that was started anew. */
export function freshLog(now = Date.UTC(2024, 10, 1)) {
  count += 1;
  const name = `log-${String(count)}`;
  const keeper = memoryKeeper();
  const world = { db: new LogDatabase(name), keeper, now: () => now };
  return {
    world,
    keeper,
    db: world.db,
    log: new PersonalLog(world),
    again: () => {
      const db = new LogDatabase(name);
      return { db, log: new PersonalLog({ ...world, db }) };
    },
  };
}

/** Every entry, read page by page. */
export async function readAll(log: PersonalLog, limit = 7) {
  const all = [];
  let before: string | undefined;
  for (;;) {
    const page = await log.query({}, before, limit);
    all.push(...page.entries);
    if (page.next === undefined) return all;
    before = page.next;
  }
}
