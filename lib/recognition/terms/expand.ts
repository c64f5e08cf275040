import type { TermClass } from '../vocabulary';
import type { WordSource } from '../word-source';

/**
 * Phrases with choices in brackets, written out: `(sebelum|sejak) jadi presiden` gives two. Commas separate phrases
 * outside and inside no bracket. Done where the words are bundled, not in the page.
 */
export function expand(phrases: string): string {
  return phrases
    .split(',')
    .flatMap((phrase) => choices(phrase.trim()))
    .join(',');
}

function choices(phrase: string): string[] {
  const match = /\(([^()]*)\)/.exec(phrase);
  if (match === null) return [phrase];
  const [bracket, inner = ''] = match;
  return inner
    .split('|')
    .flatMap((choice) => choices(phrase.replace(bracket, choice).replace(/ {2,}/g, ' ').trim()));
}

/**
 * Phrases of the classes `heirs` also belong to a class of `from` when they hold one of its words: "kalah pilpres" is
 * of a campaign and of an election. Without this the longer phrase would take the word away.
 */
export function inherit(
  terms: WordSource['terms'],
  heirs: readonly TermClass[],
  from: readonly TermClass[],
): WordSource['terms'] {
  const out: Record<TermClass, string> = { ...terms };
  for (const source of from) {
    const words = new Set(terms[source].split(',').filter((word) => !word.includes(' ')));
    const heirlooms = heirs
      .filter((heir) => heir !== source)
      .flatMap((heir) => terms[heir].split(','))
      .filter((phrase) => phrase.includes(' ') && phrase.split(' ').some((word) => words.has(word)));
    out[source] = [terms[source], ...heirlooms].join(',');
  }
  return out;
}
