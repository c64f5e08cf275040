// How characters are read and where reading stops: shared by the fold and by the first look.

/** Longest part of a text that is read, in UTF-16 units: enough for any post, and the bound for hostile ones. */
export const MAX_UNITS = 6000;
/** Most tokens a text may give. */
export const MAX_TOKENS = 1200;
/** Longest word; what is longer is cut, for no name or word of a campaign is. */
export const MAX_WORD = 64;

export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const STOP = 4;
export const APOSTROPHE = 5;
export const HASH = 6;
export const AT = 7;
export const JOIN = 8;
export const LINE = 9;
export const DROP = 10;
export const LESS = 11;

/** Class of every ASCII character. */
export const CLASS = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const s = String.fromCharCode(c);
  if (s >= 'a' && s <= 'z') CLASS[c] = LOWER;
  else if (s >= 'A' && s <= 'Z') CLASS[c] = UPPER;
  else if (s >= '0' && s <= '9') CLASS[c] = DIGIT;
  else if (s === '.' || s === '!' || s === '?') CLASS[c] = STOP;
  else if (s === "'" || s === '`') CLASS[c] = APOSTROPHE;
  else if (s === '#') CLASS[c] = HASH;
  else if (s === '@') CLASS[c] = AT;
  else if (s === '_') CLASS[c] = JOIN;
  else if (s === '\n' || s === '\r') CLASS[c] = LINE;
  else if (s === '<') CLASS[c] = LESS;
  else if (c < 32 && s !== '\t') CLASS[c] = DROP;
}

export const isLetter = (k: number): boolean => k === LOWER || k === UPPER;

/** Where an address (`https://…`, `www.…`) that starts at `i` ends; `i` when none does. */
export function skipAddress(text: string, i: number, end: number): number {
  const c = text.charCodeAt(i) | 32;
  const next = text.charCodeAt(i + 1) | 32;
  // Most words that begin with h or w go on otherwise: "hari", "warga".
  if (next !== (c === 104 ? 116 : 119)) return i;
  if (c === 104 ? !/^https?:\/\//i.test(text.slice(i, i + 8)) : !/^www\./i.test(text.slice(i, i + 4)))
    return i;
  let j = i;
  while (j < end && text.charCodeAt(j) > 32) j++;
  return j;
}
