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
export const NUMBERED =
  /^(?:no|nomor|nomer|paslon|pasangan|urut|capres|cawapres|cagub|cabup|presiden|salam|tps|rt|rw)$/;

const CLITIC = /^(?:nya|lah|kah|pun|mu|ku|an|in)$/;

/** One folded character with its offsets. */
interface Unit {
  s: string;
  start: number;
  end: number;
  upper: boolean;
  digit: boolean;
}

const JOINT = '_';

function units(text: string, start: number, end: number): Unit[] {
  const out: Unit[] = [];
  for (let i = start; i < end;) {
    const code = text.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const upper = code >= 65 && code <= 90;
    const s =
      code >= 128 ? foldGlyph(code) : upper ? String.fromCharCode(code | 32) : String.fromCharCode(code);
    const digit = s >= '0' && s <= '9';
    const word = code >= 128 ? s !== '' && s !== ' ' : digit || (s >= 'a' && s <= 'z');
    if (word) out.push({ s, start: i, end: i + width, upper, digit });
    else if (code === 95 || code === 46)
      out.push({ s: JOINT, start: i, end: i + width, upper: false, digit: false });
    i += width;
  }
  return out;
}

/** Runs of three or more equal letters become one ("menaaang"). */
function unstretch(list: readonly Unit[]): readonly Unit[] {
  let run = 0;
  let last = '';
  let long = false;
  let single = true;
  for (const unit of list) {
    if (unit.s === last) run++;
    else {
      if (last !== '') single = false;
      run = 1;
      last = unit.s;
    }
    if (run >= 3 && !unit.digit && unit.s !== JOINT) long = true;
  }
  // A word of one letter only is a numeral or a sign ("III"), not a stretched word.
  if (!long || single) return list;
  const out: Unit[] = [];
  let same: Unit[] = [];
  const flush = (): void => {
    const [first] = same;
    const end = same.at(-1);
    if (first === undefined || end === undefined) return;
    if (same.length >= 3 && !first.digit && first.s !== JOINT) out.push({ ...first, end: end.end });
    else out.push(...same);
  };
  for (const unit of list) {
    if (same.length > 0 && same[0]?.s !== unit.s) {
      flush();
      same = [];
    }
    same.push(unit);
  }
  flush();
  return out;
}

const join = (list: readonly Unit[]): string => list.map((unit) => unit.s).join('');
const filled = (part: readonly Unit[]): boolean => part.length > 0;

