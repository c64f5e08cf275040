/**
 * Names sound the same and are written in many ways: Soekarno/Sukarno, Djoko/Joko, Rachmat/Rahmat, Effendi/Efendi,
 * Yusuf/Yusup, Rudy/Rudi, Aziz/Azis, Khofifah/Kofifa. `soundHash` gives all of them one number.
 * Rules are those of Indonesian spelling reform (1947, 1972) and of how clerks write names.
 */

const PRIME = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/** Letter → letter it is confused with, whatever stands beside it. */
const MAP = new Uint8Array(128);
for (let c = 0; c < 128; c++) MAP[c] = c;
const A = 97;
const set = (from: string, to: string): void => {
  MAP[from.charCodeAt(0)] = to.charCodeAt(0);
};
set('v', 'p');
set('f', 'p');
set('q', 'k');
set('z', 's');

/** 1 for letters with a rule that looks at a neighbour. */
const SPECIAL = new Uint8Array(128);
for (const letter of 'odtciyhw') SPECIAL[letter.charCodeAt(0)] = 1;
const VOWEL = new Uint8Array(128);
for (const letter of 'aeiou') VOWEL[letter.charCodeAt(0)] = 1;

const O = 111;
const E = 101;
const U = 117;
const I = 105;
const D = 100;
const J = 106;
const T = 116;
const C = 99;
const H = 104;
const Y = 121;
const W = 119;
const S = 115;

/**
 * 32-bit hash of the sound of `t[from, to)`, letters a–z folded before; other characters count as they are.
 * Never 0 (0 means "no hash" elsewhere).
 */
export function soundHash(t: string, from = 0, to = t.length): number {
  let h = SEED;
  let prev = 0;
  for (let i = from; i < to; i++) {
    let c = t.charCodeAt(i);
    if (c < 128) {
      if (SPECIAL[c] === 1) {
        const next = i + 1 < to ? t.charCodeAt(i + 1) : 0;
        if (c === H) {
          // kh, th, dh, sh …: the h is silent; so is one at the end.
          if (next === 0 && prev !== 0) continue;
          if (prev !== 0 && VOWEL[prev] !== 1) continue;
        } else if (c === Y) {
          if (prev === S || prev === I) continue;
          if (next >= 128 || VOWEL[next] !== 1) c = I;
        } else if (c === W) {
          if (prev === U) continue;
        } else if (c === O) {
          if (next === E) {
            c = U;
            i++;
          }
        } else if (c === I) {
          if (next === E) i++;
        } else if (c === D) {
          if (next === J) continue;
        } else if (c === T) {
          if (next === J) {
            c = C;
            i++;
          }
        } else if (c === C) {
          if (next === H) {
            c = H;
            i++;
          }
        }
      } else c = MAP[c] as number;
    }
    if (c === prev) continue;
    prev = c;
    h = Math.imul(h ^ c, PRIME);
  }
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h === 0 ? 1 : h;
}

/** Order-dependent hash of two token hashes. */
export function pairHash(a: number, b: number): number {
  let h = Math.imul(a, 0x85ebca6b) ^ ((b << 13) | (b >>> 19));
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** Salt for names of one word. */
export const SINGLE = 0x51ed270b;
const HEAD = 0x3c6ef372;
const TAIL = 0x1b873593;

/** Hash of the first three letters, for words one letter off. */
export function headHash(t: string): number {
  return pairHash(
    HEAD,
    Math.imul(Math.imul(t.charCodeAt(0) - A + 1, 41) + t.charCodeAt(1), 41) + t.charCodeAt(2),
  );
}

/** Hash of the last three letters, for words one letter off. */
export function tailHash(t: string): number {
  const n = t.length;
  return pairHash(
    TAIL,
    Math.imul(Math.imul(t.charCodeAt(n - 3) - A + 1, 41) + t.charCodeAt(n - 2), 41) + t.charCodeAt(n - 1),
  );
}

/** True when one insertion, deletion, substitution or swap of neighbours turns `a` into `b` (or nothing). */
export function withinOne(a: string, b: string): boolean {
  if (a === b) return true;
  const n = a.length;
  const m = b.length;
  if (n - m > 1 || m - n > 1) return false;
  let i = 0;
  while (i < n && i < m && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  let x = n - 1;
  let y = m - 1;
  while (x >= i && y >= i && a.charCodeAt(x) === b.charCodeAt(y)) {
    x--;
    y--;
  }
  if (x - i <= 0 && y - i <= 0) return true;
  return (
    x - i === 1 && y - i === 1 && a.charCodeAt(i) === b.charCodeAt(y) && a.charCodeAt(x) === b.charCodeAt(i)
  );
}
