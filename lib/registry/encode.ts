import { COMMON_WORDS, nearCommonWord } from './common-words';
import {
  CAPITALS_ONLY,
  ENTRY_HEAD,
  HEADER,
  LEAD_OPTIONAL,
  MAGIC,
  MAX_BEARERS,
  MAX_ENTRY_BYTES,
  TYPO_ALLOWED,
  VERSION,
  checkOf,
  placeRegion,
  slotOf,
  type TableSource,
  type TableSources,
} from './layout';
import { nameTokens } from './name-tokens';
import type { Amb, NameRecord } from './records';
import { headHash, pairHash, SINGLE, soundHash, tailHash } from './sound';
import { nameSound, VARIANTS } from './variants';

/** Shortest word in which one wrong letter is forgiven. */
const TYPO_LENGTH = 7;
/** A word in more names than this is not rare: no letter of it is forgiven. */
const TYPO_BEARERS = 6;

interface Entry {
  text: string;
  words: string[];
  flags: number;
  parts: readonly [Amb, Amb, Amb];
  bearers: { index: number; form: number; amb: Amb }[];
  /** A name in everyone's mouth: a wrong letter is forgiven though its words are not rare. */
  famous: boolean;
}

/** Slots and bits are sized so that a lookup of a word that is no name nearly always ends at the first bit. */
const LOAD = 0.65;
const powerOfTwo = (n: number): number => 2 ** Math.ceil(Math.log2(Math.max(1024, n)));

/**
 * Compiles records into tables for `loadTables`. Records whose names hold no usable word are left out; of the bearers
 * of one and the same name the first MAX_BEARERS are kept, so give the more telling records first.
 * @throws RangeError when the names exceed what offsets can address (about 600,000 names).
 */
export function encodeTables(records: readonly NameRecord[]): Uint8Array<ArrayBuffer> {
  const bearers = new Bearers();
  const entries = new Map<string, Entry>();
  for (const record of records) {
    const index = bearers.add(record);
    if (record.kind !== 'pair') addEntry(entries, record, record.name, record.amb, 0, index);
    for (const spelling of record.spellings ?? [])
      addEntry(entries, record, spelling.text, spelling.amb, spelling.form === 'pair' ? 2 : 1, index);
  }
  const list = [...entries.values()];
  return assemble(list, keysOf(list), bearers);
}

function addEntry(
  entries: Map<string, Entry>,
  record: NameRecord,
  text: string,
  amb: Amb,
  form: number,
  index: number,
): void {
  const { words, optionalLead } = nameTokens(text);
  if (words.length === 0 || words.join(' ').length > 120) return;
  // A single ordinary or very short word says nothing, whoever bears it; an initialism does, in capitals.
  const short = words.length === 1 ? (words[0] ?? '') : undefined;
  const initialism = form !== 0 && /^[A-Z0-9]{2,6}$/.test(text);
  if (short !== undefined && !initialism && (short.length < 4 || COMMON_WORDS.has(short))) return;
  const capitals = initialism ? CAPITALS_ONLY : 0;
  const typo = record.kind !== 'dprd' && amb <= 1 && words.length > 1 ? TYPO_ALLOWED : 0;
  const kind = (optionalLead ? LEAD_OPTIONAL : 0) | capitals;
  const key = `${kind} ${words.join(' ')}`;
  let entry = entries.get(key);
  if (entry === undefined) {
    const parts = form === 0 ? (record.parts ?? ([3, 3, 3] as const)) : ([3, 3, 3] as const);
    entry = { text: words.join(' '), words, flags: kind, parts, bearers: [], famous: false };
    entries.set(key, entry);
  }
  entry.flags |= typo;
  if (record.kind === 'president' || (record.kind === 'figure' && amb <= 1)) entry.famous = true;
  if (entry.bearers.length < MAX_BEARERS && !entry.bearers.some((bearer) => bearer.index === index))
    entry.bearers.push({ index, form, amb });
}

