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
