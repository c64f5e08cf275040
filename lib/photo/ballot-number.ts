/**
 * The ballot number on campaign boards stands alone and large, in a circle or a corner, without the word "nomor". It is
 * taken for one only beside words that seek an office, and only when it is clearly larger than they are: years, dates,
 * prices and house numbers are not.
 */
import type { PhotoWord } from '../photo-findings';
import { linesOf, segmentsOf } from './words';

/** Words that seek an office. A lone "calon" does not: pupils and brides are "calon" as well. */
const SEEKING =
  /\b(calon (wakil )?(bupati|gubernur|wali ?kota|presiden|legislatif|anggota (dpr|dpd|legislatif))|pasangan calon|paslon|caleg)/;
/** Circles and frames around a number are read as brackets and strokes. */
const NUMBER = /^[^\p{L}\d]*0?([1-9]|1\d|2[0-4])[^\p{L}\d]*$/u;
const LEAST_CONFIDENCE = 0.6;
/** Against the letters of the words that seek the office. */
const LARGER = 1.3;

const heightOf = ({ box }: PhotoWord): number => box.y1 - box.y0;

/** Letters or figures enough to be read as a word: "0 3!" is a three in a ring. */
const isWord = ({ text }: PhotoWord): boolean => /[\p{L}\d]{2}/u.test(text);

/** @returns the lone large number, if exactly one stands there: two are a list, a score or a ballot. */
export function ballotNumber(words: readonly PhotoWord[]): string | undefined {
  const seeking = linesOf(words).filter((line) =>
    SEEKING.test(
      line
        .map(({ text }) => text)
        .join(' ')
        .toLowerCase(),
    ),
  );
  const heights = seeking
    .flat()
    .filter(isWord)
    .map(heightOf)
    .sort((a, b) => a - b);
  const tall = heights[heights.length >> 1];
  if (tall === undefined) return undefined;
  const numbers = new Set<string>();
  for (const segment of segmentsOf(words)) {
    for (const word of segment) {
      const number = NUMBER.exec(word.text)?.[1];
      if (number === undefined || word.confidence < LEAST_CONFIDENCE || heightOf(word) < LARGER * tall)
        continue;
      if (!segment.some((other) => other !== word && isWord(other))) numbers.add(number);
    }
  }
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
