import {
  TOKEN_BREAK_BEFORE,
  TOKEN_HASHTAG,
  TOKEN_MENTION,
  TOKEN_UPPER,
  type Token,
} from '../recognition/token';
import { CAPITALS_ONLY, LEAD_OPTIONAL, TYPO_ALLOWED } from './layout';
import { withinOne } from './sound';
import { canonical, MUHAMMAD, nameSound } from './variants';

/** One name of the tables, unpacked. */
export interface EntryView {
  /** Where its bearers are packed. */
  at: number;
  bearers: number;
  flags: number;
  /** Packed ambiguities of [first two, first and last, last two] words. */
  parts: number;
  words: readonly string[];
}

/** How a run of tokens matches an entry. */
export interface Alignment {
  from: number;
  to: number;
  /** Every required word is there. */
  whole: boolean;
  initials: boolean;
  /** Words sound alike or are one letter off instead of being equal. */
  typo: boolean;
  reordered: boolean;
  /** Ambiguity of the words that are there, when not whole. */
  partAmb: number;
}

/** One letter, or two capitals ("LP" for "L.P."): initials the registry left out. */
export function isInitial(token: Token): boolean {
  return token.t.length === 1 || (token.t.length === 2 && (token.flags & TOKEN_UPPER) !== 0);
}

const EQUAL = 2;
const ALIKE = 1;

function compare(t: string, word: string, typoAllowed: boolean): number {
  if (t === word || canonical(t) === word) return EQUAL;
  if (Math.max(t.length, word.length) >= (typoAllowed ? 4 : 5) && nameSound(t) === nameSound(word))
    return ALIKE;
  return typoAllowed && word.length >= 7 && t.length >= 6 && withinOne(t, word) ? ALIKE : 0;
}

/**
 * Do the words at `i` and `j` begin this entry? `j` is the next word after `i`, or `i` itself for one-word names;
 * `and` = words like "dan" stand between.
 */
export function align(
  entry: EntryView,
  tokens: readonly Token[],
  i: number,
  j: number,
  and: boolean,
): Alignment | undefined {
  const lead = (entry.flags & LEAD_OPTIONAL) !== 0 ? 1 : 0;
  const words = entry.words;
  const n = words.length - lead;
  if (n === 1) return j === i ? alignOne(entry, tokens, i) : undefined;
  if (j === i) return undefined;
  return forward(entry, tokens, i, and ? j : i + 1, lead) ?? backward(entry, tokens, i, j, lead);
}

function alignOne(entry: EntryView, tokens: readonly Token[], i: number): Alignment | undefined {
  const token = tokens[i] as Token;
  const word = entry.words[entry.words.length - 1] ?? '';
  // A single word must be written as it is: nothing else speaks for it.
  if (token.t !== word && (token.t.length < 6 || canonical(token.t) !== word)) return undefined;
  if (
    (entry.flags & CAPITALS_ONLY) !== 0 &&
    (token.flags & (TOKEN_UPPER | TOKEN_HASHTAG | TOKEN_MENTION)) === 0
  )
    return undefined;
  return { from: i, to: i + 1, whole: true, initials: false, typo: false, reordered: false, partAmb: 3 };
}

