import { checkOf, slotOf } from './layout';
import { soundHash } from './sound';
import { canonicalSound } from './variants';

/** The part of the tables that says which sounds and pairs of sounds occur in names at all. */
export class Keys {
  readonly #table: Uint32Array;
  readonly #words: Uint8Array;
  readonly #wordMask: number;
  readonly #pairs: Uint8Array;
  readonly #pairMask: number;

  constructor(table: Uint32Array, words: Uint8Array, wordBits: number, pairs: Uint8Array, pairBits: number) {
    this.#table = table;
    this.#words = words;
    this.#wordMask = wordBits - 1;
    this.#pairs = pairs;
    this.#pairMask = pairBits - 1;
  }

  /** The sound all spellings of `t[from, to)` share when it may occur in names, else 0. */
  sound(t: string, from = 0, to = t.length): number {
    const sound = soundHash(t, from, to);
    const bit = sound & this.#wordMask;
    return ((this.#words[bit >>> 3] as number) & (1 << (bit & 7))) === 0 ? 0 : canonicalSound(sound);
  }

  /** False when no name stands under this pair of sounds; few pairs that stand for none pass. */
  mayHold(hash: number): boolean {
    const bit = hash & this.#pairMask;
    return ((this.#pairs[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  }

  /** The next slot that may hold this pair, from `slot` on (−1: the first); −1 when there is none. */
  slot(hash: number, slot: number): number {
    const table = this.#table;
    const check = checkOf(hash);
    for (let at = slot < 0 ? slotOf(hash, table.length) : this.#after(slot); ; at = this.#after(at)) {
      const value = table[at] as number;
      if (value === 0) return -1;
      if (value >>> 24 === check) return at;
    }
  }

  #after(slot: number): number {
    return slot + 1 === this.#table.length ? 0 : slot + 1;
  }

  /** Where the entry of a slot begins. */
  entryAt(slot: number): number {
    return ((this.#table[slot] as number) & 0xffffff) - 1;
  }

  /** Whether any name stands under this pair; one in thousands that passes stands for none. */
  holds(hash: number): boolean {
    return this.mayHold(hash) && this.slot(hash, -1) >= 0;
  }
}
