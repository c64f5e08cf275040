import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/log/day';
import type { Entry } from '../../../lib/entry';
import type { LogFilter } from '../../../lib/messages';
import { anyEntry, entry } from './sample';
import { freshLog, readAll } from './world';

const byTime = (a: Entry, b: Entry) => b.at - a.at || (a.id < b.id ? -1 : 1);

describe('taking entries', () => {
  it('takes each entry once, however often and by however many it is brought', async () => {
    const { log, again } = freshLog();
    const results = await Promise.all([1, 2, 3].map(() => log.append(entry('a'))));
    expect(results.filter(Boolean)).toHaveLength(1);
    const other = again().log;
    expect(await other.append(entry('a'))).toBe(false);
    expect(await other.append(entry('b'))).toBe(true);
    expect((await other.overview({})).all).toBe(2);
  });

  it('does not bring a deleted entry back when its delivery is repeated', async () => {
    const { log } = freshLog(Date.UTC(2024, 9, 15, 4));
    await log.append(entry('a'));
    expect(await log.delete({ ids: ['entry-a'] })).toBe(1);
    expect(await log.append(entry('a'))).toBe(false);
    await log.append(entry('b'));
    expect(await log.clear()).toBe(1);
    expect(await log.append(entry('b'))).toBe(false);
    expect(await readAll(log)).toEqual([]);
  });
});

const anyFilter: fc.Arbitrary<LogFilter> = fc.record(
  {
    from: fc.constantFrom('2024-03-01', '2025-01-01'),
    to: fc.constantFrom('2024-12-31', '2025-06-30'),
    platforms: fc.subarray(['x', 'facebook', 'tiktok']),
    decisions: fc.subarray(['cancelled', 'proceeded', 'edited'] as const),
    severities: fc.subarray(['warning', 'serious'] as const),
    simulated: fc.boolean(),
  },
  { requiredKeys: [] },
);

function lets(filter: LogFilter, one: Entry): boolean {
  const day = dayOf(one.at);
  const allows = (list: readonly string[] | undefined, word: string) => !list?.length || list.includes(word);
  return (
    (filter.from === undefined || day >= filter.from) &&
    (filter.to === undefined || day <= filter.to) &&
    allows(filter.platforms, one.platform) &&
    allows(filter.decisions, one.decision) &&
    allows(filter.severities, one.severity) &&
    (filter.simulated === undefined || filter.simulated === one.simulated)
  );
}

describe('reading', () => {
  test.prop([fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 40 }), anyFilter], {
    numRuns: 60,
  })('finds, counts and pages exactly what a plain filter would', async (entries, filter) => {
    const { log } = freshLog();
    for (const one of entries) await log.append(one);
    const wanted = entries.filter((one) => lets(filter, one));
    const overview = await log.overview(filter);
    expect(overview.total).toBe(wanted.length);
    expect(overview.all).toBe(entries.length);
    expect(overview.days.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
    for (const { key, count } of overview.acts)
      expect(count).toBe(wanted.filter(({ act }) => act === key).length);
    const pages: Entry[] = [];
    let before: string | undefined;
    do {
      const page = await log.query(filter, before, 3);
      pages.push(...page.entries);
      before = page.next;
    } while (before !== undefined);
    expect(pages.sort(byTime)).toEqual([...wanted].sort(byTime));
    expect(await log.delete({ filter })).toBe(wanted.length);
    expect((await log.overview({})).all).toBe(entries.length - wanted.length);
  });

  it('gives the newest first, also when they came in another order', async () => {
    const { log } = freshLog();
    const times = [5, 1, 4, 2, 3].map((hour) => Date.UTC(2024, 9, 15, hour));
    for (const at of times) await log.append(entry(String(at), { at }));
    expect((await readAll(log, 2)).map(({ at }) => at)).toEqual([...times].sort((a, b) => b - a));
  });

  it('goes on at the right place when entries come and go between two pages', async () => {
    const { log } = freshLog();
    const at = (minute: number) => Date.UTC(2024, 9, 15, 3, minute);
    for (let n = 0; n < 10; n += 1) await log.append(entry(String(n), { at: at(n) }));
    const first = await log.query({}, undefined, 4);
    await log.append(entry('new', { at: at(20) }));
    await log.delete({ ids: ['entry-9', 'entry-6'] });
    const rest = await log.query({}, first.next, 20);
    expect(rest.entries.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1, 0].map((n) => `entry-${String(n)}`));
  });

  it('searches notes, excerpts, accounts and causes by the beginnings of words', async () => {
    const { log } = freshLog();
    await log.append(entry('1', { note: 'Ditanya Bu Camat, sudah dihapus', causes: [] }));
    await log.append(entry('2', { excerpt: 'Pilih nomor urut dua', account: 'Relawan Désa', causes: [] }));
    await log.append(entry('3', { causes: ['party:golkar'] }));
    const find = async (search: string) =>
      (await log.query({ search }, undefined, 10)).entries.map(({ id }) => id.slice(-1)).sort();
    expect(await find('camat')).toEqual(['1']);
    expect(await find('CAM dihap')).toEqual(['1']);
    expect(await find('desa nomor')).toEqual(['2']);
    expect(await find('golk')).toEqual(['3']);
    expect(await find('camat golkar')).toEqual([]);
    expect(await find('  ')).toEqual(['1', '2', '3']);
    await log.note('entry-3', 'catatan baru');
    expect(await find('baru')).toEqual(['3']);
    await log.note('entry-3', '');
    expect(await find('baru')).toEqual([]);
    expect(await log.note('entry-none', 'x')).toBe(false);
  });

  it('filters by the strongest cause and counts it', async () => {
    const { log } = freshLog();
    await log.append(entry('1', { causes: ['party:golkar', 'lex:coblos'] }));
    await log.append(entry('2', { causes: ['lex:coblos'] }));
    await log.append(entry('3', { causes: [] }));
    expect((await log.overview({})).causes).toEqual([
      { key: 'lex:coblos', count: 1 },
      { key: 'party:golkar', count: 1 },
    ]);
    expect((await log.query({ causes: ['lex:coblos'] }, undefined, 9)).entries).toHaveLength(1);
  });
});

