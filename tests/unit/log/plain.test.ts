import { describe, expect, it } from 'vitest';
import { PlainSource } from '../../../lib/log/plain';
import { entry } from './sample';
import { freshLog, readAll } from './world';

const DAY = 86_400_000;
const NOON = new Date(2024, 9, 15, 12).getTime();

describe('days beside the entries', () => {
  it('stand as long as they have entries', async () => {
    const { log, db } = freshLog(NOON);
    for (const [id, at] of [
      ['a', NOON],
      ['b', NOON + 1000],
      ['c', NOON - DAY],
    ] as const)
      await log.append(entry(id, { at }));
    expect(await db.days.toCollection().primaryKeys()).toEqual(['2024-10-14', '2024-10-15']);
    expect(await log.delete({ ids: ['entry-c', 'entry-nobody'] })).toBe(1);
    expect(await log.delete({ ids: ['entry-a'] })).toBe(1);
    expect(await db.days.toCollection().primaryKeys()).toEqual(['2024-10-15']);
    expect((await db.days.get('2024-10-15'))?.seq).toHaveLength(1);
    expect(await db.entries.count()).toBe(1);
    expect((await readAll(log)).map(({ id }) => id)).toEqual(['entry-b']);
  });

  it('are read one by one while only a few are asked for, and all the same afterwards', async () => {
    const { log, again } = freshLog(NOON);
    for (let n = 0; n < 30; n += 1) await log.append(entry(String(n), { at: NOON - n * DAY }));
    const { log: restarted } = again();
    const first = await restarted.query({}, undefined, 3);
    expect(first.entries.map(({ id }) => id)).toEqual(['entry-0', 'entry-1', 'entry-2']);
    const range = { from: '2024-10-10', to: '2024-10-12' };
    expect((await restarted.query(range, undefined, 9)).entries.map(({ id }) => id)).toEqual([
      'entry-3',
      'entry-4',
      'entry-5',
    ]);
    expect((await restarted.overview({ from: '2024-10-15', to: '2024-10-15' })).total).toBe(1);
    const rest = await restarted.query({}, first.next, 100);
    expect(rest.entries).toHaveLength(27);
    expect(await restarted.append(entry('new', { at: NOON + 1 }))).toBe(true);
    expect((await restarted.overview({})).all).toBe(31);
    expect((await restarted.query({}, undefined, 1)).entries[0]?.id).toBe('entry-new');
  });

  it('are read as few as will do, and once', async () => {
    const { log, again } = freshLog(NOON);
    for (let n = 0; n < 12; n += 1) await log.append(entry(String(n), { at: NOON - n * DAY }));
    const { log: restarted, db } = again();
    let read = 0;
    db.days.hook('reading', (block) => {
      read += 1;
      return block;
    });
    const cost = async (work: Promise<unknown>) => {
      read = 0;
      await work;
      return read;
    };
    const today = { from: '2024-10-15', to: '2024-10-15' };
    expect(await cost(restarted.query({}, undefined, 3))).toBe(3);
    expect(await cost(restarted.overview(today))).toBe(1);
    expect(await cost(restarted.query({ from: '2024-10-12', to: '2024-10-13' }, undefined, 3))).toBe(2);
    expect(await cost(restarted.query({ from: '2024-10-14' }, undefined, 3))).toBe(2);
    expect(await cost(restarted.query({ to: '2024-10-05' }, undefined, 3))).toBe(2);
    expect(await cost(restarted.overview({}))).toBe(12);
    // In memory from now on; a change needs its own day only.
    expect(await cost(restarted.overview({ platforms: ['x'] }))).toBe(0);
    expect(await cost(restarted.query({}, undefined, 3))).toBe(0);
    expect(await cost(restarted.overview(today))).toBe(0);
    expect(await cost(restarted.append(entry('new', { at: NOON + 1 })))).toBe(1);
    expect((await restarted.overview(today)).total).toBe(2);
    expect((await restarted.query({ to: '2024-10-05' }, undefined, 9)).entries).toHaveLength(2);
  });

  it('are found under another name when the device changed its time zone', async () => {
    const { log, db, again } = freshLog(NOON);
    await log.append(entry('a', { at: NOON }));
    await log.append(entry('b', { at: NOON - 3 * DAY }));
    const block = await db.days.get('2024-10-15');
    await db.days.delete('2024-10-15');
    await db.days.put({ ...(block as NonNullable<typeof block>), day: '2024-10-16' });
    const { log: moved } = again();
    expect(await moved.delete({ ids: ['entry-a'] })).toBe(1);
    expect(await db.entries.count()).toBe(1);
    expect(await db.days.toCollection().primaryKeys()).toEqual(['2024-10-12']);
  });
});

