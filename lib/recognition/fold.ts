import {
  APOSTROPHE,
  AT,
  CLASS,
  DIGIT,
  DROP,
  HASH,
  isLetter,
  JOIN,
  LESS,
  LINE,
  LOWER,
  MAX_TOKENS,
  MAX_UNITS,
  MAX_WORD,
  skipAddress,
  SPACE,
  STOP,
  UPPER,
} from './characters';
import { foldGlyph, isEmoji } from './glyphs';
import {
  TOKEN_BREAK_BEFORE,
  TOKEN_CAPITAL,
  TOKEN_HASHTAG,
  TOKEN_MENTION,
  TOKEN_NUMBER,
  TOKEN_UPPER,
  type Token,
} from './token';
import { emitWord, type Words } from './words';

/** Class of the unit at `i`; non-ASCII by what it folds to. */
function classAt(text: string, i: number, end: number): number {
  if (i >= end) return SPACE;
  const c = text.charCodeAt(i);
  if (c < 128) return CLASS[c] as number;
  const folded = foldGlyph(text.codePointAt(i) as number);
  if (folded === '') return DROP;
  if (folded === ' ') return SPACE;
  if (isEmoji(folded)) return SPACE;
  const f = folded.charCodeAt(0);
  return f >= 48 && f <= 57 ? DIGIT : LOWER;
}

/**
 * Text → folded tokens with offsets into the original. NFKC, lower case, look-alike letters, accents, zero-width and
 * control characters, stretched letters ("menaaang"), digits for letters inside words ("pr4b0w0"), digits in emoji,
 * hashtags and CamelCase split where their spelling shows it. Reads at most MAX_UNITS units; never throws.
 * `known` keeps words whole that it has (e.g. "NasDem") and splits joined ones.
 */
export function fold(text: string, known?: Words): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(text.length, MAX_UNITS);
  let i = 0;
  let sigil = 0;
  let pendingBreak = TOKEN_BREAK_BEFORE;
  while (i < end && tokens.length < MAX_TOKENS) {
    const c = text.charCodeAt(i);
    let k: number;
    if (c < 128) k = CLASS[c] as number;
    else {
      const code = text.codePointAt(i) as number;
      const folded = foldGlyph(code);
      if (folded !== '' && isEmoji(folded)) {
        const width = code > 0xffff ? 2 : 1;
        tokens.push({ t: folded, start: i, end: i + width, flags: pendingBreak });
        pendingBreak = 0;
        sigil = 0;
        i += width;
        continue;
      }
      k = folded === '' ? DROP : folded === ' ' ? SPACE : LOWER;
      // The high half of a pair was read as a whole.
      if (k <= SPACE || k === DROP) {
        if (code > 0xffff) i++;
        if (k === SPACE && (code === 0x2026 || code === 0xff01 || code === 0x2028))
          pendingBreak = TOKEN_BREAK_BEFORE;
      }
    }
    if (k === LOWER || k === UPPER || k === DIGIT) {
      if (k !== DIGIT && ((c | 32) === 104 || (c | 32) === 119)) {
        const after = skipAddress(text, i, end);
        if (after > i) {
          i = after;
          continue;
        }
      }
      const before = tokens.length;
      i = readWord(text, i, end, sigil, tokens, known);
      const first = tokens[before];
      if (first !== undefined) {
        first.flags |= pendingBreak;
        pendingBreak = 0;
      }
      sigil = 0;
      continue;
    }
    if (k === LINE) pendingBreak = TOKEN_BREAK_BEFORE;
    else if (k === STOP) {
      const next = i + 1 < end ? text.charCodeAt(i + 1) : 32;
      if (next <= 32 || next > 127) pendingBreak = TOKEN_BREAK_BEFORE;
    } else if (k === LESS) {
      // A stripped link ("<url>") says nothing.
      if (text.startsWith('<url>', i)) i += 4;
    }
    sigil = k === HASH ? TOKEN_HASHTAG : k === AT ? TOKEN_MENTION : k === DROP ? sigil : 0;
    i++;
  }
  return tokens;
}

