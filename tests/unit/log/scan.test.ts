/** Days as columns, counted, filtered and paged by hand: what the log's numbers and pages are made of. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/entry';
import { emptyBlock, toRow, withoutRows, withRows, WORD_COLUMNS, type Block } from '../../../lib/log/block';
import { matching, newest, overview, type Sieve } from '../../../lib/log/scan';
import { entry } from './sample';

const at = (hour: number, minute = 0, day = 15) => new Date(2024, 9, day, hour, minute).getTime();
const row = (seq: number, rest: Partial<Entry> = {}) =>
  toRow(seq, entry(String(seq), { at: at(3), ...rest }));
const block = (...rows: ReturnType<typeof row>[]): Block => withRows(emptyBlock('2024-10-15'), rows);
const all: Sieve = { filter: {}, terms: [] };
const filter = (wanted: Sieve['filter']): Sieve => ({ filter: wanted, terms: [] });
/** Every column spelt out, so that a row moved or lost in one of them is seen. */
const spelt = (one: Block) =>
  [...one.seq].map((seq, n) => [
    seq,
    one.minute[n],
    one.simulated[n],
    ...WORD_COLUMNS.map((column) => one.words[column][one[column][n] as number]),
  ]);

describe('a day as columns', () => {
  it('holds what is counted, in order of time, then of arrival', () => {
    const day = block(
      row(3, { at: at(5), act: 'share', decision: 'edited', simulated: true, causes: [] }),
      row(1, { at: at(5), platform: 'facebook', severity: 'serious' }),
      row(2, { at: at(4, 7), causes: ['lex:coblos', 'party:golkar'] }),
    );
    expect(spelt(day)).toEqual([
      [2, 247, 0, 'x', 'like', 'cancelled', 'warning', 'lex:coblos'],
      [1, 300, 0, 'facebook', 'like', 'cancelled', 'serious', 'party:golkar'],
      [3, 300, 1, 'x', 'share', 'edited', 'warning', ''],
    ]);
  });

  it('takes later rows in at their time, those of the same minute after the ones there', () => {
    const first = block(row(1, { at: at(4) }), row(2, { at: at(6), act: 'post' }));
    const both = withRows(first, [
      row(5, { at: at(6) }),
      row(3, { at: at(3), act: 'comment' }),
      row(4, { at: at(4), decision: 'edited' }),
      row(6, { at: at(7) }),
    ]);
    expect([...both.seq]).toEqual([3, 1, 4, 2, 5, 6]);
    expect(spelt(both).map(([, , , , act, decision]) => [act, decision])).toEqual([
      ['comment', 'cancelled'],
      ['like', 'cancelled'],
      ['like', 'edited'],
      ['post', 'cancelled'],
      ['like', 'cancelled'],
      ['like', 'cancelled'],
    ]);
    // A block is never changed, only replaced.
    expect([...first.seq]).toEqual([1, 2]);
    expect(first.words.act).toEqual(['like', 'post']);
  });

  it('names each word once, and loses rows without moving the others', () => {
    const day = block(
      ...[1, 2, 3, 4].map((seq) =>
        row(seq, { at: at(seq), platform: seq % 2 ? 'x' : 'facebook', simulated: seq === 4 }),
      ),
    );
    expect(day.words.platform).toEqual(['x', 'facebook']);
    const left = withoutRows(day, new Set([1, 3, 99]));
    expect(left.day).toBe('2024-10-15');
    expect(spelt(left)).toEqual([
      [2, 120, 0, 'facebook', 'like', 'cancelled', 'warning', 'party:golkar'],
      [4, 240, 1, 'facebook', 'like', 'cancelled', 'warning', 'party:golkar'],
    ]);
  });

  it('counts under the empty word what finds no room in a column of 256 words', () => {
    const many = [
      row(0, { platform: '' }),
      ...Array.from({ length: 300 }, (_, n) => row(n + 1, { platform: `p${String(n)}` })),
    ];
    const day = block(...many);
    expect(day.words.platform).toHaveLength(256);
    expect(spelt(day)[255]?.[3]).toBe('p254');
    expect(spelt(day)[256]?.[3]).toBe('');
    expect(spelt(day)[300]?.[3]).toBe('');
  });

  it('has room for 65,536 causes', () => {
    const many = Array.from({ length: 300 }, (_, n) => row(n, { causes: [`c${String(n)}`] }));
    expect(spelt(block(...many))[299]?.[7]).toBe('c299');
  });
});

const DAYS = [
  withRows(emptyBlock('2024-10-16'), [
    row(5, { at: at(1, 0, 16), decision: 'proceeded-with-note', act: 'share', platform: 'facebook' }),
    row(6, { at: at(2, 0, 16), decision: 'wrong-detection', causes: ['lex:coblos'] }),
  ]),
  withRows(emptyBlock('2024-10-15'), [
    row(1, { at: at(1) }),
    row(2, { at: at(2), decision: 'edited', severity: 'serious' }),
    row(3, { at: at(3), decision: 'proceeded', platform: 'facebook', simulated: true }),
    row(4, { at: at(4), causes: [] }),
  ]),
];