/** The entry's words in order from token `i`, initials for words, words left out. */
function forward(
  entry: EntryView,
  tokens: readonly Token[],
  i: number,
  next: number,
  lead: number,
): Alignment | undefined {
  const words = entry.words;
  const total = words.length;
  const typoAllowed = (entry.flags & TYPO_ALLOWED) !== 0;
  let typo = 0;
  let initials = false;
  let matched = 0;
  let seen = 0;
  let to = i;
  let p = i;
  let q = lead;
  while (q < total && p < tokens.length) {
    const token = tokens[p] as Token;
    if (p > i && (token.flags & TOKEN_BREAK_BEFORE) !== 0 && (tokens[p - 1] as Token).t.length > 4) break;
    const word = words[q] as string;
    const equal = compare(token.t, word, typoAllowed && typo === 0);
    if (equal !== 0) {
      if (equal === ALIKE) typo++;
      matched++;
      seen |= 1 << q;
      q++;
      to = p + 1;
      p = p === i ? next : to;
    } else if (isInitial(token) && p > i) {
      let k = p + 1;
      while (k < tokens.length && isInitial(tokens[k] as Token)) k++;
      const after = tokens[k];
      // "Kifli S. Supu": the letter stands for another name when the word itself follows.
      const follows = after !== undefined && compare(after.t, word, false) !== 0;
      if (token.t.length === 1 && !follows && word.startsWith(token.t)) {
        initials = true;
        seen |= 1 << q;
        q++;
        // "Gibran R. R.": trailing initials belong to the name, stray letters do not.
        if (matched > 0) to = p + 1;
      }
      p++;
    } else if (q === lead) return undefined;
    else q++;
  }
  if (matched < 2) return tail(entry, tokens, i, lead);
  return finish(entry, tokens, i, to, lead, seen, { typo: typo > 0, initials, reordered: false });
}

/** The last two words alone ("Indar Parawansa"). */
function tail(entry: EntryView, tokens: readonly Token[], i: number, lead: number): Alignment | undefined {
  const words = entry.words;
  const total = words.length;
  const next = tokens[i + 1];
  if (total - lead < 3 || next === undefined) return undefined;
  if (compare((tokens[i] as Token).t, words[total - 2] as string, false) !== EQUAL) return undefined;
  if (compare(next.t, words[total - 1] as string, false) !== EQUAL) return undefined;
  return finish(entry, tokens, i, i + 2, lead, (1 << (total - 2)) | (1 << (total - 1)), {
    typo: false,
    initials: false,
    reordered: false,
  });
}

/** The last word first ("Baswedan, Anies Rasyid"). */
function backward(
  entry: EntryView,
  tokens: readonly Token[],
  i: number,
  j: number,
  lead: number,
): Alignment | undefined {
  const words = entry.words;
  const total = words.length;
  if (compare((tokens[i] as Token).t, words[total - 1] as string, false) !== EQUAL) return undefined;
  let seen = 1 << (total - 1);
  let q = lead;
  let p = j;
  while (q < total - 1 && p < tokens.length) {
    const token = tokens[p] as Token;
    if (p > j && (token.flags & TOKEN_BREAK_BEFORE) !== 0) break;
    if (compare(token.t, words[q] as string, false) !== EQUAL) break;
    seen |= 1 << q;
    p++;
    q++;
  }
  if (q === lead) return undefined;
  return finish(entry, tokens, i, p, lead, seen, { typo: false, initials: false, reordered: true });
}

function finish(
  entry: EntryView,
  tokens: readonly Token[],
  from: number,
  to: number,
  lead: number,
  seen: number,
  how: { typo: boolean; initials: boolean; reordered: boolean },
): Alignment | undefined {
  const total = entry.words.length;
  const all = ((1 << total) - 1) & ~((1 << lead) - 1);
  const whole = (seen & all) === all;
  let partAmb = 3;
  if (!whole) {
    const has = (bits: number): boolean => (seen & bits) === bits;
    const last = 1 << (total - 1);
    const first = 1 << lead;
    if (has(first | (first << 1))) partAmb = Math.min(partAmb, entry.parts & 3);
    if (has(first | last)) partAmb = Math.min(partAmb, (entry.parts >> 2) & 3);
    if (has(last | (last >> 1))) partAmb = Math.min(partAmb, (entry.parts >> 4) & 3);
    if (partAmb >= 3) return undefined;
  }
  const before = from > 0 ? (tokens[from - 1] as Token).t : '';
  const led = lead === 1 && before !== '' && canonical(before) === MUHAMMAD ? 1 : 0;
  return { from: from - led, to, whole, partAmb, ...how };
}
