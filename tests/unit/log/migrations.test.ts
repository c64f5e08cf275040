import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { LogDatabase, MIGRATIONS } from '../../../lib/log/database';
import { PersonalLog } from '../../../lib/log/personal-log';
import { isBroken, isFull } from '../../../lib/log/trouble';
import { entry } from './sample';
import { memoryKeeper, readAll } from './world';

/** Data as each version of the database held it; add one with every migration. */
const EXAMPLES: Record<number, { table: string; rows: object[] }[]> = {
  1: [
    {
      table: 'entries',
      rows: [
        entry('a', { note: 'Diundang rapat' }),
        entry('b', { at: Date.UTC(2024, 9, 16, 3), causes: [] }),
        entry('c', { decision: 'proceeded' }),
      ],
    },
  ],
  2: [
    {
      table: 'entries',
      rows: [{ ...entry('a', { note: 'Diundang rapat' }), words: ['diundang', 'rapat'] }],
    },
    {
      table: 'days',
      rows: [
        {
          day: '2024-10-15',
          seq: Uint32Array.of(1),
          minute: Uint16Array.of(600),
          simulated: Uint8Array.of(0),
          platform: Uint8Array.of(0),
          act: Uint8Array.of(0),
          decision: Uint8Array.of(0),
          severity: Uint8Array.of(0),
          cause: Uint16Array.of(0),
          words: {
            platform: ['x'],
            act: ['like'],
            decision: ['cancelled'],
            severity: ['warning'],
            cause: ['party:golkar'],
          },
        },
      ],
    },
  ],
};
const COUNTS: Record<number, number> = { 1: 3, 2: 1 };

describe('migrations', () => {
  it('are numbered without a gap and each version has its example', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(Object.keys(EXAMPLES).map(Number)).toEqual(MIGRATIONS.map(({ version }) => version));
  });

  it.each(MIGRATIONS.map(({ version }) => version))('bring version %i to today', async (version) => {
    const name = `from-${String(version)}`;
    const old = new LogDatabase(name, version);
    for (const { table, rows } of EXAMPLES[version] ?? []) await old.table(table).bulkAdd(rows);
    old.close();
    const db = new LogDatabase(name);
    const log = new PersonalLog({ db, keeper: memoryKeeper(), now: () => Date.UTC(2024, 10, 1) });
    expect(await readAll(log)).toHaveLength(COUNTS[version] as number);
    expect((await log.overview({})).total).toBe(COUNTS[version]);
    expect((await log.query({ search: 'rapat' }, undefined, 5)).entries[0]).toEqual(
      entry('a', { note: 'Diundang rapat' }),
    );
    expect(await log.append(entry('a'))).toBe(false);
    expect(db.verno).toBe(MIGRATIONS.length);
    db.close();
  });

  it('leave a database of a later version alone', async () => {
    const later = new Dexie('later');
    later.version(99).stores({ entries: '++seq,&id', other: 'id' });
    await later.table('entries').add(entry('a'));
    later.close();
    const error: unknown = await new LogDatabase('later').open().catch((reason: unknown) => reason);
    expect(isBroken(error)).toBe(true);
    expect(isFull(error)).toBe(false);
    await later.open();
    expect(await later.table('entries').count()).toBe(1);
  });

  it('leave it alone, too, when it is brought forward while we hold it open', async () => {
    const db = new LogDatabase('overtaken');
    const log = new PersonalLog({ db, keeper: memoryKeeper(), now: () => 0 });
    expect(await log.append(entry('a'))).toBe(true);
    const later = new Dexie('overtaken');
    later.version(99).stores({ entries: '++seq,&id,*words', other: 'id' });
    await later.open();
    const error: unknown = await log.append(entry('b')).catch((reason: unknown) => reason);
    expect(isBroken(error)).toBe(true);
    expect(await later.table('entries').count()).toBe(1);
  });
});

describe('telling trouble apart', () => {
  it('sees a full disk behind what Dexie wraps around it', () => {
    const full = { name: 'AbortError', inner: { name: 'QuotaExceededError' } };
    expect(isFull(full)).toBe(true);
    expect(isBroken(full)).toBe(false);
    expect(isFull({ name: 'BulkError', failures: [full] })).toBe(true);
    expect(isFull({ name: 'BulkError', failures: [{ name: 'AbortError' }] })).toBe(true);
    expect(isFull({ name: 'BulkError', failures: [{ name: 'ConstraintError' }] })).toBe(false);
    for (const other of [undefined, 'QuotaExceededError', { name: 'AbortError' }, new TypeError('x')]) {
      expect(isFull(other)).toBe(false);
      expect(isBroken(other)).toBe(false);
    }
  });
});
