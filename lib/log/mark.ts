import type { LogDatabase } from './database';

/** A mark the database got when it was new; made now where there is none, told by `fresh`. */
export function markOf(db: LogDatabase): Promise<{ mark: string; fresh: boolean }> {
  return db.transaction('rw', db.meta, async () => {
    const known = (await db.meta.get('mark'))?.value as string | undefined;
    const mark = known ?? crypto.randomUUID();
    if (known === undefined) await db.meta.put({ key: 'mark', value: mark });
    return { mark, fresh: known === undefined };
  });
}