/** Hash keys of every entry, with the entry's number. */
interface Keys {
  hashes: number[];
  entries: number[];
  words: Set<number>;
}

function keysOf(list: readonly Entry[]): Keys {
  const keys: Keys = { hashes: [], entries: [], words: new Set() };
  const bearers = new Map<string, number>();
  for (const entry of list)
    for (const word of entry.words) bearers.set(word, (bearers.get(word) ?? 0) + entry.bearers.length);
  const forgiven = new Map<string, boolean>();
  const rare = (word: string, famous: boolean): boolean => {
    if (word.length < TYPO_LENGTH || (!famous && (bearers.get(word) ?? 0) > TYPO_BEARERS)) return false;
    let known = forgiven.get(word);
    if (known === undefined) forgiven.set(word, (known = !nearCommonWord(word)));
    return known;
  };

  list.forEach((entry, number) => {
    const add = (hash: number): void => {
      keys.hashes.push(hash);
      keys.entries.push(number);
    };
    const words = (entry.flags & LEAD_OPTIONAL) !== 0 ? entry.words.slice(1) : entry.words;
    const sounds = words.map(nameSound);
    const n = words.length;
    const first = sounds[0] ?? 0;
    for (const sound of sounds) keys.words.add(sound);
    if (n === 1) {
      add(pairHash(first, SINGLE));
      return;
    }
    const pairs = new Set<number>();
    const pair = (a: number, b: number): void => {
      pairs.add(pairHash(sounds[a] ?? 0, sounds[b] ?? 0));
    };
    pair(0, 1);
    if (n > 2) {
      // First and last: the middle left out, or the last name first.
      if (entry.parts[1] < 3 || (entry.flags & TYPO_ALLOWED) !== 0) pair(0, n - 1);
      if (entry.parts[2] < 2) pair(n - 2, n - 1);
    }
    for (const hash of pairs) add(hash);
    if ((entry.flags & TYPO_ALLOWED) !== 0) {
      const [one = '', two = ''] = words;
      if (rare(two, entry.famous)) {
        add(pairHash(first, headHash(two)));
        add(pairHash(first, tailHash(two)));
      }
      if (rare(one, entry.famous)) {
        add(pairHash(headHash(one), sounds[1] ?? 0));
        add(pairHash(tailHash(one), sounds[1] ?? 0));
      }
    }
  });
  // A text's own spelling must pass the first filter before it is made canonical.
  for (const [spelling, canon] of VARIANTS)
    if (keys.words.has(nameSound(canon))) keys.words.add(soundHash(spelling));
  return keys;
}

/** Collects bearers, and what they share as sources. */
class Bearers {
  readonly places: number[] = [];
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly source: number[] = [];
  readonly shared: TableSources = { sources: [], ids: [], regions: [] };
  readonly #sources = new Map<string, number>();

  add(record: NameRecord): number {
    const shape = /^([a-z0-9-]+:)(\d{1,9})-(\d{1,3})(?:-(\d{1,3}))?(:[a-z]+)?$/.exec(record.id);
    const [, prefix = '', place = '', a = '', b, suffix = ''] = shape ?? [];
    const numbers =
      b === undefined ? { a: record.number ?? 0, b: 0 } : { a: record.party ?? 0, b: record.number ?? 0 };
    const compact =
      shape !== null &&
      String(Number(place)) === place &&
      Number(a) === numbers.a &&
      (b === undefined ? record.party === undefined : Number(b) === numbers.b) &&
      placeRegion(record.kind, Number(place)) === record.region &&
      numbers.a < 256 &&
      numbers.b < 256;
    if (compact)
      this.#push(record, Number(place), numbers.a, numbers.b, prefix, suffix, b === undefined ? 1 : 2);
    else {
      this.shared.ids.push(record.id);
      this.shared.regions.push(record.region ?? '');
      this.#push(record, this.shared.ids.length - 1, record.party ?? 0, record.number ?? 0, '', '', 3);
    }
    return this.places.length - 1;
  }

