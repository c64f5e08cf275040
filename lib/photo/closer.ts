/**
 * Where a word of campaigns and parties seems to stand, its surroundings are worth a second reading, larger: the three
 * letters above a party's long word, the "calon" before the office, the rest of a word half read. Pure.
 */
import type { PhotoWord } from '../photo-findings';
import { TELLING_WORDS } from './campaign-words';
import { lettersOf, misreading } from './letters';
import type { TextLine } from './lines/find-lines';

/** Below that, letters read are chance. */
const LEAST_CONFIDENCE = 0.2;
const LEAST_LETTERS = 5;
/** What may be misread in a word of so many letters; more than for being taken as that word. */
const misread = (length: number): number => (length >= 10 ? 2.4 : length >= 6 ? 1.4 : 0.8);
/** What is read again, in letter heights: across, the line with two above and below; along, so much on either side. */
export const ACROSS = 5;
const BESIDE = 3;

/** A telling word, nearly, or the first half of one. */
export function tells({ text, confidence }: PhotoWord): boolean {
  const read = lettersOf(text);
  if (confidence < LEAST_CONFIDENCE || read.length < LEAST_LETTERS) return false;
  return TELLING_WORDS.some(
    (word) =>
      misreading(read, word, misread(word.length)) < Infinity ||
      (word.startsWith(read) && read.length * 2 >= word.length),
  );
}

export interface Reading {
  words: readonly PhotoWord[];
  /** The line they were read in, where a line was read by itself. */
  line?: TextLine;
}

/**
 * @param size of the picture, pixels.
 * @returns the places around telling words, surest first, ACROSS letters high.
 */
export function closerLooks({ words, line }: Reading, size: { width: number; height: number }): TextLine[] {
  return words
    .filter(tells)
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ box }) => {
      const height = line?.height ?? (box.y1 - box.y0) * size.height;
      return {
        cx: ((box.x0 + box.x1) / 2) * size.width,
        cy: ((box.y0 + box.y1) / 2) * size.height,
        length: (box.x1 - box.x0) * size.width + 2 * BESIDE * height,
        height: ACROSS * height,
        angle: line?.angle ?? 0,
        // Which way round the letters are is seen in what is cut out.
        light: false,
        marks: 1,
        score: 1,
      };
    });
}

/** Whether a place lies mostly within another that was looked at already. */
export const covered = (place: TextLine, by: TextLine): boolean =>
  Math.abs(place.cx - by.cx) < by.length / 2 && Math.abs(place.cy - by.cy) < by.height / 2;
