import {
  TOKEN_BREAK_BEFORE,
  TOKEN_CAPITAL,
  TOKEN_HASHTAG,
  TOKEN_MENTION,
  type Token,
} from '../recognition/token';
import { align, isInitial, type Alignment, type EntryView } from './align';
import { readEntries, type EntryStore } from './entries';
import { Keys } from './keys';
import { HEADER, MAGIC, VERSION, type TableSources } from './layout';
import { ADDRESS, AND, Look, MUHAMMAD_SOUND, TYPO_WORD } from './look';
import type { NameHit, NameIndex, NameLook } from './name-index';
import { headHash, pairHash, SINGLE, tailHash } from './sound';

/** Most tokens looked at and most hits given, whatever the text. */
const MAX_TOKENS = 1200;
const MAX_HITS = 48;
/** Most names of one word given beside them. */
const MAX_WEAK = 16;
/** Most tags looked into letter by letter; further ones only as two names side by side. */
const MAX_TAGS = 8;
/** Shortest and longest word looked into for two joined names. */
const JOINED_MIN = 8;
const JOINED_MAX = 32;
/** Most entries compared word by word for one text. */
const MAX_TRIES = 400;
const TAG = TOKEN_HASHTAG | TOKEN_MENTION;

const sounds = new Int32Array(MAX_TOKENS);

/**
 * Tables compiled by `encodeTables`, ready to be asked. Reads the bytes in place; keep them unchanged.
 * @throws RangeError when the bytes are no tables of this version.
 */
export function loadTables(bytes: Uint8Array): NameIndex {
  return new Tables(bytes);
}

class Tables implements NameIndex {
  readonly #keys: Keys;
  readonly #entries: EntryStore;
  #tries = 0;
  #tags = 0;

  constructor(given: Uint8Array) {
    const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
    const size = bytes.byteLength;
    if (size < HEADER * 4) throw new RangeError('no name tables');
    const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
    const [
      magic,
      version,
      slots = 0,
      count = 0,
      wordBits = 0,
      pairBits = 0,
      entryBytes = 0,
      shared = 0,
      total,
    ] = head;
    if (magic !== MAGIC || version !== VERSION || total !== size)
      throw new RangeError('no name tables of this version');
    let at = HEADER * 4;
    const take = (length: number): number => {
      const from = at;
      at += (length + 3) & ~3;
      if (at > size) throw new RangeError('name tables cut short');
      return from;
    };
    const table = new Uint32Array(bytes.buffer, bytes.byteOffset + take(slots * 4), slots);
    const places = new Uint32Array(bytes.buffer, bytes.byteOffset + take(count * 4), count);
    const words = bytes.subarray(take(wordBits / 8), at);
    const pairs = bytes.subarray(take(pairBits / 8), at);
    const numbers = bytes.subarray(take(count * 3), at);
    const entries = bytes.subarray(take(entryBytes), at);
    const from = take(shared);
    const sources = JSON.parse(new TextDecoder().decode(bytes.subarray(from, from + shared))) as TableSources;
    this.#keys = new Keys(table, words, wordBits, pairs, pairBits);
    this.#entries = readEntries(entries, places, numbers, count, sources);
  }

  firstLook(): NameLook {
    return new Look(this.#keys, (token) => this.find([token]).length > 0);
  }

  find(tokens: readonly Token[], text?: string): NameHit[] {
    const n = Math.min(tokens.length, MAX_TOKENS);
    const hits: NameHit[] = [];
    const weak: NameHit[] = [];
    this.#tries = 0;
    this.#tags = 0;
    const keys = this.#keys;
    for (let i = 0; i < n; i++) {
      const token = tokens[i] as Token;
      sounds[i] =
        token.t.length > 1
          ? keys.sound(token.t)
          : token.t === 'm' && (token.flags & TOKEN_CAPITAL) !== 0
            ? MUHAMMAD_SOUND
            : 0;
    }
    for (let i = 0; i < n; i++) {
      const token = tokens[i] as Token;
      const own = sounds[i] as number;
      const length = token.t.length;
      if (own === 0 && length < TYPO_WORD) continue;
      // The filter lets a few unknown words pass: in tags every word is looked into.
      if (length >= JOINED_MIN && (own === 0 || (token.flags & TAG) !== 0)) this.#joined(tokens, i, hits);
      if (own !== 0 && length > 1 && weak.length < MAX_WEAK)
        this.#lookup(pairHash(own, SINGLE), tokens, i, i, false, weak, text);
      this.#withNext(tokens, i, n, hits, text);
      if (hits.length >= MAX_HITS) break;
    }
    for (const hit of weak.slice(0, MAX_WEAK))
      if (
        !hits.some((other) => other.recordId === hit.recordId && other.from <= hit.from && hit.to <= other.to)
      )
        hits.push(hit);
    return hits.length > 1 ? longestFirst(hits) : hits;
  }

  /** Word `i` with the next one, over initials and, for pairs, over "dan". */
  #withNext(tokens: readonly Token[], i: number, n: number, hits: NameHit[], text: string | undefined): void {
    const own = sounds[i] as number;
    const word = (tokens[i] as Token).t;
    let and = false;
    for (let j = i + 1; j < n && j <= i + 4; j++) {
      const next = tokens[j] as Token;
      const other = sounds[j] as number;
      // "M. Ridwan", "Moh. Ridwan": the full stop of an abbreviation ends no sentence.
      if ((next.flags & TOKEN_BREAK_BEFORE) !== 0 && ((tokens[j - 1] as Token).t.length > 4 || and)) return;
      if (own !== 0 && other !== 0) {
        this.#lookup(pairHash(own, other), tokens, i, j, and, hits, text);
        this.#lookup(pairHash(other, own), tokens, i, j, and, hits, text);
      } else if (own !== 0 && !and && next.t.length >= TYPO_WORD) {
        this.#lookup(pairHash(own, headHash(next.t)), tokens, i, j, false, hits, text);
        this.#lookup(pairHash(own, tailHash(next.t)), tokens, i, j, false, hits, text);
      } else if (other !== 0 && !and && word.length >= TYPO_WORD) {
        this.#lookup(pairHash(headHash(word), other), tokens, i, j, false, hits, text);
        this.#lookup(pairHash(tailHash(word), other), tokens, i, j, false, hits, text);
      }
      if (isInitial(next) || other === MUHAMMAD_SOUND) continue;
      if (and && ADDRESS.has(next.t)) continue;
      if (and || own === 0 || !AND.has(next.t)) return;
      and = true;
    }
  }

