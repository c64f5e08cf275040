import { foldGlyph } from './glyphs';
import {
  TOKEN_CAPITAL,
  TOKEN_HASHTAG,
  TOKEN_MENTION,
  TOKEN_NUMBER,
  TOKEN_SPLIT,
  TOKEN_UPPER,
  type Token,
} from './token';

/** What folding may know of words: those to keep whole, and how to take joined ones apart. */
export interface Words {
  /** True for a folded word that must stay whole. */
  has(word: string): boolean;
  /** Parts of a joined word ("menangkangolkar"), or undefined; `tag` is true in hashtags, where short parts may join. */
  split(word: string, tag: boolean): readonly string[] | undefined;
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
/** Words that a number is glued to ("paslon2", "no1"); after any other word a lone 2 marks the plural ("orang2"). */
const NUMBERED =
  /^(?:no|nomor|nomer|paslon|pasangan|urut|capres|cawapres|cagub|cabup|presiden|salam|tps|rt|rw)$/;

interface Piece {
  t: string;
  start: number;
  end: number;
  flags: number;
}

/** One folded character with its offsets. */
interface Unit {
  s: string;
  start: number;
  end: number;
  upper: boolean;
  digit: boolean;
}

function units(text: string, start: number, end: number): Unit[] {
  const out: Unit[] = [];
  for (let i = start; i < end;) {
    const code = text.codePointAt(i) as number;
    const width = code > 0xffff ? 2 : 1;
    const upper = code >= 65 && code <= 90;
    const s = code < 128 ? text[i]!.toLowerCase() : foldGlyph(code);
    const word = code < 128 ? /[a-z0-9]/.test(s) : s !== '' && s !== ' ';
    if (word) out.push({ s, start: i, end: i + width, upper, digit: s >= '0' && s <= '9' });
    else if (code === 95 || code === 46)
      out.push({ s: '_', start: i, end: i + width, upper: false, digit: false });
    i += width;
  }
  return out;
}

/** Runs of three or more equal letters become one ("menaaang"). */
function unstretch(list: Unit[]): Unit[] {
  // A word of one letter only is a numeral or a sign ("III"), not a stretched word.
  if (list.every((unit) => unit.s === list[0]?.s)) return list;
  const out: Unit[] = [];
  for (let i = 0; i < list.length;) {
    let j = i + 1;
    while (j < list.length && list[j]!.s === list[i]!.s) j++;
    const keep = j - i >= 3 && !list[i]!.digit && list[i]!.s !== '_' ? 1 : j - i;
    for (let k = 0; k < keep; k++) out.push(list[i + k]!);
    if (keep === 1 && j - i > 1) out[out.length - 1] = { ...list[i]!, end: list[j - 1]!.end };
    i = j;
  }
  return out;
}

const join = (list: readonly Unit[]): string => list.map((unit) => unit.s).join('');

/** Cuts at underscores, between letters and digits (leet inside words excepted) and at CamelCase borders. */
function cut(list: Unit[], known: Words | undefined): Unit[][] {
  const out: Unit[][] = [];
  let part: Unit[] = [];
  const flush = (): void => {
    if (part.length > 0) out.push(part);
    part = [];
  };
  for (const unit of list) {
    if (unit.s === '_') flush();
    else part.push(unit);
  }
  flush();
  return out.flatMap((piece) => cutDigits(piece)).flatMap((piece) => cutCamel(piece, known));
}

function cutDigits(list: Unit[]): Unit[][] {
  if (list.every((unit) => unit.digit) || !list.some((unit) => unit.digit)) return [list];
  const letters = list.filter((unit) => !unit.digit).length;
  let from = 0;
  let to = list.length;
  while (from < to && list[from]!.digit) from++;
  while (to > from && list[to - 1]!.digit) to--;
  const inner = list.slice(from, to);
  const innerDigits = inner.some((unit) => unit.digit);
  if (innerDigits && list.length >= 5 && letters * 2 >= list.length) {
    // Digits inside a word stand for letters; so do single ones at its ends ("j0k0w1").
    const a = from === 1 ? 0 : from;
    const b = list.length - to === 1 ? list.length : to;
    const word = list.slice(a, b).map((unit) => ({ ...unit, s: LEET[unit.s] ?? unit.s, digit: false }));
    return [list.slice(0, a), word, list.slice(b)].filter((part) => part.length > 0);
  }
  if (innerDigits) return [list];
  // A single digit before or after one letter is a code ("p3k", "4g"), not a number.
  if (letters < 2) return [list];
  const head = list.slice(0, from);
  const tail = list.slice(to);
  if (
    tail.length === 1 &&
    tail[0]!.s === '2' &&
    from === 0 &&
    !NUMBERED.test(join(inner)) &&
    !inner[0]!.upper
  ) {
    const word = [...inner];
    word[word.length - 1] = { ...word[word.length - 1]!, end: tail[0]!.end };
    return [word];
  }
  return [head, inner, tail].filter((part) => part.length > 0);
}

function cutCamel(list: Unit[], known: Words | undefined): Unit[][] {
  if (list.length < 5 || !list.some((unit, i) => i > 0 && unit.upper && !list[i - 1]!.upper)) return [list];
  if (known?.has(join(list)) === true) return [list];
  const out: Unit[][] = [];
  let from = 0;
  for (let i = 1; i < list.length; i++) {
    const a = list[i - 1]!;
    const b = list[i]!;
    const rise = !a.upper && b.upper;
    // The last capital of a run starts the next word ("PDIPerjuangan" → PDI, Perjuangan).
    const fall = a.upper && b.upper && i + 1 < list.length && !list[i + 1]!.upper && i - from >= 2;
    if (rise || fall) {
      out.push(list.slice(from, i));
      from = i;
    }
  }
  out.push(list.slice(from));
  // "iPhone", "mRNA": a single letter is no word of a joined name.
  return out.every((part) => part.length >= 2) ? out : [list];
}

/**
 * Emits the tokens of one written word that is not plain: long, stretched, mixed with digits, joined, hashtag,
 * mention or written in foreign glyphs.
 */
export function emitWord(
  text: string,
  start: number,
  end: number,
  flags: number,
  tokens: Token[],
  known: Words | undefined,
): void {
  const list = unstretch(units(text, start, end));
  if (list.length === 0) return;
  const tagged = (flags & (TOKEN_HASHTAG | TOKEN_MENTION)) !== 0;
  const whole = join(list.filter((unit) => unit.s !== '_'));
  const pieces: Piece[] = [];
  const push = (part: readonly Unit[], extra: number): void => {
    const t = join(part);
    if (t === '') return;
    let f = (flags & ~(TOKEN_CAPITAL | TOKEN_UPPER)) | extra;
    if (part[0]!.upper) f |= TOKEN_CAPITAL;
    if (part.length > 1 && part.every((unit) => unit.upper)) f |= TOKEN_UPPER;
    if (part.every((unit) => unit.digit)) f |= TOKEN_NUMBER;
    pieces.push({ t, start: part[0]!.start, end: part[part.length - 1]!.end, flags: f });
  };
  if (known?.has(whole) === true)
    push(
      list.filter((unit) => unit.s !== '_'),
      0,
    );
  else {
    const parts = cut(list, known);
    const extra = parts.length > 1 ? TOKEN_SPLIT : 0;
    for (const part of parts) {
      const word = join(part);
      const split = word.length >= 6 && !part[0]!.digit ? known?.split(word, tagged) : undefined;
      if (split === undefined) {
        push(part, extra);
        continue;
      }
      // Parts come in order and cover the word; units of several letters ("ﬁ") stay with the part they start in.
      let at = 0;
      let length = 0;
      let goal = 0;
      for (const piece of split) {
        goal += piece.length;
        const from = at;
        while (at < part.length && length < goal) length += part[at++]!.s.length;
        push(part.slice(from, at), TOKEN_SPLIT);
      }
    }
  }
  for (const piece of pieces) tokens.push(piece);
}
