/** The log behind a passphrase while it is open, by itself; and the mark that tells one database from the next. */
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../lib/log/mark';
import { addSealed, openRows, SealedSource, sealRows } from '../../../lib/log/sealed';
import { createVault, Opener, Sealer } from '../../../lib/log/vault';
import { entry } from './sample';
import { freshLog } from './world';

const noon = (day: number) => new Date(2024, 9, day, 12).getTime();
const some = [1, 2, 3, 4].map((n) =>
  entry(String(n), { at: noon(10 + (n >> 1)), note: `rapat nomor ${String(n)}` }),
);

async function opened() {
  const { db } = freshLog();
  const { record, privateKey } = await createVault('x', 1000);
  const [sealer, opener] = [new Sealer(record.publicKey), new Opener(privateKey)];
  const again = () => new SealedSource(db, sealer, opener);
  return { db, sealer, opener, again, source: again() };
}
const shape = async (source: SealedSource, days?: { from?: string; to?: string }) =>
  (await source.blocks(days)).map(({ day, seq }) => [day, ...seq]);

describe('sealed rows', () => {
  it('are added once, whoever knows the id already', async () => {
    const { db, sealer, source } = await opened();
    await db.gone.put({ id: 'entry-4', at: 1 });
    const rows = await sealRows(some, sealer);
    expect((await addSealed(db, rows)).map(({ id, seq }) => [id, seq])).toEqual([
      ['entry-1', 1],
      ['entry-2', 2],
      ['entry-3', 3],
    ]);
    expect(await addSealed(db, rows)).toEqual([]);
    expect(await source.add(some)).toBe(0);
    expect(await db.sealed.count()).toBe(3);
  });

  it('that were damaged are left out', async () => {
    const { db, sealer, opener } = await opened();
    await addSealed(db, await sealRows(some.slice(0, 2), sealer));
    const [first, second] = await db.sealed.toArray();
    if (!first || !second) throw new Error('no rows');
    expect(await openRows([first, { ...second, data: new Uint8Array(3) }], opener)).toEqual([[1, some[0]]]);
  });
});

describe('the open log', () => {
  it('shows days newest first, within the days asked for, and what is added meanwhile', async () => {
    const { source, again } = await opened();
    expect(await source.add([...some, some[0] as never])).toBe(4);
    expect(await shape(source)).toEqual([
      ['2024-10-12', 4],
      ['2024-10-11', 2, 3],
      ['2024-10-10', 1],
    ]);
    expect(await shape(source, { from: '2024-10-11', to: '2024-10-11' })).toEqual([['2024-10-11', 2, 3]]);
    expect(await source.newestBlocks()).toHaveLength(3);
    expect(await source.add([entry('5', { at: noon(12) })])).toBe(1);
    expect((await shape(source))[0]).toEqual(['2024-10-12', 4, 5]);
    expect(await shape(again())).toEqual(await shape(source));
    expect(await source.entries([2, 99, 1])).toEqual([some[1], some[0]]);
  });

  it('finds words by their beginnings, the first eight of a search', async () => {
    const { source } = await opened();
    await source.add(some);
    expect(await source.terms('Rapat 3')).toEqual([
      { word: 'rapat', found: new Set([1, 2, 3, 4]) },
      { word: '3', found: new Set([3]) },
    ]);
    expect(await source.terms('apat')).toEqual([{ word: 'apat', found: new Set() }]);
    expect(await source.terms('a b c d e f g h i a')).toHaveLength(8);
    expect(await source.terms('satu satu')).toHaveLength(1);
  });

  it('forgets what is deleted, in memory and on the disk, and remembers the ids', async () => {
    const { db, source, again } = await opened();
    await source.add(some);
    expect(await source.removeIds(['entry-2', 'entry-4', 'entry-9'], 77)).toBe(2);
    expect(await shape(source)).toEqual([
      ['2024-10-11', 3],
      ['2024-10-10', 1],
    ]);
    expect(await source.entries([2, 3])).toEqual([some[2]]);
    expect(await db.gone.toArray()).toEqual([
      { id: 'entry-2', at: 77 },
      { id: 'entry-4', at: 77 },
    ]);
    expect(await shape(again())).toEqual(await shape(source));
    expect(await source.remove(new Map([['2024-10-11', [3, 99]]]), 78)).toBe(1);
    expect(await source.removeIds(['entry-1', 'entry-1'], 78)).toBe(1);
    expect(await source.blocks()).toEqual([]);
    expect(await db.sealed.count()).toBe(0);
  });

  it('several of one day go at once', async () => {
    const { source } = await opened();
    await source.add(some);
    expect(await source.removeIds(['entry-2', 'entry-3'], 1)).toBe(2);
    expect(await shape(source)).toEqual([
      ['2024-10-12', 4],
      ['2024-10-10', 1],
    ]);
  });

  it('keeps a note where there is an entry, sealed like the rest', async () => {
    const { db, source, again } = await opened();
    await source.add(some);
    expect(await source.note('entry-9', 'x')).toBe(false);
    expect(await source.note('entry-3', 'lain')).toBe(true);
    for (const one of [source, again()])
      expect(await one.entries([3])).toEqual([{ ...some[2], note: 'lain' }]);
    expect(await db.sealed.count()).toBe(4);
  });
});

describe('the mark of a database', () => {
  it('is made once and stays', async () => {
    const { db, again } = freshLog();
    const first = await markOf(db);
    expect(first.fresh).toBe(true);
    expect(first.mark).toMatch(/^[0-9a-f-]{36}$/);
    expect(await markOf(db)).toEqual({ mark: first.mark, fresh: false });
    expect(await markOf(again().db)).toEqual({ mark: first.mark, fresh: false });
    expect((await markOf(freshLog().db)).mark).not.toBe(first.mark);
  });
});
