import file from '../../data/practice/pack.json';
import { NO_FREQUENCY } from './ambiguity';
import { encodeTables } from './encode';
import type { NameIndex } from './name-index';
import type { Pack } from './pack/format';
import { readParsedPack } from './pack/read';
import { packRecords } from './pack/records';
import type { NameRecord } from './records';
import { loadTables } from './tables';

/** Region of the practice contest: a code that no regency has. */
export const PRACTICE_REGION = '9901';

/**
 * The invented contest of the practice page, read like any other pack.
 * @throws when the shipped pack is refused, which a test rules out.
 */
export function practicePack(): Pack {
  const result = readParsedPack(file);
  if (!result.ok) throw new Error(`practice pack: ${JSON.stringify(result.problems)}`);
  return result.pack;
}

export function practiceRecords(): NameRecord[] {
  return packRecords(practicePack(), NO_FREQUENCY);
}

/** Names of the practice contest alone, ready to be asked. */
export function practiceIndex(): NameIndex {
  return loadTables(encodeTables(practiceRecords()));
}
