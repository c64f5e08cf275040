/**
 * Words on banners come out of the reader with a letter wrong or a gap too many. Those near a word that only campaigns
 * and parties print large are put right before recognition sees them; everything else stays as it was read.
 */
import type { PhotoWord } from '../photo-findings';
import { ballotNumber } from './ballot-number';
import { costOf, costOfOne } from './letters';
import { linesOf } from './words';

/** Long words whose near misses are hardly ever another Indonesian word. */
const LONG = [
  'perjuangan',
  'gerindra',
  'golkar',
  'demokrat',
  'demokrasi',
  'nasdem',
  'perindo',
  'hanura',
  'kebangkitan',
  'persatuan',
  'pembangunan',
  'solidaritas',
  'sejahtera',
  'indonesia',
  'partai',
  'paslon',
  'caleg',
  'coblos',
  'menangkan',
  'gubernur',
  'bupati',
  'walikota',
  'presiden',
  'kampanye',
  'relawan',
  'pilkada',
  'pemilu',
  'nomor',
  'calon',
  'wakil',
  'pasangan',
  'anggota',
  'dapil',
] as const;
/** What the three letters before PERJUANGAN come out as: the logo's I is often a bracket, a one or an exclamation mark. */
const PDI = /^[p][do0b][i1l!|jt]{1,2}[.,-]?$/i;
/** An I at the end of a party's three letters, read as the sign that looks like it. */
const CUT_I = /^(PD|PS)[!|1]$/;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/1/g, 'i')
    .replace(/[^a-z]/g, '');

/** What it costs to have misread `meant` as `read`, given up above `limit`. */
export function misreading(read: string, meant: string, limit: number): number {
  if (Math.abs(read.length - meant.length) > 2) return Infinity;
  let row = [0];
  for (const letter of meant) row.push((row.at(-1) ?? 0) + costOfOne(letter));
  for (let i = 1; i <= read.length; i += 1) {
    const seen = read[i - 1] ?? '';
    const next = [(row[0] ?? 0) + costOfOne(seen)];
    for (let j = 1; j <= meant.length; j += 1) {
      const letter = meant[j - 1] ?? '';
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + costOf(seen, letter),
          (row[j] ?? 0) + costOfOne(seen),
          (next[j - 1] ?? 0) + costOfOne(letter),
        ),
      );
    }
    if (Math.min(...next) > limit) return Infinity;
    row = next;
  }
  const cost = row[meant.length] ?? Infinity;
  return cost > limit ? Infinity : cost;
}

/** Letters that look alike in any word; one that does not only in a long word: PANTAI is no PARTAI. */
const allowed = (length: number): number => (length >= 10 ? 1.4 : length >= 6 ? 0.8 : 0);

/** The word it most likely was; itself when none is near. */
export function repaired(text: string): string {
  if (CUT_I.test(text)) return `${text.slice(0, 2)}I`;
  const folded = fold(text);
  if (folded.length < 5) return text;
  let best = text;
  let least = Infinity;
  for (const word of LONG) {
    const cost = misreading(folded, word, allowed(word.length));
    if (cost < least) {
      best = word.toUpperCase();
      least = cost;
    }
  }
  return least === 0 ? text : best;
}

const isPhrase = ({ text }: PhotoWord): boolean => text.includes(' ');
const spaced = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/**
 * Text for recognition: lines of repaired words, words broken in two joined, logo letters read as letters; then the
 * phrases (words with gaps, see `phrases.ts`) that do not stand in it already, and a ballot number that stands alone.
 */
export function repairedText(words: readonly PhotoWord[]): string {
  const lines = linesOf(words.filter((word) => !isPhrase(word)))
    .map((line) => joinBroken(line.map(({ text }) => text)).map(repaired))
    .map((line) => line.map((text, at) => (PDI.test(text) && nearPerjuangan(line, at) ? 'PDI' : text)))
    .map((line) => line.join(' '));
  const read = spaced(lines.join(' '));
  const phrases = words.filter(isPhrase).map(({ text }) => text);
  const number = ballotNumber(words);
  return [
    ...lines,
    ...phrases.filter((text) => !read.includes(spaced(text))),
    ...(number === undefined ? [] : [`NOMOR ${number}`]),
  ].join('\n');
}

/** A word broken in two may have lost one letter at the break. */
const BROKEN = 1;

/** "PERJ UANGAN" → "PERJUANGAN": two neighbours that together are a known word and apart are none. */
function joinBroken(line: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const pair = fold(`${line[at] ?? ''}${line[at + 1] ?? ''}`);
    const whole = LONG.find((word) => word.length >= 6 && misreading(pair, word, BROKEN) <= BROKEN);
    const alone = LONG.some((word) => fold(line[at] ?? '') === word || fold(line[at + 1] ?? '') === word);
    if (whole && !alone && at + 1 < line.length) {
      joined.push(whole.toUpperCase());
      at += 1;
    } else joined.push(line[at] ?? '');
  }
  return joined;
}

const nearPerjuangan = (line: readonly string[], at: number): boolean =>
  line.slice(Math.max(0, at - 2), at + 3).some((text) => fold(text) === 'perjuangan');
