import type { Election } from '../stage';
import type { NameForm, NameKind } from './name-index';

/**
 * The binary form of the tables. Little endian, sections aligned to four bytes:
 *
 * header (Uint32 × HEADER): magic, version, then counts
 * slots (Uint32 × slots): hash table, linear probing; 0 = empty, else 8-bit check << 24 | entry offset + 1
 * places (Uint32 × bearers): region or district code of the bearer's id, or index of an explicit id
 * words filter, pairs filter (bits): which sounds and pairs of sounds occur at all
 * a, b, source (Uint8 × bearers): numbers of the id and the index of the source
 * entries (bytes): see ENTRY below
 * sources (UTF-8 JSON): TableSources
 */
export const MAGIC = 0x314e474a;
export const VERSION = 1;
export const HEADER = 10;

/** What bearers of one source have in common. */
export interface TableSource {
  /** Id pattern: prefix + place [+ '-' + a [+ '-' + b]] + suffix; explicit ids are listed. */
  prefix: string;
  suffix: string;
  /** How many of a and b the id shows; 3 = the id is listed. */
  shape: 1 | 2 | 3;
  kind: NameKind;
  election?: Election | undefined;
  year?: number | undefined;
  incumbent: boolean;
  period?: readonly [string, string] | undefined;
}

export interface TableSources {
  sources: TableSource[];
  /** Explicit ids with the region of the bearer, "" when none. */
  ids: string[];
  regions: string[];
}

/** Forms an entry is stored under, by number. */
export const ENTRY_FORMS: readonly NameForm[] = ['full', 'alias', 'pair'];

/** Flags of an entry. */
export const LEAD_OPTIONAL = 1;
/** An initialism: counts only in capitals, in a hashtag or as a mention. */
export const CAPITALS_ONLY = 2;
/** May be one letter off. */
export const TYPO_ALLOWED = 4;

/**
 * ENTRY: [text length u8][bearers u8][flags u8][parts u8: three ambiguities of 2 bits]
 *        bearers × ([index u24 LE][form << 2 | amb u8]) text (UTF-8, words separated by spaces)
 */
export const ENTRY_HEAD = 4;
export const MAX_BEARERS = 12;
/** Entries offsets fit 24 bits. */
export const MAX_ENTRY_BYTES = 0xffffff - 1;

/** First slot to look at: the hash scaled to the table's size. */
export function slotOf(hash: number, slots: number): number {
  return Math.floor(((hash >>> 0) / 0x100000000) * slots);
}

/** Eight bits of the hash that neither the slot nor the filters use. */
export function checkOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 24;
}

/** Region of a bearer whose id shows a place: districts begin with their region. */
export function placeRegion(kind: string, place: number): string | undefined {
  if (kind === 'dpr') return String(Math.floor(place / 100));
  if (kind !== 'dprd') return String(place);
  const region = Math.floor(place / 100);
  return String(region % 100 === 0 ? region / 100 : region);
}