describe('keeping and letting go', () => {
  it('trims exactly the days beyond the limit and nothing at 0', async () => {
    const { log } = freshLog(new Date(2024, 10, 1, 12).getTime());
    for (let day = 1; day <= 31; day += 1)
      await log.append(entry(String(day), { at: new Date(2024, 9, day, 12).getTime() }));
    expect(await log.trim(0)).toBe(0);
    expect(await log.trim(10)).toBe(21);
    expect((await log.overview({})).days[0]?.day).toBe('2024-10-22');
  });

  it('makes room from the oldest on', async () => {
    const { log } = freshLog();
    for (let n = 0; n < 120; n += 1)
      await log.append(entry(String(n), { at: Date.UTC(2024, 5, 1) + n * 3_600_000 }));
    expect(await log.makeRoom()).toBe(60);
    const left = await readAll(log, 50);
    expect(left).toHaveLength(60);
    expect(left.at(-1)?.id).toBe('entry-60');
    expect(await log.makeRoom()).toBe(30);
    await log.clear();
    expect(await log.makeRoom()).toBe(0);
  });

  it('makes room by a tenth of many, and by less where the disk lets no more go', async () => {
    const { log, db } = freshLog();
    const many = Array.from({ length: 1500 }, (_, n) =>
      entry(String(n), { at: Date.UTC(2024, 5, 1) + n * 600_000 }),
    );
    for (let from = 0; from < 1500; from += 500) await log.import(many.slice(from, from + 500), true);
    expect(await log.makeRoom()).toBe(150);
    expect((await readAll(log, 500)).at(-1)?.id).toBe('entry-150');
    const asked: number[] = [];
    db.entries.hook('deleting', () => {
      asked.push(1);
      if (asked.length > 20) throw Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    });
    // 135 cannot go, nor can 17 after the twenty that were tried: in the end one, or the error.
    await expect(log.makeRoom()).rejects.toThrow();
    expect((await log.overview({})).all).toBe(1350);
  });

  it('clears all there is, and remembers the ids of a week', async () => {
    const now = Date.UTC(2024, 9, 30);
    const { log, db } = freshLog(now);
    await log.append(entry('old', { at: now - 40 * 86_400_000 }));
    await log.append(entry('new', { at: now - 86_400_000 }));
    expect(await log.clear()).toBe(2);
    expect(await db.gone.toArray()).toEqual([{ id: 'entry-new', at: now }]);
    expect(await db.days.count()).toBe(0);
    expect((await log.overview({})).all).toBe(0);
    expect(await log.append(entry('old'))).toBe(true);
  });

  it('hands out slices in order of time, and says when there is no more', async () => {
    const { log } = freshLog();
    for (const day of [3, 1, 2])
      for (const hour of [9, 3]) {
        const at = Date.UTC(2024, 9, day, hour);
        await log.append(entry(`${String(day)}-${String(hour)}`, { at }));
      }
    const first = await log.exportSlice(undefined, 3);
    expect(first.entries.map(({ id }) => id)).toEqual(['entry-1-3', 'entry-1-9', 'entry-2-3']);
    const second = await log.exportSlice(first.next, 3);
    expect(second.entries.map(({ id }) => id)).toEqual(['entry-2-9', 'entry-3-3', 'entry-3-9']);
    expect(await log.exportSlice(second.next, 3)).toEqual({ entries: [] });
    expect((await log.exportSlice(undefined, 7)).next).toBeUndefined();
  });

  test.prop([fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 30 })], { numRuns: 40 })(
    'gives everything out and takes it in again without loss or doubles',
    async (entries) => {
      const { log } = freshLog();
      expect(await log.import(entries, false)).toEqual({ fresh: entries.length, duplicates: 0 });
      expect((await log.overview({})).all).toBe(0);
      await log.import(entries.slice(0, 10), true);
      const all = Math.min(10, entries.length);
      expect(await log.import(entries, true)).toEqual({ fresh: entries.length - all, duplicates: all });
      const out: Entry[] = [];
      let after: string | undefined;
      do {
        const slice = await log.exportSlice(after, 7);
        out.push(...slice.entries);
        after = slice.next;
      } while (after !== undefined);
      expect(out.sort(byTime)).toEqual([...entries].sort(byTime));
    },
  );
});
