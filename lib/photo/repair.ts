/**
 * Words on banners come out of the reader with a letter wrong or a gap too many. Those near a word that only campaigns
 * and parties print large are put right before recognition sees them; everything else stays as it was read.
 */
import type { PhotoWord } from '../photo-findings';
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

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/1/g, 'i')
    .replace(/[^a-z]/g, '');

/** Levenshtein distance, given up above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

const allowed = (length: number): number => (length >= 9 ? 2 : length >= 6 ? 1 : 0);

/** The word it most likely was; itself when none is near. */
export function repaired(text: string): string {
  const folded = fold(text);
  if (folded.length < 5) return text;
  let best = text;
  let least = Infinity;
  for (const word of LONG) {
    const limit = allowed(word.length);
    const far = distance(folded, word, limit);
    if (far <= limit && far < least) {
      best = word.toUpperCase();
      least = far;
    }
  }
  return least === 0 ? text : best;
}

/** Text for recognition: lines of repaired words, words broken in two joined, logo letters read as letters. */
export function repairedText(words: readonly PhotoWord[]): string {
  return linesOf(words)
    .map((line) => joinBroken(line.map(({ text }) => text)).map(repaired))
    .map((line) => line.map((text, at) => (PDI.test(text) && nearPerjuangan(line, at) ? 'PDI' : text)))
    .map((line) => line.join(' '))
    .join('\n');
}

/** "PERJ UANGAN" → "PERJUANGAN": two neighbours that together are a known word and apart are none. */
function joinBroken(line: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const pair = fold(`${line[at] ?? ''}${line[at + 1] ?? ''}`);
    const whole = LONG.find((word) => word.length >= 6 && distance(pair, word, 1) <= 1);
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
