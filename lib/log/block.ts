import type { Entry } from '../entry';
import type { IsoDate } from '../person';
import { minuteOf } from './day';

/** Columns whose words are replaced by a small number, looked up in the block's own dictionary. */
export const WORD_COLUMNS = ['platform', 'act', 'decision', 'severity', 'cause'] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

/**
 * One day of the log as columns, in order of time: what filters, counts and paging read instead of the entries
 * themselves, so that a million entries are 13 MB of numbers and one pass. Each block carries its dictionary: a block
 * stays readable whatever later versions call things.
 */
export interface Block {
  day: IsoDate;
  /** Primary keys of the entries. */
  seq: Uint32Array;
  minute: Uint16Array;
  simulated: Uint8Array;
  platform: Uint8Array;
  act: Uint8Array;
  decision: Uint8Array;
  severity: Uint8Array;
  /** Strongest cause only; the others are in the entry. */
  cause: Uint16Array;
  words: Record<WordColumn, string[]>;
}

/** What a block keeps of an entry. */
export interface Row {
  seq: number;
  at: number;
  simulated: boolean;
  words: Record<WordColumn, string>;
}

/** An entry as a row; an entry without causes counts under the empty word. */
export function toRow(seq: number, entry: Entry): Row {
  const { at, simulated, platform, act, decision, severity, causes } = entry;
  return { seq, at, simulated, words: { platform, act, decision, severity, cause: causes[0] ?? '' } };
}

export function emptyBlock(day: IsoDate): Block {
  return {
    day,
    seq: new Uint32Array(0),
    minute: new Uint16Array(0),
    simulated: new Uint8Array(0),
    platform: new Uint8Array(0),
    act: new Uint8Array(0),
    decision: new Uint8Array(0),
    severity: new Uint8Array(0),
    cause: new Uint16Array(0),
    words: { platform: [], act: [], decision: [], severity: [], cause: [] },
  };
}

/** Largest code of a column; what finds no room counts under the empty word of code 0. */
const ROOM: Record<WordColumn, number> = {
  platform: 255,
  act: 255,
  decision: 255,
  severity: 255,
  cause: 65_535,
};

function coder(words: string[], room: number): (word: string) => number {
  const codes = new Map(words.map((word, code) => [word, code]));
  return (word) => {
    const known = codes.get(word);
    if (known !== undefined) return known;
    if (words.length > room) return 0;
    words.push(word);
    codes.set(word, words.length - 1);
    return words.length - 1;
  };
}

/** A new block with the rows put in at their time; rows of the same minute stay in order of arrival. */
export function withRows(block: Block, rows: readonly Row[]): Block {
  const old = block.seq.length;
  const size = old + rows.length;
  const words = Object.fromEntries(
    WORD_COLUMNS.map((column) => [column, [...block.words[column]]]),
  ) as Block['words'];
  const code = Object.fromEntries(
    WORD_COLUMNS.map((column) => [column, coder(words[column], ROOM[column])]),
  ) as Record<WordColumn, (word: string) => number>;
  const added = rows
    .map((row) => ({ row, minute: minuteOf(row.at) }))
    .sort((a, b) => a.minute - b.minute || a.row.seq - b.row.seq);
  const next: Block = {
    day: block.day,
    seq: new Uint32Array(size),
    minute: new Uint16Array(size),
    simulated: new Uint8Array(size),
    platform: new Uint8Array(size),
    act: new Uint8Array(size),
    decision: new Uint8Array(size),
    severity: new Uint8Array(size),
    cause: new Uint16Array(size),
    words,
  };
  let from = 0;
  let put = 0;
  for (let at = 0; at < size; at += 1) {
    const candidate = added[put];
    const takeOld =
      from < old && (candidate === undefined || (block.minute[from] as number) <= candidate.minute);
    if (takeOld) {
      next.seq[at] = block.seq[from] as number;
      next.minute[at] = block.minute[from] as number;
      next.simulated[at] = block.simulated[from] as number;
      for (const column of WORD_COLUMNS) next[column][at] = block[column][from] as number;
      from += 1;
    } else if (candidate) {
      next.seq[at] = candidate.row.seq;
      next.minute[at] = candidate.minute;
      next.simulated[at] = candidate.row.simulated ? 1 : 0;
      for (const column of WORD_COLUMNS) next[column][at] = code[column](candidate.row.words[column]);
      put += 1;
    }
  }
  return next;
}

/** A new block without the rows of these keys. The dictionary stays: unused words cost a few bytes a day. */
export function withoutRows(block: Block, seqs: ReadonlySet<number>): Block {
  const kept: number[] = [];
  block.seq.forEach((seq, at) => {
    if (!seqs.has(seq)) kept.push(at);
  });
  const pick = <T extends Uint8Array | Uint16Array | Uint32Array>(from: T, into: T): T => {
    kept.forEach((at, index) => {
      into[index] = from[at] as number;
    });
    return into;
  };
  const size = kept.length;
  return {
    day: block.day,
    seq: pick(block.seq, new Uint32Array(size)),
    minute: pick(block.minute, new Uint16Array(size)),
    simulated: pick(block.simulated, new Uint8Array(size)),
    platform: pick(block.platform, new Uint8Array(size)),
    act: pick(block.act, new Uint8Array(size)),
    decision: pick(block.decision, new Uint8Array(size)),
    severity: pick(block.severity, new Uint8Array(size)),
    cause: pick(block.cause, new Uint16Array(size)),
    words: block.words,
  };
}
