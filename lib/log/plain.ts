import type { Transaction } from 'dexie';
import type { Entry } from '../entry';
import type { IsoDate } from '../person';
import { emptyBlock, toRow, withoutRows, withRows, type Block } from './block';
import type { EntryRow, LogDatabase } from './database';
import { dayOf } from './day';
import { withNote } from './note';
import type { Term } from './scan';
import type { Source } from './source';
import { toWords, wordsOf } from './words';

/** Days a deleted entry's id is remembered; a page repeats an unanswered entry for less than that. */
export const REMEMBER_GONE_MS = 7 * 86_400_000;

/** An entry without what only the database needs. */
export function fromRow({ seq: _seq, words: _words, ...entry }: EntryRow): Entry {
  return entry;
}

/**
 * The log without a passphrase: entries in the clear, one block of columns per day. The blocks are also held in
 * memory once read; every change goes through here, first to the database, then to memory.
 */
export class PlainSource implements Source {
  #blocks: Map<IsoDate, Block> | undefined;

  constructor(private readonly db: LogDatabase) {}

  async blocks(days: { from?: IsoDate | undefined; to?: IsoDate | undefined } = {}): Promise<Block[]> {
    const { from = '0000', to = '9999' } = days;
    if (!this.#blocks && (days.from !== undefined || days.to !== undefined))
      return this.db.days.where('day').between(from, to, true, true).reverse().toArray();
    this.#blocks ??= new Map((await this.db.days.toArray()).map((block) => [block.day, block]));
    return [...this.#blocks.values()]
      .filter(({ day }) => day >= from && day <= to)
      .sort((a, b) => (a.day < b.day ? 1 : -1));
  }

  async newestBlocks(rows: number): Promise<Block[]> {
    if (this.#blocks) return this.blocks();
    const blocks: Block[] = [];
    let found = 0;
    await this.db.days
      .orderBy('day')
      .reverse()
      .until(() => found >= rows)
      .each((block) => {
        blocks.push(block);
        found += block.seq.length;
      });
    return blocks;
  }

  /** Forgets what is in memory; the next reading starts from the database. */
  forget(): void {
    this.#blocks = undefined;
  }

  async terms(search: string): Promise<Term[]> {
    const words = [...new Set(toWords(search))].slice(0, 8);
    return Promise.all(
      words.map(async (word) => ({
        word,
        found: new Set(await this.db.entries.where('words').startsWith(word).primaryKeys()),
      })),
    );
  }

  async entries(seqs: readonly number[]): Promise<Entry[]> {
    const rows = await this.db.entries.bulkGet([...seqs]);
    return rows.flatMap((row) => (row ? [fromRow(row)] : []));
  }

  /**
   * Adds entries that are not there yet: whether they are is asked inside the same transaction.
   */
  async add(entries: readonly Entry[]): Promise<number> {
    const changed = await this.#write(async () => this.#insert(await unknownOnly(this.db, entries)));
    return changed.count;
  }

  /** Lays opened entries down in the clear and takes their sealed rows away, both or neither. */
  async replaceSealed(entries: readonly Entry[], sealed: readonly number[]): Promise<void> {
    await this.#write(async () => {
      await this.db.sealed.bulkDelete([...sealed]);
      return this.#insert(entries);
    });
  }

  async #insert(fresh: readonly Entry[]): Promise<{ blocks: Map<IsoDate, Block>; count: number }> {
    const blocks = new Map<IsoDate, Block>();
    const rows: EntryRow[] = fresh.map((entry) => ({ ...entry, words: wordsOf(entry) }));
    const seqs = await this.db.entries.bulkAdd(rows, { allKeys: true });
    const byDay = Map.groupBy(fresh.keys(), (index) => dayOf((fresh[index] as Entry).at));
    for (const [day, indexes] of byDay) {
      const block = (await this.db.days.get(day)) ?? emptyBlock(day);
      const added = indexes.map((index) => toRow(seqs[index] as number, fresh[index] as Entry));
      blocks.set(day, withRows(block, added));
    }
    await this.db.days.bulkPut([...blocks.values()]);
    return { blocks, count: fresh.length };
  }

