/** Shortest root that is trusted: shorter ones would join words that have nothing in common. */
const SHORTEST = 4;

/** Prefix → letter that Indonesian drops behind it before a vowel (me-m-ilih from pilih). */
const PREFIXES: readonly (readonly [prefix: string, dropped: string])[] = [
  ['meny', 's'],
  ['peny', 's'],
  ['meng', ''],
  ['peng', ''],
  ['mem', 'p'],
  ['pem', 'p'],
  ['men', 't'],
  ['pen', 't'],
  ['ber', ''],
  ['ter', ''],
  ['per', ''],
  ['me', ''],
  ['pe', ''],
  ['di', ''],
  ['ke', ''],
  ['se', ''],
];
const SUFFIXES = ['kan', 'nya', 'lah', 'kah', 'an', 'i'];

const startsWithVowel = (word: string) => /^[aeiou]/.test(word);

function withoutPrefix(word: string): string {
  for (const [prefix, dropped] of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    // Bare me- and pe- stand only before these letters; "membag" is not "me" + "mbag".
    if ((prefix === 'me' || prefix === 'pe') && !/^[lmnrwy][aeiou]/.test(rest)) continue;
    const root = startsWithVowel(rest) ? dropped + rest : rest;
    if (root.length >= SHORTEST) return root;
  }
  return word;
}

function withoutSuffix(word: string): string {
  for (const suffix of SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= SHORTEST)
      return word.slice(0, -suffix.length);
  }
  return word;
}

/**
 * Rough root of a folded Indonesian word, so that menyukai, disukai and suka meet. Not a dictionary: two prefixes and
 * two suffixes at most, never below four letters; words of other languages mostly stay as they are.
 */
export function stem(word: string): string {
  const bare = withoutSuffix(withoutPrefix(word));
  return withoutSuffix(withoutPrefix(bare));
}
