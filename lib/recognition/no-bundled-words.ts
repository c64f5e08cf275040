import type { WordSource } from './word-source';

/** Stands in for `bundled-words.ts` where the words are handed in. */
export const BUNDLED_WORDS: WordSource | undefined = undefined;