/** Cuts at underscores, between letters and digits (leet inside words excepted) and at CamelCase borders. */
function cut(list: readonly Unit[], known: Words | undefined): (readonly Unit[])[] {
  const parts: Unit[][] = [[]];
  for (const unit of list) {
    if (unit.s === JOINT) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts
    .filter(filled)
    .flatMap((part) => cutDigits(part))
    .flatMap((part) => cutCamel(part, known));
}

function cutDigits(list: readonly Unit[]): (readonly Unit[])[] {
  const letters = list.reduce((sum, unit) => sum + (unit.digit ? 0 : 1), 0);
  if (letters === 0 || letters === list.length) return [list];
  const from = list.findIndex((unit) => !unit.digit);
  const to = list.findLastIndex((unit) => !unit.digit) + 1;
  const head = list.slice(0, from);
  const inner = list.slice(from, to);
  const tail = list.slice(to);
  if (inner.some((unit) => unit.digit)) {
    if (list.length < 5 || letters * 2 < list.length) return [list];
    // Digits inside a word stand for letters; so do single ones at its ends ("j0k0w1").
    const a = head.length === 1 ? 0 : from;
    const b = tail.length === 1 ? list.length : to;
    const word = list.slice(a, b).map((unit) => ({ ...unit, s: LEET[unit.s] ?? unit.s, digit: false }));
    return [list.slice(0, a), word, list.slice(b)].filter(filled);
  }
  // A single digit before or after one letter is a code ("p3k", "4g"), not a number.
  if (letters < 2) return [list];
  const end = inner.at(-1);
  const plural = tail.length === 1 && tail[0]?.s === '2' && from === 0 && inner[0]?.upper === false;
  if (plural && end !== undefined && !NUMBERED.test(join(inner)))
    return [[...inner.slice(0, -1), { ...end, end: tail[0]?.end ?? end.end }]];
  return [head, inner, tail].filter(filled);
}

function cutCamel(list: readonly Unit[], known: Words | undefined): (readonly Unit[])[] {
  if (list.length < 5 || !list.some((unit, i) => i > 0 && unit.upper) || list.every((unit) => unit.upper))
    return [list];
  if (known?.has(join(list)) === true) return [list];
  // Initials with a clitic ("KPUnya", "PDIPlah"): the initials alone.
  const capitals = list.findIndex((unit) => !unit.upper);
  if (capitals >= 2 && CLITIC.test(join(list.slice(capitals)))) return [list.slice(0, capitals)];
  const out: (readonly Unit[])[] = [];
  let from = 0;
  list.forEach((unit, i) => {
    if (i === 0 || !unit.upper) return;
    const rise = list[i - 1]?.upper === false;
    // The last capital of a run starts the next word ("PDIPerjuangan" → PDI, Perjuangan).
    const fall = !rise && list[i + 1]?.upper === false && i - from >= 2;
    if (rise || fall) {
      out.push(list.slice(from, i));
      from = i;
    }
  });
  out.push(list.slice(from));
  // "iPhone", "mRNA": a single letter is no word of a joined name.
  return out.every((part) => part.length >= 2) ? rejoin(out, known) : [list];
}

/** Neighbours that are one known word ("Nas", "Dem") become it again. */
function rejoin(parts: readonly (readonly Unit[])[], known: Words | undefined): (readonly Unit[])[] {
  const out: (readonly Unit[])[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    if (before !== undefined && known?.has(join(before)) === false && known.has(join(before) + join(part)))
      out[out.length - 1] = [...before, ...part];
    else out.push(part);
  }
  return out;
}

function push(tokens: Token[], part: readonly Unit[], flags: number): void {
  const first = part[0];
  const end = part.at(-1);
  if (first === undefined || end === undefined) return;
  let f = flags & ~(TOKEN_CAPITAL | TOKEN_UPPER);
  if (first.upper) f |= TOKEN_CAPITAL;
  if (part.length > 1 && part.every((unit) => unit.upper)) f |= TOKEN_UPPER;
  if (part.every((unit) => unit.digit)) f |= TOKEN_NUMBER;
  tokens.push({ t: join(part), start: first.start, end: end.end, flags: f });
}

/**
 * Emits the tokens of one written word that is not plain: joined, stretched, mixed with digits, hashtag, mention or
 * written in foreign glyphs.
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
  const bare = list.filter((unit) => unit.s !== JOINT);
  if (known?.has(join(bare)) === true) {
    push(tokens, bare, flags);
    return;
  }
  const parts = cut(list, known);
  const extra = parts.length > 1 ? TOKEN_SPLIT : 0;
  for (const part of parts) {
    const word = join(part);
    const split = word.length >= 6 && part[0]?.digit === false ? known?.split(word, tagged) : undefined;
    if (split === undefined) push(tokens, part, flags | extra);
    else pushSplit(tokens, part, split, flags);
  }
}

/** Parts come in order and cover the word; units of several letters ("ﬁ") stay with the part they start in. */
function pushSplit(tokens: Token[], part: readonly Unit[], split: readonly string[], flags: number): void {
  let at = 0;
  let length = 0;
  let goal = 0;
  for (const piece of split) {
    goal += piece.length;
    const from = at;
    while (at < part.length && length < goal) length += part[at++]?.s.length ?? 1;
    push(tokens, part.slice(from, at), flags | TOKEN_SPLIT);
  }
}
