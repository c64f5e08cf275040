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

/** Tells for each row of a block whether it passes; undefined when none can. */
function passes(block: Block, { filter, terms }: Sieve): ((at: number) => boolean) | undefined {
  if (filter.from !== undefined && block.day < filter.from) return undefined;
  if (filter.to !== undefined && block.day > filter.to) return undefined;
  const checks: { column: Uint8Array | Uint16Array; allowed: Uint8Array }[] = [];
  for (const column of WORD_COLUMNS) {
    const wanted = WANTED[column](filter);
    if (!wanted?.length) continue;
    const words = block.words[column];
    const allowed = new Uint8Array(words.length);
    let any = false;
    for (const word of wanted) {
      const code = words.indexOf(word);
      if (code < 0) continue;
      allowed[code] = 1;
      any = true;
    }
    if (!any) return undefined;
    checks.push({ column: block[column], allowed });
  }
  const simulated = filter.simulated === undefined ? undefined : Number(filter.simulated);
  const searched = terms.map(({ word, found }) => ({
    found,
    named: Uint8Array.from(block.words.cause, (cause) =>
      toWords(cause).some((part) => part.startsWith(word)) ? 1 : 0,
    ),
  }));
  return (at) => {
    for (const { column, allowed } of checks) if (!allowed[column[at] as number]) return false;
    if (simulated !== undefined && block.simulated[at] !== simulated) return false;
    for (const { found, named } of searched)
      if (!found.has(block.seq[at] as number) && !named[block.cause[at] as number]) return false;
    return true;
  };
}

const top = (counts: Map<string, number>, limit: number): Count[] =>
  [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, limit);

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
    const pass = passes(block, sieve);
    if (!pass) continue;
    const counts = Object.fromEntries(
      WORD_COLUMNS.map((column) => [column, new Uint32Array(block.words[column].length)]),
    ) as Record<WordColumn, Uint32Array>;
    const { platform, act, decision, severity, cause } = block;
    let day = 0;
    for (let at = 0; at < block.seq.length; at += 1) {
      if (!pass(at)) continue;
      day += 1;
      counts.platform[platform[at] as number] = (counts.platform[platform[at] as number] as number) + 1;
      counts.act[act[at] as number] = (counts.act[act[at] as number] as number) + 1;
      counts.decision[decision[at] as number] = (counts.decision[decision[at] as number] as number) + 1;
      counts.severity[severity[at] as number] = (counts.severity[severity[at] as number] as number) + 1;
      counts.cause[cause[at] as number] = (counts.cause[cause[at] as number] as number) + 1;
    }
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
    const pass = passes(block, sieve);
    if (!pass) continue;
    let at = block.seq.length - 1;
    if (before?.day === block.day) {
      const row = block.seq.indexOf(before.seq);
      at = (row >= 0 ? row : Math.min(before.row, block.seq.length)) - 1;
    }
    for (; at >= 0; at -= 1) {
      if (!pass(at)) continue;
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
    const pass = passes(block, sieve);
    if (!pass) continue;
    const seqs = [...block.seq].filter((_, at) => pass(at));
    if (seqs.length > 0) found.set(block.day, seqs);
  }
  return found;
}
