import type { Entry } from '../entry';
import type { ImportPlan, LogFilter, LogOverview, LogPage, VaultState } from '../messages';
import type { LogDatabase } from './database';
import { dayOf, daysBefore, weekOf } from './day';
import { emptyTables } from './empty';
import { REMEMBER_GONE_MS, PlainSource, unknownOnly } from './plain';
import { matching, newest, overview, readPlace, writePlace, type Sieve } from './scan';
import { addSealed, SealedSource, sealRows } from './sealed';
import type { Source } from './source';
import { isFull } from './trouble';
import { Opener, Sealer } from './vault';
import type { KeyKeeper, VaultRecord } from './vault';
import { changePassphrase, openWith, removePassphrase, finishMoves, setPassphrase } from './vault-moves';

/** A reading or changing of the log that the passphrase must allow first. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** What the log needs from its surroundings. */
export interface LogWorld {
  db: LogDatabase;
  /** Remembers the opened private key while the browser runs. */
  keeper: KeyKeeper;
  now(): number;
}

/**
 * The personal log: one owner of the database. Changes run one after another; every promise resolves when the change
 * is durable.
 */
export class PersonalLog {
  readonly #plain: PlainSource;
  #sealer: Sealer | undefined;
  #open: { key: string; source: SealedSource } | undefined;
  #vault: Promise<VaultRecord | undefined> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly world: LogWorld) {
    this.#plain = new PlainSource(world.db);
  }

  /** Opens the database, or rejects with why it cannot be opened. */
  async open(): Promise<void> {
    await this.world.db.open();
  }

  /** @returns false when the entry is already in the log, or was and has been deleted. */
  append(entry: Entry): Promise<boolean> {
    return this.#inTurn(async () => {
      const vault = await this.#record();
      if (!vault) return (await this.#plain.add([entry])) === 1;
      const opened = await this.#sealed(vault);
      if (opened) return (await opened.add([entry])) === 1;
      const rows = await sealRows([entry], this.#sealerOf(vault));
      return (await addSealed(this.world.db, rows)).length === 1;
    });
  }

  /** Newest first. @throws LockedError */
  query(filter: LogFilter, before: string | undefined, limit: number): Promise<LogPage> {
    return this.#inTurn(async () => {
      const source = await this.#readable();
      const place = before === undefined ? undefined : readPlace(before);
      const all = place || !isEmpty(filter);
      const blocks = await (all ? source.blocks(filter) : source.newestBlocks(limit));
      const found = newest(blocks, await sieve(source, filter), limit, place);
      const entries = await source.entries(found.seqs);
      entries.sort((a, b) => b.at - a.at);
      return found.next ? { entries, next: writePlace(found.next) } : { entries };
    });
  }

  /** @throws LockedError */
  overview(filter: LogFilter): Promise<LogOverview> {
    return this.#inTurn(async () => {
      const source = await this.#readable();
      const oneDay = filter.from !== undefined && filter.from === filter.to;
      return overview(await source.blocks(oneDay ? filter : {}), await sieve(source, filter));
    });
  }

  /** @throws LockedError */
  note(id: string, note: string): Promise<boolean> {
    return this.#inTurn(async () => (await this.#readable()).note(id, note));
  }

  /** @throws LockedError */
  delete(which: { ids: readonly string[] } | { filter: LogFilter }): Promise<number> {
    return this.#inTurn(async () => {
      const source = await this.#readable();
      if ('ids' in which) return source.removeIds(which.ids, this.world.now());
      const found = matching(await source.blocks(), await sieve(source, which.filter));
      return source.remove(found, this.world.now());
    });
  }

  /**
   * Deletes every entry, readable or not. The passphrase stays.
   * @param waiting ids of entries still on their way: they do not come in any more.
   */
  clear(waiting: readonly string[] = []): Promise<number> {
    return this.#inTurn(async () => {
      const count = await emptyTables(this.world.db, this.world.now(), waiting);
      this.#plain.forget();
      this.#open = undefined;
      return count;
    });
  }

  /** Oldest first. @throws LockedError */
  exportSlice(after: string | undefined, limit: number): Promise<LogPage> {
    return this.#inTurn(async () => {
      const source = await this.#readable();
      const [day, from] = after?.split('/') ?? ['', '0'];
      const blocks = (await source.blocks()).filter((block) => block.day >= (day ?? '')).reverse();
      const seqs: number[] = [];
      for (const block of blocks) {
        const start = block.day === day ? Number(from) : 0;
        const taken = block.seq.subarray(start, start + limit - seqs.length);
        seqs.push(...taken);
        if (seqs.length < limit) continue;
        const entries = await source.entries(seqs);
        return { entries, next: `${block.day}/${String(start + taken.length)}` };
      }
      return { entries: await source.entries(seqs) };
    });
  }

  /** Puts entries of a file in; those already there (same id) stay as they are. @throws LockedError */
  import(entries: readonly Entry[], commit: boolean): Promise<ImportPlan> {
    return this.#inTurn(async () => {
      const source = await this.#readable();
      const { db } = this.world;
      if (commit) {
        // What a person imports on purpose comes back even if it was deleted before.
        await db.gone.bulkDelete(entries.map(({ id }) => id));
        const fresh = await source.add(entries);
        return { fresh, duplicates: entries.length - fresh };
      }
      const { length } = await db.transaction('r', db.entries, db.sealed, db.gone, () =>
        unknownOnly(db, entries, false),
      );
      return { fresh: length, duplicates: entries.length - length };
    });
  }

  /** Deletes what is older than `days` (0 = nothing); while locked, whole weeks only. Returns how many went. */
  trim(days: number): Promise<number> {
    return this.#inTurn(async () => {
      const { db } = this.world;
      const now = this.world.now();
      await db.gone
        .where('at')
        .below(now - REMEMBER_GONE_MS)
        .delete();
      if (days === 0) return 0;
      const first = daysBefore(dayOf(now), days);
      const filter = { to: daysBefore(first, 1) };
      const vault = await this.#record();
      const source = vault ? await this.#sealed(vault) : this.#plain;
      if (source) return source.remove(matching(await source.blocks(), { filter, terms: [] }), now);
      return db.sealed.where('week').below(weekOf(first)).delete();
    });
  }

  /**
   * Makes room when the disk is full: deletes the oldest tenth, or a hundred, never more than half. Deleting needs room
   * itself (the database's journal), so fewer are taken where so many cannot be. Returns how many went.
   */
  makeRoom(): Promise<number> {
    return this.#inTurn(async () => {
      const { db } = this.world;
      const total = (await db.entries.count()) + (await db.sealed.count());
      let wanted = Math.max(Math.min(100, Math.ceil(total / 2)), Math.ceil(total / 10));
      for (;;) {
        try {
          return await this.#dropOldest(wanted);
        } catch (error) {
          if (!isFull(error) || wanted <= 1) throw error;
          wanted = Math.ceil(wanted / 8);
        }
      }
    });
  }

  async #dropOldest(count: number): Promise<number> {
    const { db } = this.world;
    let wanted = count;
    const plain = new Map<string, number[]>();
    for (const block of (await this.#plain.blocks()).reverse()) {
      if (wanted <= 0) break;
      const seqs = [...block.seq.subarray(0, wanted)];
      plain.set(block.day, seqs);
      wanted -= seqs.length;
    }
    // Oldest first means by time for open entries, by order of arrival for sealed ones.
    const sealed = wanted > 0 ? await db.sealed.orderBy('seq').limit(wanted).primaryKeys() : [];
    await db.sealed.bulkDelete(sealed);
    this.#open = undefined;
    return (await this.#plain.remove(plain)) + sealed.length;
  }

  vaultState(): Promise<VaultState> {
    return this.#inTurn(async () => {
      const { db } = this.world;
      const vault = await this.#record();
      if (!vault) return { mode: 'open' };
      return { mode: (await this.#sealed(vault)) ? 'unlocked' : 'locked', sealed: await db.sealed.count() };
    });
  }

  /** Seals the whole log under a new passphrase; the log stays unlocked. @throws Error when there is one already. */
  setPassphrase(passphrase: string): Promise<void> {
    return this.#moving(async () => {
      if (await this.#record()) throw new Error('the log already has a passphrase');
      await setPassphrase(this.world, passphrase);
    });
  }

  /** @returns false when the old passphrase is not the right one. */
  changePassphrase(old: string, passphrase: string): Promise<boolean> {
    return this.#moving(() => changePassphrase(this.world, old, passphrase));
  }

  /** Opens every entry and lays it down in the clear. @returns false when the passphrase is not the right one. */
  removePassphrase(passphrase: string): Promise<boolean> {
    return this.#moving(() => removePassphrase(this.world, passphrase));
  }

  /** @returns false when the passphrase is not the right one. */
  unlock(passphrase: string): Promise<boolean> {
    return this.#moving(() => openWith(this.world, passphrase));
  }

  lock(): Promise<void> {
    return this.#moving(() => this.world.keeper.clear());
  }

  /** Finishes what an interruption left half done. To be called when the background starts. */
  recover(): Promise<void> {
    return this.#moving(() => finishMoves(this.world));
  }

  /** The database may have changed hands: nothing in memory counts any more after these. */
  #moving<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      try {
        return await work();
      } finally {
        this.#vault = undefined;
        this.#sealer = undefined;
        this.#open = undefined;
        this.#plain.forget();
      }
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work, work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #record(): Promise<VaultRecord | undefined> {
    this.#vault ??= this.world.db.meta.get('vault').then((row) => row?.value as VaultRecord | undefined);
    // A failed reading must not be remembered as the answer.
    this.#vault.catch(() => (this.#vault = undefined));
    return this.#vault;
  }

  #sealerOf(vault: VaultRecord): Sealer {
    this.#sealer ??= new Sealer(vault.publicKey);
    return this.#sealer;
  }

  /** The opened log, if the keeper still has the key. */
  async #sealed(vault: VaultRecord): Promise<SealedSource | undefined> {
    const key = await this.world.keeper.get();
    if (key === undefined) {
      this.#open = undefined;
      return undefined;
    }
    const name = key.join();
    if (this.#open?.key !== name)
      this.#open = {
        key: name,
        source: new SealedSource(this.world.db, this.#sealerOf(vault), new Opener(key)),
      };
    return this.#open.source;
  }

  async #readable(): Promise<Source> {
    const vault = await this.#record();
    if (!vault) return this.#plain;
    const opened = await this.#sealed(vault);
    if (!opened) throw new LockedError('the log is locked');
    await this.world.keeper.touch();
    return opened;
  }
}

const isEmpty = (filter: LogFilter): boolean => Object.values(filter).every((value) => value === undefined);

async function sieve(source: Source, filter: LogFilter): Promise<Sieve> {
  return { filter, terms: filter.search ? await source.terms(filter.search) : [] };
}
