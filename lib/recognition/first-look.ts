import { maybeBallot } from './ballot';
import {
  APOSTROPHE,
  AT,
  CLASS,
  DIGIT,
  DROP,
  HASH,
  isLetter,
  JOIN,
  LESS,
  LOWER,
  MAX_UNITS,
  MAX_WORD,
  skipAddress,
  SPACE,
  STOP,
  UPPER,
} from './characters';
import { foldGlyph, isEmoji } from './glyphs';
import { isNamed, withoutClitic } from './phrases';
import { BIT, MARK_NUMBER, NAMED, nextBit, type Node, type Vocabulary } from './vocabulary';
import { NUMBERED } from './words';
import type { NameIndex, NameLook, NameWord } from '../registry/name-index';

/** Classes of words without which nothing political can be found; most posts have none and are done with at once. */
export const RELEVANT =
  BIT.vote |
  BIT.elect |
  BIT.body |
  BIT.seek |
  BIT.run |
  BIT.team |
  BIT.camp |
  BIT.slur |
  BIT.party |
  BIT.organ |
  BIT.office |
  BIT.law |
  BIT.policy |
  BIT.creed |
  BIT.friend;

const TELLING = RELEVANT | NAMED;
const PRIME = 0x01000193;
const LEFT_QUOTE = 0x2018;
const RIGHT_QUOTE = 0x2019;

/** What is known of one plain word; frequent ones are kept, for a feed says the same words again and again. */
interface Word {
  text: string;
  node: Node | undefined;
  /** It may count by itself. */
  counts: boolean;
  name: NameWord | undefined;
}
/** Words kept, a power of two. */
const KEPT = 1024;

/**
 * Reads plain words only and makes nothing of them: is there any word, phrase, name or number here at all that could
 * count? `false` is certain; whatever is not plain (hashtags, look-alike letters, digits in words) is `true`.
 * A property test holds it against the full reading.
 */
export class FirstLook {
  readonly #vocabulary: Vocabulary;
  readonly #names: NameLook | undefined;
  readonly #kept: (Word | undefined)[] = new Array<Word | undefined>(KEPT).fill(undefined);
  #before: Word | undefined;
  #active: readonly boolean[] = [];

  /** Undefined where the names have no first look of their own: then every text has to be read. */
  static of(vocabulary: Vocabulary, names: NameIndex | undefined): FirstLook | undefined {
    const look = names?.firstLook?.();
    return names === undefined || look !== undefined ? new FirstLook(vocabulary, look) : undefined;
  }

  private constructor(vocabulary: Vocabulary, names: NameLook | undefined) {
    this.#vocabulary = vocabulary;
    this.#names = names;
  }

