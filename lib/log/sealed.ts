import type { Entry } from '../entry';
import type { IsoDate } from '../person';
import { emptyBlock, toRow, withoutRows, withRows, type Block } from './block';
import type { LogDatabase, SealedRow } from './database';
import { dayOf, weekOf } from './day';
import { withNote } from './note';
import { unknownOnly } from './plain';
import type { Term } from './scan';
import type { Source } from './source';
import type { Opener, Sealer } from './vault';
import { toWords, wordsOf } from './words';

interface Opened {
  entries: Map<number, Entry>;
  blocks: Map<IsoDate, Block>;
}

/** Seals entries as rows; done before the transaction, because a transaction does not wait for cryptography. */
export async function sealRows(entries: readonly Entry[], sealer: Sealer): Promise<SealedRow[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const week = weekOf(dayOf(entry.at));
      return { id: entry.id, week, ...(await sealer.seal(entry, week)) };
    }),
  );
}

/** Opens rows; one that was damaged on the disk is left out and does not keep the others from being read. */
export async function openRows(rows: readonly SealedRow[], opener: Opener): Promise<[number, Entry][]> {
  const opened = await Promise.all(
    rows.map(async (row): Promise<[number, Entry] | undefined> => {
      try {
        return [row.seq as number, await opener.open(row)];
      } catch {
        return undefined;
      }
    }),
  );
  return opened.filter((pair) => pair !== undefined);
}

/** Adds sealed rows whose id is nowhere yet; returns those added with their keys. Needs no passphrase. */
export async function addSealed(db: LogDatabase, rows: readonly SealedRow[]): Promise<SealedRow[]> {
  return db.transaction('rw', db.sealed, db.entries, db.gone, async () => {
    const fresh = await unknownOnly(db, rows);
    const seqs = await db.sealed.bulkAdd(fresh, { allKeys: true });
    return fresh.map((row, index) => ({ ...row, seq: seqs[index] as number }));
  });
}

/**
 * The log behind a passphrase, while it is open. Entries are opened into memory once and filtered there; on the disk
 * they stay sealed.
 */
export class SealedSource implements Source {
  #opened: Promise<Opened> | undefined;

  constructor(
    private readonly db: LogDatabase,
    private readonly sealer: Sealer,
    private readonly opener: Opener,
  ) {}

  async #open(): Promise<Opened> {
    const opened: Opened = { entries: new Map(), blocks: new Map() };
    let after = 0;
    for (;;) {
      const rows = await this.db.sealed.where(':id').above(after).limit(2000).toArray();
      if (rows.length === 0) return opened;
      take(opened, await openRows(rows, this.opener));
      after = rows.at(-1)?.seq as number;
    }
  }

  #all(): Promise<Opened> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  async blocks({
    from = '0000',
    to = '9999',
  }: { from?: IsoDate | undefined; to?: IsoDate | undefined } = {}): Promise<Block[]> {
    return [...(await this.#all()).blocks.values()]
      .filter(({ day }) => day >= from && day <= to)
      .sort((a, b) => (a.day < b.day ? 1 : -1));
  }

  newestBlocks(): Promise<Block[]> {
    return this.blocks();
  }

  async terms(search: string): Promise<Term[]> {
    const { entries } = await this.#all();
    return [...new Set(toWords(search))].slice(0, 8).map((word) => {
      const found = new Set<number>();
      for (const [seq, entry] of entries)
        if (wordsOf(entry).some((part) => part.startsWith(word))) found.add(seq);
      return { word, found };
    });
  }

  async entries(seqs: readonly number[]): Promise<Entry[]> {
    const { entries } = await this.#all();
    return seqs.flatMap((seq) => entries.get(seq) ?? []);
  }

  async add(entries: readonly Entry[]): Promise<number> {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const added = await addSealed(this.db, await sealRows([...byId.values()], this.sealer));
    if (this.#opened)
      take(
        await this.#opened,
        added.map((row) => [row.seq as number, byId.get(row.id) as Entry]),
      );
    return added.length;
  }

  async remove(found: ReadonlyMap<IsoDate, readonly number[]>, now: number): Promise<number> {
    const seqs = [...found.values()].flat();
    const opened = await this.#all();
    const ids = seqs.flatMap((seq) => opened.entries.get(seq)?.id ?? []);
    await this.db.transaction('rw', this.db.sealed, this.db.gone, async () => {
      await this.db.gone.bulkPut(ids.map((id) => ({ id, at: now })));
      await this.db.sealed.bulkDelete(seqs);
    });
    const gone = new Set(seqs);
    for (const [day, block] of opened.blocks) {
      const left = withoutRows(block, gone);
      if (left.seq.length === 0) opened.blocks.delete(day);
      else opened.blocks.set(day, left);
    }
    for (const seq of seqs) opened.entries.delete(seq);
    return ids.length;
  }

  async removeIds(ids: readonly string[], now: number): Promise<number> {
    const wanted = new Set(ids);
    const found = new Map<IsoDate, number[]>();
    for (const [seq, entry] of (await this.#all()).entries) {
      if (!wanted.has(entry.id)) continue;
      const day = dayOf(entry.at);
      found.set(day, [...(found.get(day) ?? []), seq]);
    }
    return this.remove(found, now);
  }

  async note(id: string, note: string): Promise<boolean> {
    const { entries } = await this.#all();
    const [seq, entry] = [...entries].find(([, one]) => one.id === id) ?? [];
    if (seq === undefined || entry === undefined) return false;
    const next = withNote(entry, note);
    const [row] = await sealRows([next], this.sealer);
    await this.db.sealed.put({ ...(row as SealedRow), seq });
    entries.set(seq, next);
    return true;
  }
}

function take(opened: Opened, added: readonly [number, Entry][]): void {
  for (const [seq, entry] of added) opened.entries.set(seq, entry);
  for (const [day, ofDay] of Map.groupBy(added, ([, entry]) => dayOf(entry.at))) {
    const rows = ofDay.map(([seq, entry]) => toRow(seq, entry));
    opened.blocks.set(day, withRows(opened.blocks.get(day) ?? emptyBlock(day), rows));
  }
}
