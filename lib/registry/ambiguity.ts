import { COMMON_WORDS } from './common-words';
import { nameTokens, requiredWords } from './name-tokens';
import { toAmb, type Amb } from './records';
import { soundHash } from './sound';

/** Population the expected namesakes are counted over (Indonesia, about 280 million). */
const POPULATION = 280_000_000;

/** How often each word occurs in names, counted over distinct bearers. */
export interface NameFrequency {
  bearers: number;
  /** Sound of a word → number of bearers with it. */
  words: ReadonlyMap<number, number>;
  /** Number assumed for words that are not listed. */
  unlisted: number;
}

/** When nothing is known of names: every word is assumed as rare as those a shortened list leaves out. */
export const NO_FREQUENCY: NameFrequency = { bearers: 240_000, words: new Map(), unlisted: 12 };

/** The frequencies as bytes (Uint32 pairs after two counts), words with fewer than `least` bearers left out. */
export function packFrequency(frequency: NameFrequency, least: number): Uint8Array<ArrayBuffer> {
  const listed = [...frequency.words].filter(([, count]) => count >= least).sort((a, b) => a[0] - b[0]);
  const out = new Uint32Array(2 + listed.length * 2);
  out.set([frequency.bearers, least, ...listed.flat()]);
  return new Uint8Array(out.buffer);
}

/** The opposite of `packFrequency`; words left out count half of what would have been listed. */
export function unpackFrequency(bytes: Uint8Array): NameFrequency {
  const numbers = new Uint32Array(bytes.slice().buffer);
  const words = new Map<number, number>();
  for (let i = 2; i + 1 < numbers.length; i += 2) words.set((numbers[i] ?? 0) | 0, numbers[i + 1] ?? 0);
  return { bearers: numbers[0] ?? 1, words, unlisted: Math.max(1, (numbers[1] ?? 2) / 2) };
}

/** Counts words over names given as word lists; equal (name, place) pairs must be merged by the caller. */
export function countWords(names: Iterable<readonly string[]>): NameFrequency {
  const words = new Map<number, number>();
  let bearers = 0;
  for (const name of names) {
    bearers++;
    for (const sound of new Set(name.map((word) => soundHash(word))))
      words.set(sound, (words.get(sound) ?? 0) + 1);
  }
  return { bearers, words, unlisted: 1 };
}

/** Expected number of people with all these words in their name: population × Π df/N, words taken as independent. */
function expectedNamesakes(words: readonly string[], frequency: NameFrequency): number {
  let expected = POPULATION;
  for (const word of words)
    expected *=
      Math.max(1, frequency.words.get(soundHash(word)) ?? frequency.unlisted) /
      Math.max(1, frequency.bearers);
  return expected;
}

/**
 * Ambiguity of a word sequence used as a name. Thresholds 10, 300 and 3,000 are those of the registry; one word, or
 * ordinary words only, is always 3.
 */
export function ambiguity(words: readonly string[], frequency: NameFrequency): Amb {
  if (words.length < 2 || words.every((word) => COMMON_WORDS.has(word))) return 3;
  const expected = expectedNamesakes(words, frequency);
  const base = expected < 10 ? 0 : expected < 300 ? 1 : expected < 3000 ? 2 : 3;
  // One ordinary word beside a name makes an accidental neighbourhood ("putri bagus") more likely than chance of names.
  return toAmb(base + (words.length === 2 && words.some((word) => COMMON_WORDS.has(word)) ? 1 : 0));
}

/** The registry's own ambiguity of a name, raised where its words are more ordinary than the registry's list knew. */
export function raisedAmb(name: string, amb: Amb): Amb {
  const words = requiredWords(nameTokens(name));
  const common = words.filter((word) => COMMON_WORDS.has(word)).length;
  if (common === words.length) return 3;
  return toAmb(amb + (words.length === 2 && common === 1 ? 1 : 0));
}
