import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { MAX_TOKENS, MAX_UNITS } from '../../../lib/recognition/characters';
import { fold, foldHandle, foldKey } from '../../../lib/recognition/fold';
import {
  TOKEN_BREAK_BEFORE,
  TOKEN_CAPITAL,
  TOKEN_HASHTAG,
  TOKEN_MENTION,
  TOKEN_NUMBER,
  TOKEN_SPLIT,
  TOKEN_UPPER,
} from '../../../lib/recognition/token';

const words = (text: string): string[] => fold(text).map((token) => token.t);
const flag = (text: string, i: number, bit: number): boolean => ((fold(text)[i]?.flags ?? 0) & bit) !== 0;

describe('fold', () => {
  it.each([
    ['lower case and accents', 'Prabowo SUBIANTO, Café', ['prabowo', 'subianto', 'cafe']],
    ['compatibility letters', '𝐏𝐫𝐚𝐛𝐨𝐰𝐨 Ｇｏｌｋａｒ', ['prabowo', 'golkar']],
    ['look-alike letters', 'Рrаbowо', ['prabowo']],
    ['zero-width and combining characters', 'Pra\u200Bbo\u00ADwo g\u0336o\u0336l', ['prabowo', 'gol']],
    ['stretched letters, doubles kept', 'menaaaang maaf', ['menang', 'maaf']],
    ['numerals are not stretched words', 'golongan III 1000', ['golongan', 'iii', '1000']],
    ['digits for letters inside words', 'pr4b0w0 j0k0w1', ['prabowo', 'jokowi']],
    ['codes stay', 'p3k 4G', ['p3k', '4g']],
    ['plural two', 'orang2 paslon2', ['orang', 'paslon', '2']],
    ['apostrophes', "Ma'ruf Jum’at", ['maruf', 'jumat']],
    ['years and numbers come apart', '2019GantiPresiden no2', ['2019', 'ganti', 'presiden', 'no', '2']],
    ['CamelCase', 'PrabowoGibran PDIPerjuangan iPhone', ['prabowo', 'gibran', 'pdi', 'perjuangan', 'iphone']],
    ['emoji digits and hand signs', 'salam 2️⃣ ✌️', ['salam', '2', '✌']],
    ['hyphens, dots, slashes', 'Anies-Imin no.1 III/a', ['anies', 'imin', 'no', '1', 'iii', 'a']],
    ['addresses say nothing', 'lihat https://golkar.com/x dan <url> www.pks.id', ['lihat', 'dan']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('marks hashtags, mentions, capitals, numbers and breaks', () => {
    expect(flag('#Golkar', 0, TOKEN_HASHTAG)).toBe(true);
    expect(flag('@Gerindra', 0, TOKEN_MENTION)).toBe(true);
    expect(flag('Golkar', 0, TOKEN_CAPITAL)).toBe(true);
    expect(flag('GOLKAR', 0, TOKEN_UPPER)).toBe(true);
    expect(flag('Golkar', 0, TOKEN_UPPER)).toBe(false);
    expect(flag('no 12', 1, TOKEN_NUMBER)).toBe(true);
    expect(flag('#PrabowoGibran', 1, TOKEN_SPLIT)).toBe(true);
    expect(flag('satu. dua', 1, TOKEN_BREAK_BEFORE)).toBe(true);
    expect(flag('satu dua', 1, TOKEN_BREAK_BEFORE)).toBe(false);
  });

  it('gives offsets of the original words', () => {
    const text = 'Ayo #PrabowoGibran2024 menaaang!';
    expect(fold(text).map((token) => text.slice(token.start, token.end))).toEqual([
      'Ayo',
      'Prabowo',
      'Gibran',
      '2024',
      'menaaang',
    ]);
  });

  it('reads a bounded part of any text', () => {
    const million = 'golkar menang '.repeat(80_000);
    const tokens = fold(million);
    expect(tokens.length).toBeLessThanOrEqual(MAX_TOKENS + 8);
    expect(tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(MAX_UNITS + 64);
    expect(fold('😀'.repeat(10_000))).toEqual([]);
    expect(fold('a'.repeat(1_000_000))).toHaveLength(1);
  });

  prop.prop([
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary-ascii' }),
    ),
  ])(
    'never throws, keeps order and offsets inside the text, folded words hold no capital or space',
    (text) => {
      const tokens = fold(text);
      let last = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.end).toBeLessThanOrEqual(text.length);
        expect(token.t).not.toBe('');
        expect(token.t).not.toMatch(/[A-Z\s]/);
        last = token.start;
      }
    },
  );

  prop.prop([fc.array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 40 })])(
    'survives unpaired surrogates',
    (units) => {
      expect(() => fold(String.fromCharCode(...units) + ' golkar')).not.toThrow();
      expect(words(`${String.fromCharCode(...units)} golkar`)).toContain('golkar');
    },
  );

  it('makes keys and handles', () => {
    expect(foldKey('  Prabowo   SUBIANTO ')).toBe('prabowo subianto');
    expect(foldHandle('@PDI_Perjuangan')).toBe('pdiperjuangan');
    expect(foldHandle('DPP_PPP')).toBe('dppppp');
  });
});
