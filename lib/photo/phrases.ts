/**
 * Known phrases in garbled lines. A line is taken letter by letter, without its gaps, since readers break and join words
 * on boards; what counts is how many letters would have to be misread for the phrase to have stood there.
 */
import type { PhotoBox, PhotoWord } from '../photo-findings';
import { bare, costOf, costOfOne, SWAPPED } from './letters';

interface Letters {
  text: string;
  /** Index of the word each letter belongs to. */
  word: number[];
}

interface Match {
  cost: number;
  from: number;
  to: number;
}

/** Sums of decimal fractions come out a little off. */
const TINY = 1e-3;
/** Most of a phrase that may be misread. */
const MOST_WRONG = 0.2;
/** Most that may be wrong in one word of a phrase: short words carry no second error. */
const mostWrongIn = (length: number): number =>
  length <= 3 ? 0.6 : length <= 5 ? 1 : length <= 8 ? 1.6 : 2.6;

function lettersOf(words: readonly PhotoWord[]): Letters {
  let text = '';
  const word: number[] = [];
  words.forEach((one, index) => {
    const own = bare(one.text);
    text += own;
    for (let at = 0; at < own.length; at += 1) word.push(index);
  });
  return { text, word };
}

/** Pairs of neighbours that the two must share at least: most lines share none with most phrases. */
const LEAST_PAIRS = 0.3;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < text.length; at += 1) pairs.add(text.slice(at - 1, at + 1));
  return pairs;
}

function mayHold(phrase: readonly string[], pairs: ReadonlySet<string>): boolean {
  const meant = phrase.join('');
  let shared = 0;
  for (let at = 1; at < meant.length; at += 1) if (pairs.has(meant.slice(at - 1, at + 1))) shared += 1;
  return shared >= (meant.length - 1) * LEAST_PAIRS;
}

/** Longer lines are noise from edge to edge. */
const MAX_LETTERS = 160;

/** One step of the table: cost of the phrase so far, of its present word alone, and where the phrase began. */
interface Row {
  total: Float64Array;
  own: Float64Array;
  from: Int16Array;
}
const newRow = (): Row => ({
  total: new Float64Array(MAX_LETTERS + 1),
  own: new Float64Array(MAX_LETTERS + 1),
  from: new Int16Array(MAX_LETTERS + 1),
});

/** Takes over a cheaper way to `column` of `into`, unless the word would take more than its share. */
function step(into: Row, column: number, by: Row, at: number, extra: number, limit: number): void {
  const own = (by.own[at] ?? Infinity) + extra;
  const total = (by.total[at] ?? Infinity) + extra;
  if (own > limit + TINY || total >= (into.total[column] ?? Infinity)) return;
  into.total[column] = total;
  into.own[column] = own;
  into.from[column] = by.from[at] ?? 0;
}

/** The best place of the phrase in the line; undefined when too much would be wrong. */
function placeOf(phrase: readonly string[], { text, word }: Letters): Match | undefined {
  const length = phrase.reduce((sum, part) => sum + part.length, 0);
  const most = length * MOST_WRONG;
  if (text.length < length - most || text.length > MAX_LETTERS) return undefined;
  const edge = (at: number): boolean => at === 0 || at === text.length || word[at] !== word[at - 1];
  let [row, before, earlier] = [newRow(), newRow(), newRow()];
  for (let at = 0; at <= text.length; at += 1) {
    row.total[at] = edge(at) && at < text.length ? 0 : Infinity;
    row.from[at] = at;
  }
  for (const part of phrase) {
    const limit = mostWrongIn(part.length);
    row.own.fill(0);
    for (let i = 0; i < part.length; i += 1) {
      [earlier, before, row] = [before, row, earlier];
      row.total.fill(Infinity);
      const letter = part[i] ?? '';
      const previous = part[i - 1];
      let open = false;
      for (let j = 0; j <= text.length; j += 1) {
        const seen = text[j - 1] ?? '';
        step(row, j, before, j, costOfOne(letter), limit);
        if (j > 0) {
          step(row, j, before, j - 1, costOf(seen, letter), limit);
          step(row, j, row, j - 1, costOfOne(seen), limit);
          if (j > 1 && seen === previous && text[j - 2] === letter)
            step(row, j, earlier, j - 2, SWAPPED, limit);
        }
        if ((row.total[j] ?? Infinity) > most) row.total[j] = Infinity;
        else open = true;
      }
      if (!open) return undefined;
    }
  }
  let found: Match | undefined;
  for (let at = 1; at <= text.length; at += 1) {
    const cost = row.total[at] ?? Infinity;
    if (edge(at) && cost < (found?.cost ?? Infinity)) found = { cost, from: row.from[at] ?? 0, to: at };
  }
  return found;
}

function around(boxes: readonly PhotoBox[]): PhotoBox {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

/**
 * @param lines words of one line each, left to right; also lines put together that stand below each other.
 * @param phrases words in small letters.
 * @returns each phrase found once, as one word with gaps, in capitals, with its place; the surest place.
 */
export function findPhrases(
  lines: readonly (readonly PhotoWord[])[],
  phrases: readonly (readonly string[])[],
): PhotoWord[] {
  const found = new Map<string, PhotoWord>();
  for (const line of lines) {
    const letters = lettersOf(line);
    const pairs = pairsOf(letters.text);
    for (const phrase of phrases) {
      if (!mayHold(phrase, pairs)) continue;
      const place = placeOf(phrase, letters);
      if (!place) continue;
      const text = phrase.join(' ').toUpperCase();
      const confidence = 1 - place.cost / phrase.join('').length;
      if ((found.get(text)?.confidence ?? 0) >= confidence) continue;
      const [first, last] = [letters.word[place.from] ?? 0, letters.word[place.to - 1] ?? 0];
      found.set(text, { text, confidence, box: around(line.slice(first, last + 1).map(({ box }) => box)) });
    }
  }
  return [...found.values()];
}

/** Each line together with the one right below it: names on boards are often broken into two lines. */
export function withLineBelow(lines: readonly (readonly PhotoWord[])[]): PhotoWord[][] {
  const boxes = lines.map((line) => around(line.map(({ box }) => box)));
  return lines.flatMap((line, index) => {
    const own = boxes[index];
    if (!own || line.length === 0) return [];
    let best: readonly PhotoWord[] | undefined;
    let nearest = Infinity;
    boxes.forEach((box, other) => {
      const shared = Math.min(own.x1, box.x1) - Math.max(own.x0, box.x0);
      const gap = box.y0 - own.y1;
      const height = Math.max(own.y1 - own.y0, box.y1 - box.y0);
      if (other === index || shared < 0.5 * Math.min(own.x1 - own.x0, box.x1 - box.x0)) return;
      if (gap < -0.4 * height || gap > 1.2 * height || (box.y0 + box.y1) / 2 <= (own.y0 + own.y1) / 2) return;
      if (gap < nearest) {
        nearest = gap;
        best = lines[other];
      }
    });
    return best ? [[...line, ...best]] : [];
  });
}
