import type { LogDatabase } from './database';
import { dayOf, weekOf } from './day';
import { REMEMBER_GONE_MS } from './plain';

/**
 * Empties the log, readable or not, in one transaction, and remembers the ids of late entries and of those on their way
 * (`waiting`): whoever delivers one of them again is told that it is known.
 * @returns how many entries there were.
 */
export function emptyTables(db: LogDatabase, now: number, waiting: readonly string[]): Promise<number> {
  const day = dayOf(now - REMEMBER_GONE_MS);
  return db.transaction('rw', db.entries, db.sealed, db.days, db.gone, async () => {
    const late = await db.days.where('day').aboveOrEqual(day).toArray();
    const open = await db.entries.bulkGet(late.flatMap((block) => [...block.seq]));
    const sealed = await db.sealed.where('week').aboveOrEqual(weekOf(day)).toArray();
    const ids = [...[...open, ...sealed].flatMap((row) => (row ? [row.id] : [])), ...waiting];
    await db.gone.bulkPut(ids.map((id) => ({ id, at: now })));
    const all = (await db.entries.count()) + (await db.sealed.count());
    await Promise.all([db.entries.clear(), db.sealed.clear(), db.days.clear()]);
    return all;
  });
}
