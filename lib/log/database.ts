import { Dexie, type Table, type Transaction } from 'dexie';
import type { Entry } from '../entry';
import { emptyBlock, toRow, withRows, type Block } from './block';
import { dayOf } from './day';
import { wordsOf } from './words';

/** An entry as it lies in the database. `words` are what a search finds it by. */
export type EntryRow = Entry & { seq?: number; words: string[] };

/** An entry only the passphrase opens. The id keeps deliveries single, the week lets retention work while locked. */
export interface SealedRow {
  seq?: number;
  id: string;
  week: number;
  /** Public half of the pair this row was sealed with. */
  sender: Uint8Array;
  iv: Uint8Array;
  data: Uint8Array;
}

/** Id of a deleted entry, remembered for some days so that a late repeat does not bring it back. */
export interface GoneRow {
  id: string;
  at: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

interface Migration {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Numbered steps of the database, oldest first; never change one that was released, add the next. Each has an example
 * of the data before it in `tests/unit/log/migrations.test.ts`, where all of them run.
 */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: { entries: '++seq,&id,at' } },
  {
    // Filters read days as columns instead of walking entries; words make notes findable; sealed rows and the marks
    // of deleted entries come in.
    version: 2,
    stores: {
      entries: '++seq,&id,*words',
      days: 'day',
      sealed: '++seq,&id,week',
      gone: 'id,at',
      meta: 'key',
    },
    async upgrade(transaction) {
      const days = new Map<string, Block>();
      await transaction.table<EntryRow, number>('entries').each((entry) => {
        const day = dayOf(entry.at);
        days.set(day, withRows(days.get(day) ?? emptyBlock(day), [toRow(entry.seq as number, entry)]));
      });
      await transaction
        .table<EntryRow, number>('entries')
        .toCollection()
        .modify((entry) => {
          entry.words = wordsOf(entry);
        });
      await transaction.table<Block>('days').bulkPut([...days.values()]);
    },
  },
];

export const DATABASE_NAME = 'personal-log';

/** The personal log's database. Opened by the background only. */
export class LogDatabase extends Dexie {
  declare readonly entries: Table<EntryRow, number, EntryRow>;
  declare readonly days: Table<Block, string>;
  declare readonly sealed: Table<SealedRow, number, SealedRow>;
  declare readonly gone: Table<GoneRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  /** @param upTo newest migration to use; for tests of older versions. */
  constructor(name: string = DATABASE_NAME, upTo = Number.POSITIVE_INFINITY) {
    // strict: "stored" is said only after the browser handed the entry to the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of MIGRATIONS) {
      if (version > upTo) break;
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    let openings = 0;
    // Asked at every opening (sticky), also at those Dexie makes by itself.
    const check = () => {
      // Closed under us: by the browser, which throws a damaged database away and begins a new one, or by a page that
      // brought it forward. What is in memory may speak of what is no longer there, so nothing goes on by itself.
      openings += 1;
      if (openings > 1) throw new Dexie.DatabaseClosedError('closed from outside');
      // Dexie opens databases of later versions; we must not write into what we do not know.
      const newest = Math.min(MIGRATIONS.length, upTo);
      if (this.backendDB().version / 10 > newest)
        throw new Dexie.VersionError('the log was made by a newer version');
    };
    this.on('ready', check, true);
  }
}
