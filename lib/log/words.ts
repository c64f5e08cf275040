import type { Entry } from '../entry';

/** Words of a text for searching: lower case, without accents, at most 32 letters each. */
export function toWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.map((word) => word.slice(0, 32)) ?? []
  );
}

/** The words an entry can be found by (its causes are found through the day's dictionary). At most 100. */
export function wordsOf({ note, excerpt, account }: Entry): string[] {
  const all = [note, excerpt, account].flatMap((text) => (text === undefined ? [] : toWords(text)));
  return [...new Set(all)].slice(0, 100);
}
