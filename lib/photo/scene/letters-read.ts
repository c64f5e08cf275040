/** From the answer of the reading model to words with their places. Pure. */
import type { PhotoBox, PhotoWord } from '../../photo-findings';
import { CAMPAIGN_WORDS } from '../campaign-words';
import { slopeOf } from '../lines/crop';
import type { TextLine } from '../lines/find-lines';

/** For each step along the line, how likely each sign stands there. */
export interface Answer {
  steps: number;
  signs: number;
  data: Float32Array;
}

interface Letter {
  sign: string;
  likely: number;
  step: number;
}

/** The likeliest sign of each step; repeated ones are one letter, the sign for none parts two. */
function lettersOf({ steps, signs, data }: Answer, names: readonly string[]): Letter[] {
  const letters: Letter[] = [];
  let before = 0;
  for (let step = 0; step < steps; step += 1) {
    let best = 0;
    for (let sign = 1; sign < signs; sign += 1)
      if ((data[step * signs + sign] ?? 0) > (data[step * signs + best] ?? 0)) best = sign;
    if (best !== 0 && best !== before)
      letters.push({ sign: names[best] ?? '', likely: data[step * signs + best] ?? 0, step });
    before = best;
  }
  return letters;
}

const TELLING = new RegExp([...CAMPAIGN_WORDS].sort((a, b) => b.length - a.length).join('|'), 'gi');
/** A word of campaigns inside a longer one is parted from it only if the whole is no word of the language's length. */
const LEAST_JOINED = 12;

/** Where words begin: the reading model often leaves out the gaps of narrow print. Indices into the text. */
export function wordStarts(text: string): Set<number> {
  const starts = new Set<number>();
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    starts.add(index);
    for (const { index: sign } of word.matchAll(/[&/]/g)) starts.add(index + sign).add(index + sign + 1);
    if (word.length < LEAST_JOINED) continue;
    for (const { index: inner, 0: telling } of word.matchAll(TELLING)) {
      starts.add(index + inner);
      starts.add(index + inner + telling.length);
    }
    // A figure after letters: "NOMOR3".
    for (const { index: inner } of word.matchAll(/(?<=\p{L}{3})\d/gu)) starts.add(index + inner);
  }
  return starts;
}

/** Where a part of a line, from and to in fractions of its length, lies in the picture; fractions. */
function placeOf(
  line: TextLine,
  from: number,
  to: number,
  size: { width: number; height: number },
): PhotoBox {
  const along = [(from - 0.5) * line.length, (to - 0.5) * line.length];
  const upright = Math.abs(Math.cos(line.angle)) < Math.SQRT1_2;
  const xs = along.map((u) => line.cx + u * Math.cos(line.angle));
  const ys = along.map((u) => line.cy + u * Math.sin(line.angle));
  const [beside, above] = upright ? [line.height / 2, 0] : [0, line.height / 2];
  const part = (value: number, whole: number): number => Math.min(1, Math.max(0, value / whole));
  return {
    x0: part(Math.min(...xs) - beside, size.width),
    x1: part(Math.max(...xs) + beside, size.width),
    y0: part(Math.min(...ys) - above, size.height),
    y1: part(Math.max(...ys) + above, size.height),
  };
}

export interface LineRead {
  words: PhotoWord[];
  /** Mean over its letters, 0 to 1. */
  confidence: number;
}

/** @param size of the picture the line lies in, pixels. @param turned it was read from the other side. */
export function lineRead(
  answer: Answer,
  names: readonly string[],
  line: TextLine,
  size: { width: number; height: number },
  turned = false,
): LineRead {
  const letters = lettersOf(answer, names);
  const starts = wordStarts(letters.map(({ sign }) => sign).join(''));
  const groups: Letter[][] = [];
  letters.forEach((letter, at) => {
    if (letter.sign.trim() === '') return;
    const group = groups.at(-1);
    if (group && !starts.has(at)) group.push(letter);
    else groups.push([letter]);
  });
  const mean = (of: readonly Letter[]): number =>
    of.reduce((sum, { likely }) => sum + likely, 0) / Math.max(1, of.length);
  const slope = slopeOf(line, size);
  const words = groups.map((group) => {
    const [from, to] = [(group[0]?.step ?? 0) / answer.steps, ((group.at(-1)?.step ?? 0) + 1) / answer.steps];
    return {
      text: group.map(({ sign }) => sign).join(''),
      confidence: mean(group),
      box: turned ? placeOf(line, 1 - to, 1 - from, size) : placeOf(line, from, to, size),
      ...(slope === undefined || turned ? {} : { slope }),
    };
  });
  return { words, confidence: mean(letters) };
}