  /** Forgets the texts before. `active[i]` says whether contest i is of the time. */
  start(active: readonly boolean[]): void {
    if (active !== this.#active) this.#kept.fill(undefined);
    this.#active = active;
    this.#before = undefined;
    this.#names?.start();
  }

  /** True when the next text has to be read in full. */
  sees(text: string): boolean {
    const end = Math.min(text.length, MAX_UNITS);
    let mention = false;
    let i = 0;
    while (i < end) {
      const c = text.charCodeAt(i);
      if (c < 128) {
        const k = CLASS[c] as number;
        if (k === LOWER || k === UPPER || k === DIGIT) {
          const after = (c | 32) === 104 || (c | 32) === 119 ? skipAddress(text, i, end) : i;
          i = after > i ? after : this.#word(text, i, end, mention);
          if (i < 0) return true;
          mention = false;
          continue;
        }
        if (k === HASH) return true;
        if (k === LESS && text.startsWith('<url>', i)) i += 4;
        if (k !== DROP) mention = k === AT;
        i++;
        continue;
      }
      const code = text.codePointAt(i) as number;
      const folded = foldGlyph(code);
      if (folded !== '') {
        if (folded !== ' ' && (!isEmoji(folded) || this.#next(this.#known(folded, false, false))))
          return true;
        mention = false;
      }
      i += code > 0xffff ? 2 : 1;
    }
    return false;
  }

  /** Reads the word at `start`; where it ends, or −1 when it may count or is no plain word. */
  #word(text: string, start: number, end: number, mention: boolean): number {
    let i = start;
    let uppers = 0;
    let digits = 0;
    let one = 0;
    let two = 0;
    let hash = 0;
    for (; i < end; i++) {
      let c = text.charCodeAt(i);
      if (c > 122 || c < 97) {
        if (c >= 65 && c <= 90) {
          uppers++;
          c |= 32;
        } else if (c >= 48 && c <= 57) digits++;
        else if (c >= 128 ? endsWord(text, i) : !glued(CLASS[c] as number, text, i, mention)) break;
        else return -1;
      }
      // A third letter alike: a stretched word.
      if (c === one && c === two && c > 57) return -1;
      two = one;
      one = c;
      hash = Math.imul(hash ^ c, PRIME);
    }
    const length = i - start;
    if (
      digits === 0 &&
      !mention &&
      length > 1 &&
      (uppers === 0 || (uppers === 1 && startsUpper(text, start)))
    ) {
      const at = (hash ^ (hash >>> 15)) & (KEPT - 1);
      let word = this.#kept[at];
      if (word === undefined || !isAt(word.text, text, start, length)) {
        if (length > MAX_WORD) return -1;
        const t = text.slice(start, i);
        // Where the fold takes joined words apart, it has to.
        word = this.#known(uppers === 0 ? t : t.toLowerCase(), false, length > 8);
        this.#kept[at] = word;
      }
      return this.#next(word) ? -1 : i;
    }
    return length <= MAX_WORD && !this.#odd(text.slice(start, i), uppers, digits, mention) ? i : -1;
  }

  /** A word of capitals, a number, a letter, a plural ("orang2") or a mention: true when it may count or is something else. */
  #odd(written: string, uppers: number, digits: number, mention: boolean): boolean {
    const { length } = written;
    const { phrases, handles } = this.#vocabulary;
    let t = uppers === 0 ? written : written.toLowerCase();
    if (mention) {
      if (digits > 0 || uppers > 1 || length >= 8 || handles.has(t)) return true;
    } else if (digits === length) {
      const before = this.#before?.text ?? '';
      return length > 12 || maybeBallot(before, t) || this.#next(this.#known(t, false, false));
    } else if (digits > 0) {
      if (digits > 1 || uppers > 0 || length < 3 || !t.endsWith('2') || phrases.has(t)) return true;
      t = t.slice(0, -1);
      if (NUMBERED.test(t)) return true;
    } else if (uppers > 0 && uppers !== length) return true;
    // A mention may be an initialism in small letters.
    const shouted = uppers > 1 || mention;
    return this.#next(
      this.#known(t, shouted, t.length > 5 && !mention && (shouted || digits > 0), uppers === length),
    );
  }

  #known(text: string, upper: boolean, joined: boolean, capital = false): Word {
    const { phrases, words } = this.#vocabulary;
    const node = phrases.get(text);
    const telling = node ?? withoutClitic(phrases, text);
    const counts =
      (telling !== undefined && ((telling.bits & RELEVANT) !== 0 || isNamed(telling.names, this.#active))) ||
      (joined && words.split(text, false) !== undefined);
    return { text, node, counts, name: counts ? undefined : this.#names?.weigh(text, capital, upper) };
  }

  /** True when the word may count, alone or after those before. */
  #next(word: Word): boolean {
    if (word.counts) return true;
    const marked = word.node !== undefined && (word.node.marks & MARK_NUMBER) !== 0;
    if (marked && maybeBallot(this.#before?.text ?? '', word.text)) return true;
    const before = this.#before;
    const goesOn = before?.node?.goesOn ?? 0;
    const phrase =
      goesOn !== 0 && (goesOn & nextBit(word.text)) !== 0
        ? this.#vocabulary.phrases.get(`${before?.text} ${word.text}`)
        : undefined;
    if (phrase !== undefined && (phrase.below & TELLING) !== 0) return true;
    this.#before = word;
    return word.name !== undefined && (this.#names as NameLook).next(word.name);
  }
}

const startsUpper = (text: string, at: number): boolean => text.charCodeAt(at) <= 90;

/** Whether the word stands in the text at `start`, whatever the case of its letters. */
function isAt(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let k = 0; k < length; k++) if (word.charCodeAt(k) !== (text.charCodeAt(start + k) | 32)) return false;
  return true;
}

/** Whether the character at `i`, none of ASCII, ends a word. */
function endsWord(text: string, i: number): boolean {
  const code = text.codePointAt(i) as number;
  if (code === LEFT_QUOTE || code === RIGHT_QUOTE) return !letterAfter(text, i);
  const folded = foldGlyph(code);
  return folded === ' ' || isEmoji(folded);
}

/** Whether a sign after letters belongs to their word. */
function glued(k: number, text: string, i: number, mention: boolean): boolean {
  return (
    k === DROP ||
    (k === APOSTROPHE && letterAfter(text, i)) ||
    (mention && (k === JOIN || (k === STOP && text.charCodeAt(i + 1) > 32)))
  );
}

function letterAfter(text: string, i: number): boolean {
  const c = text.charCodeAt(i + 1);
  return c >= 128 || isLetter(CLASS[c] ?? SPACE);
}
