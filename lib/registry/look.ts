import { TOKEN_UPPER, type Token } from '../recognition/token';
import type { Keys } from './keys';
import type { NameLook, NameWord } from './name-index';
import { headHash, pairHash, tailHash } from './sound';
import { MUHAMMAD, nameSound } from './variants';

/** Shortest word that may be a name's word with one wrong letter. */
export const TYPO_WORD = 6;
export const MUHAMMAD_SOUND = nameSound(MUHAMMAD);
/** Words between the two names of a pair. */
export const AND: ReadonlySet<string> = new Set(['dan', 'and', 'dgn', 'dengan', 'bersama']);
/** Forms of address that may follow them ("Prabowo dan Mas Gibran"). */
export const ADDRESS: ReadonlySet<string> = new Set(
  'pak bapak bu ibu mas mbak bang kang gus cak haji hj dr prof kiai kyai ustaz ustadz'.split(' '),
);

/** What may stand between the two words of a key, beside initials. */
const BETWEEN = new Set([...AND, ...ADDRESS]);
/** How many tokens apart the words that make a key may stand. */
const REACH = 4;

/** Asks the keys for all that `find` would ask for, and more, without comparing any name. */
export class Look implements NameLook {
  readonly #keys: Keys;
  readonly #isName: (token: Token) => boolean;
  /** The words before, in a ring. */
  readonly #words: (NameWord | undefined)[] = [undefined, undefined, undefined, undefined];
  #n = 0;

  /** `isName`: whether `find` gives anything for this token alone. */
  constructor(keys: Keys, isName: (token: Token) => boolean) {
    this.#keys = keys;
    this.#isName = isName;
  }

  start(): void {
    this.#n = 0;
  }

  weigh(word: string, capital: boolean, upper: boolean): NameWord {
    const { length } = word;
    const sound = length > 1 ? this.#keys.sound(word) : word === 'm' && capital ? MUHAMMAD_SOUND : 0;
    const long = length >= TYPO_WORD;
    return {
      sound,
      alone: this.#isName({ t: word, start: 0, end: length, flags: upper ? TOKEN_UPPER : 0 }),
      between: length === 1 || (length === 2 && upper) || sound === MUHAMMAD_SOUND || BETWEEN.has(word),
      head: long ? headHash(word) : 0,
      tail: long ? tailHash(word) : 0,
    };
  }

  next(word: NameWord): boolean {
    if (word.alone) return true;
    const far = Math.min(this.#n, REACH);
    for (let back = 1; back <= far; back++) {
      const before = this.#words[(this.#n - back) % REACH] as NameWord;
      if (this.#pair(before, word)) return true;
      if (!before.between) break;
    }
    this.#words[this.#n++ % REACH] = word;
    return false;
  }

  #pair(a: NameWord, b: NameWord): boolean {
    const keys = this.#keys;
    if (a.sound === 0)
      return (
        b.sound !== 0 &&
        a.head !== 0 &&
        (keys.holds(pairHash(a.head, b.sound)) || keys.holds(pairHash(a.tail, b.sound)))
      );
    if (b.sound !== 0)
      return keys.holds(pairHash(a.sound, b.sound)) || keys.holds(pairHash(b.sound, a.sound));
    return b.head !== 0 && (keys.holds(pairHash(a.sound, b.head)) || keys.holds(pairHash(a.sound, b.tail)));
  }
}
