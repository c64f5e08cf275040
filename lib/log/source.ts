import type { Entry } from '../entry';
import type { IsoDate } from '../person';
import type { Block } from './block';
import type { Term } from './scan';

/** Where the log is read from and changed: in the clear, or opened by the passphrase. */
export interface Source {
  /** Newest day first; of these days only, when given, so that a look at today need not read years. */
  blocks(days?: { from?: IsoDate | undefined; to?: IsoDate | undefined }): Promise<Block[]>;
  /** The newest days, as many as hold at least `rows` entries. */
  newestBlocks(rows: number): Promise<Block[]>;
  terms(search: string): Promise<Term[]>;
  /** Entries in the order of the keys; deleted ones are left out. */
  entries(seqs: readonly number[]): Promise<Entry[]>;
  /** How many were new, told once they are durable. */
  add(entries: readonly Entry[]): Promise<number>;
  remove(found: ReadonlyMap<IsoDate, readonly number[]>, now: number): Promise<number>;
  removeIds(ids: readonly string[], now: number): Promise<number>;
  /** Empty text takes the note away. False when there is no such entry. */
  note(id: string, note: string): Promise<boolean>;
}
