import type { Count, LogFilter, LogOverview } from '../messages';
import { toWords } from './words';
import { WORD_COLUMNS, type Block, type WordColumn } from './block';

const WANTED: Record<WordColumn, (filter: LogFilter) => readonly string[] | undefined> = {
  platform: (filter) => filter.platforms,
  act: (filter) => filter.acts,
  decision: (filter) => filter.decisions,
  severity: (filter) => filter.severities,
  cause: (filter) => filter.causes,
};

/** One word of a search: keys of the entries whose texts have it; causes are looked up in each block's dictionary. */
export interface Term {
  word: string;
  found: ReadonlySet<number>;
}

/** A filter made ready for blocks. */
export interface Sieve {
  filter: LogFilter;
  terms: readonly Term[];
}

/** Which rows of a block pass: all of them, none of them, or those with a 1. Column by column: a million rows in one go. */
function passing(block: Block, { filter, terms }: Sieve): Uint8Array | 'all' | 'none' {
  if (filter.from !== undefined && block.day < filter.from) return 'none';
  if (filter.to !== undefined && block.day > filter.to) return 'none';
  const size = block.seq.length;
  let mask: Uint8Array | undefined;
  const keep = (column: Uint8Array | Uint16Array, allowed: Uint8Array): void => {
    mask ??= new Uint8Array(size).fill(1);
    for (let at = 0; at < size; at += 1)
      mask[at] = (mask[at] as number) & (allowed[column[at] as number] as number);
  };
  for (const column of WORD_COLUMNS) {
    const wanted = WANTED[column](filter);
    if (!wanted?.length) continue;
    const allowed = Uint8Array.from(block.words[column], (word) => (wanted.includes(word) ? 1 : 0));
    if (!allowed.includes(1)) return 'none';
    keep(block[column], allowed);
  }
  if (filter.simulated !== undefined)
    keep(block.simulated, filter.simulated ? Uint8Array.of(0, 1) : Uint8Array.of(1, 0));
  for (const { word, found } of terms) {
    const named = Uint8Array.from(block.words.cause, (cause) =>
      toWords(cause).some((part) => part.startsWith(word)) ? 1 : 0,
    );
    const { seq, cause } = block;
    mask ??= new Uint8Array(size).fill(1);
    for (let at = 0; at < size; at += 1)
      if (mask[at] && !named[cause[at] as number] && !found.has(seq[at] as number)) mask[at] = 0;
  }
  return mask ?? 'all';
}

/** Where a mask has a 1. */
function rowsOf(mask: Uint8Array): Uint32Array {
  const rows = new Uint32Array(mask.length);
  let count = 0;
  for (let at = 0; at < mask.length; at += 1) {
    // Written in any case and kept by counting on: no branch to be guessed wrong a million times.
    rows[count] = at;
    count += mask[at] as number;
  }
  return rows.subarray(0, count);
}

/** How often each code stands in a column, among these rows. */
function tally(column: Uint8Array | Uint16Array, codes: number, rows: Uint32Array | 'all'): Uint32Array {
  const counts = new Uint32Array(codes);
  const count = (code: number) => {
    counts[code] = (counts[code] as number) + 1;
  };
  if (rows === 'all') for (let at = 0; at < column.length; at += 1) count(column[at] as number);
  else for (let n = 0; n < rows.length; n += 1) count(column[rows[n] as number] as number);
  return counts;
}

const top = (counts: Map<string, number>, limit: number): Count[] =>
  [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, limit);

type Tallies = Record<WordColumn, Uint32Array>;

function tallies(block: Block, rows: Uint32Array | 'all'): Tallies {
  return Object.fromEntries(
    WORD_COLUMNS.map((column) => [column, tally(block[column], block.words[column].length, rows)]),
  ) as Tallies;
}

/** Tallies of whole blocks, for as long as the block is held: a block is never changed, only replaced. */
const wholes = new WeakMap<Block, Tallies>();

function wholeTallies(block: Block): Tallies {
  let found = wholes.get(block);
  if (!found) wholes.set(block, (found = tallies(block, 'all')));
  return found;
}

/** Counts over all rows of the blocks (in any order) that pass. */
export function overview(blocks: Iterable<Block>, sieve: Sieve): LogOverview {
  const totals = Object.fromEntries(WORD_COLUMNS.map((column) => [column, new Map()])) as Record<
    WordColumn,
    Map<string, number>
  >;
  const days: LogOverview['days'] = [];
  let total = 0;
  let all = 0;
  for (const block of blocks) {
    all += block.seq.length;
    const mask = passing(block, sieve);
    if (mask === 'none') continue;
    const counts = mask === 'all' ? wholeTallies(block) : tallies(block, rowsOf(mask));
    const day = counts.decision.reduce((sum, count) => sum + count, 0);
    if (day === 0) continue;
    total += day;
    for (const column of WORD_COLUMNS) {
      counts[column].forEach((count, code) => {
        const word = block.words[column][code];
        if (count > 0 && word !== undefined)
          totals[column].set(word, (totals[column].get(word) ?? 0) + count);
      });
    }
    const of = (word: string) => counts.decision[block.words.decision.indexOf(word)] ?? 0;
    days.push({
      day: block.day,
      count: day,
      cancelled: of('cancelled'),
      edited: of('edited'),
      proceeded: of('proceeded') + of('proceeded-with-note'),
    });
  }
  totals.cause.delete('');
  days.sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    total,
    all,
    platforms: top(totals.platform, 100),
    acts: top(totals.act, 100),
    decisions: top(totals.decision, 100),
    severities: top(totals.severity, 100),
    causes: top(totals.cause, 50),
    days,
  };
}

/** Where reading stopped: day, row and key, so that rows added or deleted meanwhile do not shift the next page. */
export interface Place {
  day: string;
  row: number;
  seq: number;
}

export const writePlace = ({ day, row, seq }: Place): string => `${day}.${String(row)}.${String(seq)}`;

/** The place a page handed back; undefined when it is not one. */
export function readPlace(text: string): Place | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})\.(\d{1,10})$/.exec(text);
  return parts ? { day: parts[1] as string, row: Number(parts[2]), seq: Number(parts[3]) } : undefined;
}

/**
 * Keys of the newest rows that pass, newest first.
 * @param blocks newest day first.
 */
export function newest(
  blocks: Iterable<Block>,
  sieve: Sieve,
  limit: number,
  before?: Place,
): { seqs: number[]; next?: Place } {
  const seqs: number[] = [];
  for (const block of blocks) {
    if (before && block.day > before.day) continue;
    const mask = passing(block, sieve);
    if (mask === 'none') continue;
    let at = block.seq.length - 1;
    if (before?.day === block.day) {
      const row = block.seq.indexOf(before.seq);
      at = (row >= 0 ? row : Math.min(before.row, block.seq.length)) - 1;
    }
    for (; at >= 0; at -= 1) {
      if (mask !== 'all' && !mask[at]) continue;
      const seq = block.seq[at] as number;
      seqs.push(seq);
      if (seqs.length === limit) return { seqs, next: { day: block.day, row: at, seq } };
    }
  }
  return { seqs };
}

/** Keys of all rows that pass, by day: what a deletion by filter takes away. */
export function matching(blocks: Iterable<Block>, sieve: Sieve): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const block of blocks) {
    const mask = passing(block, sieve);
    if (mask === 'none') continue;
    const seqs = [...block.seq].filter((_, at) => mask === 'all' || mask[at] === 1);
    if (seqs.length > 0) found.set(block.day, seqs);
  }
  return found;
}