/** Reads one written word from `start`, emits its token or tokens, and returns where it ended. */
function readWord(
  text: string,
  start: number,
  end: number,
  sigil: number,
  tokens: Token[],
  known: Words | undefined,
): number {
  let i = start;
  let plain = true;
  let digits = 0;
  let letters = 0;
  let uppers = 0;
  let innerUpper = false;
  let lowerSeen = false;
  let stretched = false;
  let run = 0;
  let last = -1;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    const k = c < 128 ? (CLASS[c] as number) : -1;
    if (k === LOWER) {
      letters++;
      lowerSeen = true;
    } else if (k === UPPER) {
      letters++;
      uppers++;
      if (lowerSeen || uppers > 1) innerUpper = true;
    } else if (k === DIGIT) {
      digits++;
    } else if (k === -1) {
      const code = text.codePointAt(i) as number;
      const folded = foldGlyph(code);
      if (folded === ' ') {
        // A typographic apostrophe inside a word is one ("Ma’ruf").
        if ((code === 0x2019 || code === 0x2018) && isLetter(classAt(text, i + 1, end)) && letters > 0) {
          plain = false;
          continue;
        }
        break;
      }
      if (folded !== '' && isEmoji(folded)) break;
      plain = false;
      if (code > 0xffff) i++;
      if (folded !== '') {
        const f = folded.charCodeAt(0);
        if (f >= 48 && f <= 57) digits++;
        else {
          letters++;
          lowerSeen = true;
        }
      }
    } else if (k === APOSTROPHE && letters > 0 && isLetter(classAt(text, i + 1, end))) {
      plain = false;
    } else if (k === DROP) {
      plain = false;
    } else if (k === JOIN && sigil !== 0) {
      plain = false;
    } else if (k === STOP && sigil === TOKEN_MENTION && c === 46 && classAt(text, i + 1, end) <= DIGIT) {
      if (classAt(text, i + 1, end) === SPACE) break;
      plain = false;
    } else break;
    const lower = k === UPPER ? c | 32 : c;
    if (lower === last && k !== DIGIT) {
      if (++run === 2) stretched = true;
    } else {
      run = 0;
      last = lower;
    }
  }
  const stop = i;
  if (letters + digits === 0) return Math.max(stop, start + 1);
  const firstCode = text.charCodeAt(start);
  let flags = sigil;
  if (firstCode >= 65 && firstCode <= 90) {
    flags |= TOKEN_CAPITAL;
    if (uppers > 1 && uppers === letters) flags |= TOKEN_UPPER;
  }
  if (
    plain &&
    !stretched &&
    digits === 0 &&
    !innerUpper &&
    sigil !== TOKEN_HASHTAG &&
    stop - start <= MAX_WORD
  ) {
    // The common case, kept free of work: a plain word.
    const raw = text.slice(start, stop);
    const t = uppers > 0 ? raw.toLowerCase() : raw;
    if (
      stop - start <= 8 ||
      sigil !== 0 ||
      known === undefined ||
      known.has(t) ||
      known.split(t, false) === undefined
    ) {
      tokens.push({ t, start, end: stop, flags });
      return stop;
    }
  }
  if (letters === 0 && plain && stop - start <= 12) {
    tokens.push({ t: text.slice(start, stop), start, end: stop, flags: flags | TOKEN_NUMBER });
    return stop;
  }
  emitWord(text, start, Math.min(stop, start + MAX_WORD), flags, tokens, known);
  return stop;
}

/** Folded words joined by spaces: a stable key for a watch word, a cause or a handle. */
export function foldKey(text: string): string {
  return fold(text)
    .map((token) => token.t)
    .join(' ');
}

/** An account name as one word: lower case letters and digits only. */
export function foldHandle(handle: string): string {
  return handle
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}