describe('deleted entries', () => {
  it('are remembered for a week, the old ones not at all', async () => {
    const { log, db, world } = freshLog(NOON);
    await log.append(entry('late', { at: NOON - DAY }));
    await log.append(entry('old', { at: NOON - 30 * DAY }));
    expect(await log.delete({ ids: ['entry-late', 'entry-old'] })).toBe(2);
    expect(await db.gone.toArray()).toEqual([{ id: 'entry-late', at: NOON }]);
    expect(await log.append(entry('late'))).toBe(false);
    world.now = () => NOON + 6 * DAY;
    await log.trim(0);
    expect(await db.gone.count()).toBe(1);
    world.now = () => NOON + 8 * DAY;
    await log.trim(0);
    expect(await db.gone.count()).toBe(0);
  });

  it('come back by an import made on purpose', async () => {
    const { log } = freshLog(NOON);
    const one = entry('a', { at: NOON });
    await log.append(one);
    await log.delete({ ids: [one.id] });
    expect(await log.import([one], false)).toEqual({ fresh: 1, duplicates: 0 });
    expect(await log.import([one, one], true)).toEqual({ fresh: 1, duplicates: 1 });
    expect(await readAll(log)).toEqual([one]);
  });
});

describe('one by one', () => {
  const found = async (log: ReturnType<typeof freshLog>['log'], search: string) =>
    (await log.query({ search }, undefined, 9)).entries.map(({ id }) => id);

  it('notes are written where there is an entry, and found by all of the first eight words', async () => {
    const { log } = freshLog(NOON);
    await log.append(entry('a', { at: NOON }));
    expect(await log.note('entry-a', 'satu dua tiga empat lima enam tujuh delapan')).toBe(true);
    expect(await log.note('entry-z', 'satu')).toBe(false);
    expect(await found(log, 'satu dua tiga empat lima enam tujuh delapan tidakada')).toEqual(['entry-a']);
    expect(await found(log, 'satu tidakada')).toEqual([]);
    expect(await found(log, 'dela')).toEqual(['entry-a']);
  });

  it('several of a day go at once, and what is not there is not counted', async () => {
    const { log, db } = freshLog(NOON);
    const source = new PlainSource(db);
    expect(await source.add([1, 2, 3].map((n) => entry(String(n), { at: NOON })))).toBe(3);
    expect(await source.removeIds(['entry-1', 'entry-2', 'entry-9'], NOON)).toBe(2);
    expect((await db.gone.toArray()).map(({ id }) => id)).toEqual(['entry-1', 'entry-2']);
    expect(await source.remove(new Map([['2020-01-01', [1]]]), NOON)).toBe(0);
    expect((await source.blocks()).map(({ day, seq }) => [day, seq.length])).toEqual([['2024-10-15', 1]]);
    expect(await source.removeIds(['entry-3'], NOON)).toBe(1);
    expect(await source.blocks()).toEqual([]);
    expect(await source.entries([1, 2, 3])).toEqual([]);
    expect((await log.overview({})).all).toBe(0);
  });

  it('those that made room may come back, deleted ones of a week ago to the day may not', async () => {
    const { log, db } = freshLog(NOON);
    await log.append(entry('a', { at: NOON }));
    expect(await log.makeRoom()).toBe(1);
    expect(await db.gone.count()).toBe(0);
    expect(await log.append(entry('a', { at: NOON }))).toBe(true);
    const midnight = Date.UTC(2024, 9, 8);
    const source = new PlainSource(db);
    await source.add([entry('edge', { at: new Date(2024, 9, 8, 12).getTime() })]);
    await source.removeIds(['entry-edge'], midnight + 7 * DAY);
    expect((await db.gone.toArray()).map(({ id }) => id)).toEqual(['entry-edge']);
  });

  it('opened entries are laid down and their sealed rows taken away, both at once', async () => {
    const { log, db } = freshLog(NOON);
    const sealed = {
      id: 'entry-a',
      week: 1,
      sender: new Uint8Array(1),
      iv: new Uint8Array(1),
      data: new Uint8Array(1),
    };
    const seqs = await db.sealed.bulkAdd([sealed, { ...sealed, id: 'entry-b' }], { allKeys: true });
    const source = new PlainSource(db);
    expect(await source.add([entry('a', { at: NOON })])).toBe(0);
    await source.replaceSealed([entry('a', { at: NOON })], [seqs[0] as number]);
    expect((await db.sealed.toArray()).map(({ id }) => id)).toEqual(['entry-b']);
    expect(await readAll(log)).toEqual([entry('a', { at: NOON })]);
    source.forget();
    await log.clear();
    expect(await source.blocks()).toEqual([]);
  });
});
