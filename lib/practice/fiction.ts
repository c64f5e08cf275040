import file from '../../data/practice/fiction.json';
import type { NameRecord } from '../registry/records';
import type { WatchItem } from '../verdict';

/** The fictional contestants as records of the registry: they are recognised by the same code as real ones. */
export const FICTIONAL_NAMES: readonly NameRecord[] = file.names as readonly NameRecord[];

/** The fictional parties, known to the practice page only. */
export const FICTIONAL_PARTIES: readonly WatchItem[] = file.parties.map((text) => ({
  kind: 'name',
  text,
  action: 'warn',
}));