  /** Deletes entries by day and key; an emptied day goes too. Without a time their ids are not remembered. */
  async remove(found: ReadonlyMap<IsoDate, readonly number[]>, now?: number): Promise<number> {
    const changed = await this.#write(async () => {
      const blocks = new Map<IsoDate, Block>();
      let count = 0;
      for (const [day, seqs] of found) {
        const block = await this.db.days.get(day);
        if (!block) continue;
        const left = withoutRows(block, new Set(seqs));
        count += block.seq.length - left.seq.length;
        blocks.set(day, left);
        if (now !== undefined) await this.#rememberGone(day, seqs, now);
        await this.db.entries.bulkDelete([...seqs]);
        await (left.seq.length > 0 ? this.db.days.put(left) : this.db.days.delete(day));
      }
      return { blocks, count };
    });
    return changed.count;
  }

  async removeIds(ids: readonly string[], now: number): Promise<number> {
    const rows = await this.db.entries
      .where('id')
      .anyOf([...ids])
      .toArray();
    const found = new Map<IsoDate, number[]>();
    for (const row of rows) {
      const day = dayOf(row.at);
      // The day's block may lie under another day if the device changed its time zone since.
      const home = await this.#homeOf(day, row.seq as number);
      if (home !== undefined) found.set(home, [...(found.get(home) ?? []), row.seq as number]);
    }
    return this.remove(found, now);
  }

  async note(id: string, note: string): Promise<boolean> {
    return this.db.transaction('rw', this.db.entries, async () => {
      const row = await this.db.entries.where('id').equals(id).first();
      if (row?.seq === undefined) return false;
      const next = withNote(row, note);
      await this.db.entries.put({ ...next, words: wordsOf(next) });
      return true;
    });
  }

  async #homeOf(day: IsoDate, seq: number): Promise<IsoDate | undefined> {
    const near = await this.db.days.get(day);
    if (near?.seq.includes(seq)) return day;
    return (await this.blocks()).find((block) => block.seq.includes(seq))?.day;
  }

  async #rememberGone(day: IsoDate, seqs: readonly number[], now: number): Promise<void> {
    if (Date.parse(`${day}T00:00:00Z`) < now - REMEMBER_GONE_MS) return;
    const rows = await this.db.entries.bulkGet([...seqs]);
    await this.db.gone.bulkPut(rows.flatMap((row) => (row ? [{ id: row.id, at: now }] : [])));
  }

  async #write<T extends { blocks: Map<IsoDate, Block> }>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { entries, sealed, days, gone } = this.db;
    const done = await this.db.transaction('rw', entries, sealed, days, gone, work);
    // Only after the commit: memory must never know more than the database.
    for (const [day, block] of done.blocks) {
      if (block.seq.length > 0) this.#blocks?.set(day, block);
      else this.#blocks?.delete(day);
    }
    return done;
  }
}

/**
 * The entries whose id is nowhere yet: not in the log, not sealed, not lately deleted (left out of
 * account when `minusGone` is false), not twice in the list.
 */
export async function unknownOnly<T extends { id: string }>(
  db: LogDatabase,
  entries: readonly T[],
  minusGone = true,
): Promise<T[]> {
  const ids = entries.map(({ id }) => id);
  const [open, sealed, gone] = await Promise.all([
    db.entries.where('id').anyOf(ids).toArray(),
    db.sealed.where('id').anyOf(ids).toArray(),
    minusGone ? db.gone.bulkGet(ids) : [],
  ]);
  const known = new Set([...open, ...sealed, ...gone].map((row) => row?.id));
  return entries.filter(({ id }) => {
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
}
