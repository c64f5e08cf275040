/**
 * One folded word. `t` is lower case, NFKC, free of homoglyphs, zero-width characters, accents and stretched letters;
 * `start`/`end` are UTF-16 offsets of the original text, so that a match can be shown as the person sees it.
 */
export interface Token {
  t: string;
  start: number;
  end: number;
  /** Bits of TOKEN_*. */
  flags: number;
}

export const TOKEN_HASHTAG = 1;
export const TOKEN_MENTION = 2;
/** First letter was a capital. */
export const TOKEN_CAPITAL = 4;
/** All letters (two or more) were capitals. */
export const TOKEN_UPPER = 8;
export const TOKEN_NUMBER = 16;
/** Part of a joined word or hashtag that was split ("menangkangolkar" → menangkan, golkar). */
export const TOKEN_SPLIT = 32;
/** A sentence or line ended before this token. */
export const TOKEN_BREAK_BEFORE = 64;
