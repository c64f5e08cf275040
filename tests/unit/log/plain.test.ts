import { describe, expect, it } from 'vitest';
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
