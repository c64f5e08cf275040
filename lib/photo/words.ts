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

/** Words grouped into lines: a word belongs to a line when its middle lies within the line's height. */
export function linesOf(words: readonly PhotoWord[]): PhotoWord[][] {
  const lines: { y0: number; y1: number; words: PhotoWord[] }[] = [];
  for (const word of [...words].sort((a, b) => a.box.y0 - b.box.y0)) {
    const middle = (word.box.y0 + word.box.y1) / 2;
    const line = lines.find((one) => middle >= one.y0 && middle <= one.y1);
    if (line) line.words.push(word);
    else lines.push({ y0: word.box.y0, y1: word.box.y1, words: [word] });
  }
  return lines.map((line) => line.words.sort((a, b) => a.box.x0 - b.box.x0));
}