describe('an overview', () => {
  it('counts every column, the most frequent first, days oldest first', () => {
    expect(overview(DAYS, all)).toEqual({
      total: 6,
      all: 6,
      platforms: [
        { key: 'x', count: 4 },
        { key: 'facebook', count: 2 },
      ],
      acts: [
        { key: 'like', count: 5 },
        { key: 'share', count: 1 },
      ],
      decisions: [
        { key: 'cancelled', count: 2 },
        { key: 'edited', count: 1 },
        { key: 'proceeded', count: 1 },
        { key: 'proceeded-with-note', count: 1 },
        { key: 'wrong-detection', count: 1 },
      ],
      severities: [
        { key: 'warning', count: 5 },
        { key: 'serious', count: 1 },
      ],
      causes: [
        { key: 'party:golkar', count: 4 },
        { key: 'lex:coblos', count: 1 },
      ],
      days: [
        { day: '2024-10-15', count: 4, cancelled: 2, edited: 1, proceeded: 1 },
        { day: '2024-10-16', count: 2, cancelled: 0, edited: 0, proceeded: 1 },
      ],
    });
    // The second time from what is remembered of whole days.
    expect(overview(DAYS, all).acts).toEqual(overview(DAYS, filter({ from: '2024-01-01' })).acts);
  });

  it('counts only what passes, and tells how many there are in all', () => {
    const seen = overview(DAYS, filter({ platforms: ['x'], decisions: ['cancelled', 'edited'] }));
    expect([seen.total, seen.all]).toEqual([3, 6]);
    expect(seen.days).toEqual([{ day: '2024-10-15', count: 3, cancelled: 2, edited: 1, proceeded: 0 }]);
    expect(seen.platforms).toEqual([{ key: 'x', count: 3 }]);
    expect(overview(DAYS, filter({ simulated: true })).total).toBe(1);
    expect(overview(DAYS, filter({ simulated: false })).total).toBe(5);
    expect(overview(DAYS, filter({ severities: ['caution'] }))).toMatchObject({ total: 0, days: [] });
    expect(overview(DAYS, filter({ from: '2024-10-16' })).total).toBe(2);
    expect(overview(DAYS, filter({ to: '2024-10-15' })).total).toBe(4);
    expect(overview(DAYS, filter({ from: '2024-10-15', to: '2024-10-16' })).total).toBe(6);
    expect(overview(DAYS, filter({ from: '2024-10-17' })).total).toBe(0);
    expect(overview(DAYS, filter({ acts: ['share'] })).total).toBe(1);
    expect(overview(DAYS, filter({ platforms: [], causes: [] })).total).toBe(6);
    expect(overview(DAYS, filter({ causes: ['lex:coblos'] })).total).toBe(1);
  });

  it('names fifty causes at most, and a hundred of everything else', () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      row(n, { causes: [`c${String(n)}`], platform: `p${String(n)}` }),
    );
    const seen = overview([block(...many)], all);
    expect(seen.causes).toHaveLength(50);
    expect(seen.platforms).toHaveLength(100);
  });

  it('finds words in texts or in the names of causes, and needs all of them', () => {
    const word = (text: string, ...seqs: number[]) => ({ word: text, found: new Set(seqs) });
    const total = (...terms: Sieve['terms']) => overview(DAYS, { filter: {}, terms }).total;
    expect(total(word('rapat', 1, 6))).toBe(2);
    expect(total(word('golk'))).toBe(4);
    expect(total(word('olkar'))).toBe(0);
    expect(total(word('golk', 6))).toBe(5);
    expect(total(word('golk'), word('rapat', 1, 6))).toBe(1);
  });
});

describe('pages', () => {
  it('go from the newest on and say where the next begins', () => {
    const first = newest(DAYS, all, 3);
    expect(first).toEqual({ seqs: [6, 5, 4], next: { day: '2024-10-15', row: 3, seq: 4 } });
    expect(newest(DAYS, all, 3, first.next)).toEqual({
      seqs: [3, 2, 1],
      next: { day: '2024-10-15', row: 0, seq: 1 },
    });
    expect(newest(DAYS, all, 3, { day: '2024-10-15', row: 0, seq: 1 })).toEqual({ seqs: [] });
    expect(newest(DAYS, all, 7).next).toBeUndefined();
  });

  it('hold only what passes', () => {
    expect(newest(DAYS, filter({ decisions: ['cancelled'] }), 9)).toEqual({ seqs: [4, 1] });
    expect(newest(DAYS, filter({ platforms: ['tiktok'] }), 9)).toEqual({ seqs: [] });
  });

  it('go on beside an entry that is gone, and never beyond the day', () => {
    expect(newest(DAYS, all, 9, { day: '2024-10-15', row: 2, seq: 99 }).seqs).toEqual([2, 1]);
    expect(newest(DAYS, all, 9, { day: '2024-10-15', row: 50, seq: 99 }).seqs).toEqual([4, 3, 2, 1]);
    expect(newest(DAYS, all, 9, { day: '2024-10-14', row: 1, seq: 99 }).seqs).toEqual([]);
  });
});

describe('what a deletion takes away', () => {
  it('is every row that passes, by day, and no empty day', () => {
    expect([...matching(DAYS, all)]).toEqual([
      ['2024-10-16', [5, 6]],
      ['2024-10-15', [1, 2, 3, 4]],
    ]);
    expect([...matching(DAYS, filter({ decisions: ['edited', 'cancelled'] }))]).toEqual([
      ['2024-10-15', [1, 2, 4]],
    ]);
    const nobody = { filter: {}, terms: [{ word: 'zzz', found: new Set<number>() }] };
    expect([...matching(DAYS, nobody)]).toEqual([]);
  });
});