  #push(
    record: NameRecord,
    place: number,
    a: number,
    b: number,
    prefix: string,
    suffix: string,
    shape: 1 | 2 | 3,
  ): void {
    const { kind, election, year, incumbent, period } = record;
    const source: TableSource = { prefix, suffix, shape, kind, election, year, incumbent, period };
    const key = JSON.stringify(source);
    let index = this.#sources.get(key);
    if (index === undefined) {
      index = this.shared.sources.push(source) - 1;
      this.#sources.set(key, index);
      if (index > 255) throw new RangeError('more than 256 sources of names');
    }
    this.places.push(place);
    this.a.push(Math.min(255, a));
    this.b.push(Math.min(255, b));
    this.source.push(index);
  }
}

function assemble(list: readonly Entry[], keys: Keys, bearers: Bearers): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const texts = list.map((entry) => utf8.encode(entry.text));
  const offsets: number[] = [];
  let entryBytes = 0;
  list.forEach((entry, i) => {
    offsets.push(entryBytes);
    entryBytes += ENTRY_HEAD + entry.bearers.length * 4 + (texts[i]?.length ?? 0);
  });
  if (entryBytes > MAX_ENTRY_BYTES) throw new RangeError('too many names for one table');

  const slots = Math.max(16, Math.ceil(keys.hashes.length / LOAD));
  const wordBits = powerOfTwo(keys.words.size * 16);
  const pairBits = powerOfTwo(keys.hashes.length * 14);
  const count = bearers.places.length;
  const shared = utf8.encode(JSON.stringify(bearers.shared));
  const pad = (n: number): number => (n + 3) & ~3;
  const slotsAt = HEADER * 4;
  const placesAt = slotsAt + slots * 4;
  const wordsAt = placesAt + count * 4;
  const pairsAt = wordsAt + wordBits / 8;
  const numbersAt = pairsAt + pairBits / 8;
  const entriesAt = numbersAt + pad(count * 3);
  const sharedAt = entriesAt + pad(entryBytes);
  const bytes = new Uint8Array(pad(sharedAt + shared.length));

  new Uint32Array(bytes.buffer, 0, HEADER).set([
    MAGIC,
    VERSION,
    slots,
    count,
    wordBits,
    pairBits,
    entryBytes,
    shared.length,
    bytes.length,
    list.length,
  ]);
  const table = new Uint32Array(bytes.buffer, slotsAt, slots);
  keys.hashes.forEach((hash, k) => {
    let slot = slotOf(hash, slots);
    while (table[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    table[slot] = ((checkOf(hash) << 24) | ((offsets[keys.entries[k] ?? 0] ?? 0) + 1)) >>> 0;
    setBit(bytes, pairsAt, hash & (pairBits - 1));
  });
  for (const word of keys.words) setBit(bytes, wordsAt, word & (wordBits - 1));
  new Uint32Array(bytes.buffer, placesAt, count).set(bearers.places);
  bytes.set(bearers.a, numbersAt);
  bytes.set(bearers.b, numbersAt + count);
  bytes.set(bearers.source, numbersAt + 2 * count);
  list.forEach((entry, i) => {
    let at = entriesAt + (offsets[i] ?? 0);
    const text = texts[i] ?? new Uint8Array();
    bytes.set(
      [
        text.length,
        entry.bearers.length,
        entry.flags,
        entry.parts[0] | (entry.parts[1] << 2) | (entry.parts[2] << 4),
      ],
      at,
    );
    at += ENTRY_HEAD;
    for (const { index, form, amb } of entry.bearers) {
      bytes.set([index & 255, (index >> 8) & 255, index >> 16, (form << 2) | amb], at);
      at += 4;
    }
    bytes.set(text, at);
  });
  bytes.set(shared, sharedAt);
  return bytes;
}

function setBit(bytes: Uint8Array, at: number, bit: number): void {
  bytes[at + (bit >>> 3)] = (bytes[at + (bit >>> 3)] ?? 0) | (1 << (bit & 7));
}
