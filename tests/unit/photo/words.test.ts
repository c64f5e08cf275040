import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverted, localContrast, toGrey } from '../../../lib/photo/grey';
import { distance, repaired, repairedText } from '../../../lib/photo/repair';
import { linesOf, mergeWords } from '../../../lib/photo/words';
import type { PhotoWord } from '../../../lib/photo-findings';

const word = (text: string, x: number, y: number, confidence = 0.9): PhotoWord => ({
  text,
  confidence,
  box: { x0: x, y0: y, x1: x + 0.1, y1: y + 0.05 },
});

describe('mergeWords', () => {
  it('keeps the surer of two readings of one place, and both of two places', () => {
    const merged = mergeWords([
      [word('CAL0N', 0.1, 0.1, 0.5), word('BUPATI', 0.3, 0.1)],
      [word('CALON', 0.1, 0.1, 0.8)],
    ]);
    expect(merged.map(({ text }) => text)).toEqual(['CALON', 'BUPATI']);
  });

  it('drops what a wall gives: lone letters, repeated signs, unsure words', () => {
    expect(
      mergeWords([[word('i', 0, 0), word('|||', 0.2, 0), word('lll', 0.4, 0), word('kata', 0.6, 0, 0.1)]]),
    ).toEqual([]);
  });

  it('reads lines from top to bottom and left to right', () => {
    const lines = linesOf([word('dua', 0.5, 0.51), word('tiga', 0.1, 0.8), word('satu', 0.1, 0.5)]);
    expect(lines.map((line) => line.map(({ text }) => text))).toEqual([['satu', 'dua'], ['tiga']]);
  });
});

describe('repair', () => {
  it.each([
    ['PERJUANGAM', 'PERJUANGAN'],
    ['GERlNDRA', 'GERINDRA'],
    ['BUPAT1', 'BUPAT1'],
    ['NASDEN', 'NASDEM'],
  ])('puts %s right', (read, meant) => expect(repaired(read)).toBe(meant));

  it.each(['keluarga', 'pembelajaran', 'sekolah', 'bupati', 'nomer', 'kain'])('leaves %s alone', (text) => {
    expect(repaired(text)).toBe(text);
  });

  it('joins a word broken in two and reads the letters of a logo', () => {
    const text = repairedText([word('PD!', 0.1, 0.1), word('PERJ', 0.3, 0.1), word('UANGAN', 0.5, 0.1)]);
    expect(text).toBe('PDI PERJUANGAN');
  });

  it('reads no party where its second word is missing', () => {
    expect(repairedText([word('PD!', 0.1, 0.1), word('KAYU', 0.3, 0.1)])).toBe('PD! KAYU');
  });

  it('measures as Levenshtein did, up to the limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        const far = distance(a, b, 20);
        expect(far).toBe(distance(b, a, 20));
        expect(far === 0).toBe(a === b);
        expect(far).toBeLessThanOrEqual(Math.max(a.length, b.length));
        if (far > 2) expect(distance(a, b, 2)).toBeGreaterThan(2);
      }),
    );
  });
});

describe('grey', () => {
  const size = 40;
  /** Letters 20 brighter than a ground that runs from dark to light. */
  const shaded = new Uint8ClampedArray(size * size * 4).map((_, at) => {
    const pixel = at >> 2;
    return (pixel % size) * 5 + (pixel % 8 === 0 ? 20 : 0);
  });

  it('takes the channel asked for', () => {
    const rgba = Uint8ClampedArray.from([10, 20, 30, 255]);
    expect([...toGrey(rgba, 1, 1, 'red').data]).toEqual([10]);
    expect([...toGrey(rgba, 1, 1, 'blue').data]).toEqual([30]);
  });

  it('is its own opposite twice', () => {
    const grey = toGrey(shaded, size, size, 'luminance');
    expect(inverted(inverted(grey)).data).toEqual(grey.data);
  });

  it('makes letters stand out alike in shade and light', () => {
    const even = localContrast(toGrey(shaded, size, size, 'luminance'), 6);
    const contrast = (x: number): number =>
      (even.data[20 * size + x] ?? 0) - (even.data[20 * size + x + 3] ?? 0);
    const [dark, light] = [contrast(8), contrast(32)];
    expect(dark).toBeGreaterThan(10);
    expect(Math.abs(dark - light)).toBeLessThan(25);
  });
});
