/** Words of several readings of one picture → one text and its words. */
import type { PhotoBox, PhotoWord } from '../photo-findings';

const MIN_CONFIDENCE = 0.3;

const overlapOfSmaller = (a: PhotoBox, b: PhotoBox): number => {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  if (width <= 0 || height <= 0) return 0;
  const area = (box: PhotoBox): number => (box.x1 - box.x0) * (box.y1 - box.y0);
  return (width * height) / (Math.min(area(a), area(b)) || 1);
};

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Noise of an empty wall: no letters, a lone letter, or the same sign again and again. */
function isWord({ text, confidence }: PhotoWord): boolean {
  const folded = fold(text);
  if (confidence < MIN_CONFIDENCE || folded.length === 0) return false;
  if (folded.length === 1) return /\d/.test(folded) && confidence >= 0.6;
  return new Set(folded).size > 1 || /^\d+$/.test(folded);
}

/** How sure a word of so many letters (up to one, two, three, four, more) must be when its line was read by itself. */
const SURE_IN_LINE = [0.85, 0.85, 0.8, 0.65, 0.4] as const;

/** Lines read by themselves are often no writing at all; a few letters are then read out of folds and leaves. */
export function sureInLine({ text, confidence }: PhotoWord): boolean {
  const length = fold(text).length;
  return confidence >= (SURE_IN_LINE[Math.min(length, SURE_IN_LINE.length) - 1] ?? 1);
}

/**
 * Joins readings of the same picture: where two readings saw a word in the same place, the surer one stays.
 * @param readings words of each reading, boxes in fractions of the picture.
 * @returns words in reading order.
 */
export function mergeWords(readings: readonly (readonly PhotoWord[])[]): PhotoWord[] {
  const kept: PhotoWord[] = [];
  const candidates = readings
    .flat()
    .filter(isWord)
    .sort((a, b) => b.confidence - a.confidence);
  for (const word of candidates) {
    if (!kept.some((other) => overlapOfSmaller(other.box, word.box) > 0.5)) kept.push(word);
  }
  return inReadingOrder(kept);
}

/** Top to bottom in lines, left to right within a line. */
export function inReadingOrder(words: readonly PhotoWord[]): PhotoWord[] {
  return linesOf(words).flat();
}

/** Slopes below are no more than boxes of words are off. */
const LEAST_SLOPE = 0.1;

/** The slope of most of the writing; 0 where it lies level, or most of it says nothing of its slope. */
function slopeOfAll(words: readonly PhotoWord[]): number {
  const slopes = words.flatMap(({ slope }) => slope ?? []).sort((a, b) => a - b);
  const middle = slopes[slopes.length >> 1] ?? 0;
  return slopes.length * 2 < words.length || Math.abs(middle) < LEAST_SLOPE ? 0 : middle;
}

/** Top and bottom of the word's letters once the slope is taken out of the picture. */
function levelled({ box: { x0, y0, x1, y1 } }: PhotoWord, slope: number): { y0: number; y1: number } {
  if (slope === 0) return { y0, y1 };
  const middle = (y0 + y1 - slope * (x0 + x1)) / 2;
  // The box of a sloping word is higher than its letters by as much as the word falls.
  const half = Math.max(y1 - y0 - Math.abs(slope) * (x1 - x0), (y1 - y0) / 5) / 2;
  return { y0: middle - half, y1: middle + half };
}

/** Words grouped into lines: a word belongs to a line when its middle lies within the line's height. */
export function linesOf(words: readonly PhotoWord[]): PhotoWord[][] {
  const slope = slopeOfAll(words);
  const lines: { y0: number; y1: number; words: PhotoWord[] }[] = [];
  const level = words.map((word) => ({ word, ...levelled(word, slope) }));
  for (const { word, y0, y1 } of level.sort((a, b) => a.y0 - b.y0)) {
    const middle = (y0 + y1) / 2;
    const line = lines.find((one) => middle >= one.y0 && middle <= one.y1);
    if (line) line.words.push(word);
    else lines.push({ y0, y1, words: [word] });
  }
  return lines.map((line) => line.words.sort((a, b) => a.box.x0 - b.box.x0));
}

/** Gaps wider than so many letter heights part two writings that stand at the same height. */
const WIDE_GAP = 3;

/** Lines, parted where the words stand far from each other. */
export function segmentsOf(words: readonly PhotoWord[]): PhotoWord[][] {
  return linesOf(words).flatMap((line) => {
    const parts: PhotoWord[][] = [];
    for (const word of line) {
      const part = parts.at(-1);
      const last = part?.at(-1);
      const near = last && word.box.x0 - last.box.x1 < WIDE_GAP * (word.box.y1 - word.box.y0);
      if (part && near) part.push(word);
      else parts.push([word]);
    }
    return parts;
  });
}