  #lookup(
    hash: number,
    tokens: readonly Token[],
    i: number,
    j: number,
    and: boolean,
    hits: NameHit[],
    text: string | undefined,
  ): void {
    const keys = this.#keys;
    if (!keys.mayHold(hash)) return;
    for (let slot = keys.slot(hash, -1); slot >= 0; slot = keys.slot(hash, slot)) {
      if (this.#tries++ >= MAX_TRIES) return;
      const entry = this.#entries.entry(keys.entryAt(slot));
      const found = align(entry, tokens, i, j, and);
      if (found !== undefined) this.#emit(entry, found, and, tokens, hits, text);
    }
  }

  #emit(
    entry: EntryView,
    found: Alignment,
    and: boolean,
    tokens: readonly Token[],
    hits: NameHit[],
    text: string | undefined,
  ): void {
    for (let k = 0; k < entry.bearers; k++) {
      const hit = this.#entries.hit(entry, k, found, and, tokens, text);
      if (hit === undefined || hits.length >= MAX_HITS) continue;
      const same = hits.find(
        (other) => other.recordId === hit.recordId && other.from < hit.to && hit.from < other.to,
      );
      if (same === undefined) hits.push(hit);
      else if (hit.to - hit.from > same.to - same.from || hit.amb < same.amb) Object.assign(same, hit);
    }
  }

  /** Two names written as one word: any word as a whole, hashtags and mentions also within. */
  #joined(tokens: readonly Token[], i: number, hits: NameHit[]): void {
    const { t, flags } = tokens[i] as Token;
    const n = t.length;
    if (n > JOINED_MAX) return;
    const tag = (flags & TAG) !== 0;
    const within = tag && this.#tags++ < MAX_TAGS;
    const lastStart = within ? n - JOINED_MIN : 0;
    for (let start = 0; start <= lastStart; start++) {
      for (let middle = start + 3; middle <= n - 3; middle++) {
        const first = this.#keys.sound(t, start, middle);
        if (first === 0) continue;
        for (let end = within ? middle + 3 : n; end <= n; end++) {
          const second = this.#keys.sound(t, middle, end);
          if (second === 0) continue;
          const inside = start > 0 || end < n;
          this.#lookupJoined(pairHash(first, second), t, start, middle, end, inside, i, hits);
        }
      }
    }
  }

  #lookupJoined(
    hash: number,
    t: string,
    start: number,
    middle: number,
    end: number,
    inside: boolean,
    i: number,
    hits: NameHit[],
  ): void {
    if (!this.#keys.mayHold(hash)) return;
    if (inside && (middle - start < 4 || end - middle < 4)) return;
    const parts: Token[] = [
      { t: t.slice(start, middle), start: 0, end: 0, flags: TOKEN_HASHTAG },
      { t: t.slice(middle, end), start: 0, end: 0, flags: TOKEN_HASHTAG },
    ];
    const found: NameHit[] = [];
    this.#lookup(hash, parts, 0, 1, false, found, undefined);
    for (const hit of found)
      if (
        hit.form !== 'typo' &&
        hit.form !== 'reordered' &&
        hit.amb <= (inside ? 1 : 2) &&
        hits.length < MAX_HITS
      )
        hits.push({ ...hit, from: i, to: i + 1, form: 'joined' });
  }
}

/** Longest first; a mere common word inside a longer name is no hit of its own. */
function longestFirst(hits: NameHit[]): NameHit[] {
  hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return hits.filter(
    (hit) =>
      hit.amb < 3 ||
      !hits.some(
        (other) => other.from <= hit.from && hit.to <= other.to && other.to - other.from > hit.to - hit.from,
      ),
  );
}
