/**
 * Words on banners come out of the reader with a letter wrong or a gap too many. Those near a word that only campaigns
 * and parties print large are put right before recognition sees them; everything else stays as it was read.
 */
import type { PhotoWord } from '../photo-findings';
import { ballotNumber } from './ballot-number';
import { CAMPAIGN_WORDS } from './campaign-words';
import { lettersOf, misreading } from './letters';
import { linesOf } from './words';

/** What the three letters before PERJUANGAN come out as: the logo's I is often a bracket, a one or an exclamation mark. */
const PDI = /^[p][do0b][i1l!|jt]{1,2}[.,-]?$/i;
/** An I at the end of a party's three letters, read as the sign that looks like it. */
const CUT_I = /^(PD|PS)[!|1]$/;

/** Letters that look alike in any word; one that does not only in a long word: PANTAI is no PARTAI. */
const allowed = (length: number): number => (length >= 10 ? 1.4 : length >= 6 ? 0.8 : 0);

/** The word it most likely was; itself when none is near. */
export function repaired(text: string): string {
  if (CUT_I.test(text)) return `${text.slice(0, 2)}I`;
  const folded = lettersOf(text);
  if (folded.length < 5) return text;
  let best = text;
  let least = Infinity;
  for (const word of CAMPAIGN_WORDS) {
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

/** Lines of repaired words, words broken in two joined, logo letters read as letters; then a ballot number that stands alone. */
function linesRepaired(words: readonly PhotoWord[], phrases: readonly PhotoWord[]): string[] {
  const lines = linesOf(words)
    .map((line) => joinBroken(line.map(({ text }) => text)).map(repaired))
    .map((line) => line.map((text, at) => (PDI.test(text) && nearPerjuangan(line, at) ? 'PDI' : text)))
    .map((line) => line.join(' '));
  const number = ballotNumber([...words, ...phrases]);
  return number === undefined ? lines : [...lines, `NOMOR ${number}`];
}

/**
 * Text for recognition: what each reader read, one after the other, since both may be right and neither minds where the
 * other saw a word; then the phrases (words with gaps, see `phrases.ts`) that do not stand in it already.
 */
export function repairedText(words: readonly PhotoWord[]): string {
  const phrases = words.filter(isPhrase);
  const lines = [undefined, 'scene'].flatMap((reader) =>
    linesRepaired(
      words.filter((word) => !isPhrase(word) && word.reader === reader),
      phrases,
    ),
  );
  const read = spaced(lines.join(' '));
  const missing = phrases.map(({ text }) => text).filter((text) => !read.includes(spaced(text)));
  return [...new Set([...lines, ...missing])].join('\n');
}

/** A word broken in two may have lost one letter at the break. */
const BROKEN = 1;

/** "PERJ UANGAN" → "PERJUANGAN": two neighbours that together are a known word and apart are none. */
function joinBroken(line: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const pair = lettersOf(`${line[at] ?? ''}${line[at + 1] ?? ''}`);
    const whole = CAMPAIGN_WORDS.find((word) => word.length >= 6 && misreading(pair, word, BROKEN) <= BROKEN);
    const alone = CAMPAIGN_WORDS.some(
      (word) => lettersOf(line[at] ?? '') === word || lettersOf(line[at + 1] ?? '') === word,
    );
    if (whole && !alone && at + 1 < line.length) {
      joined.push(whole.toUpperCase());
      at += 1;
    } else joined.push(line[at] ?? '');
  }
  return joined;
}

const nearPerjuangan = (line: readonly string[], at: number): boolean =>
  line.slice(Math.max(0, at - 2), at + 3).some((text) => lettersOf(text) === 'perjuangan');
