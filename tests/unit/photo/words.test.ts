import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { darkOnLight, localContrast, luminance } from '../../../lib/photo/grey';
import { misreading } from '../../../lib/photo/letters';
import { repaired, repairedText } from '../../../lib/photo/repair';
import { linesOf, mergeWords, segmentsOf, sureInLine } from '../../../lib/photo/words';
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

  it('reads slanting lines one after the other, also where their words stand beside each other', () => {
    const slope = 0.75;
    const slanting = (text: string, x: number, row: number): PhotoWord => {
      const y = 0.1 + row * 0.06 + slope * x;
      return { text, confidence: 0.9, box: { x0: x, y0: y, x1: x + 0.1, y1: y + slope * 0.1 + 0.04 }, slope };
    };
    const words = ['satu dua tiga', 'empat lima enam'].flatMap((line, row) =>
      line.split(' ').map((text, at) => slanting(text, 0.2 + at * 0.12, row)),
    );
    expect(linesOf(words).map((line) => line.map(({ text }) => text).join(' '))).toEqual([
      'satu dua tiga',
      'empat lima enam',
    ]);
  });

  it('parts a line where its words stand far from each other', () => {
    const parts = segmentsOf([word('kiri', 0.1, 0.5), word('saja', 0.22, 0.5), word('kanan', 0.8, 0.5)]);
    expect(parts.map((part) => part.map(({ text }) => text))).toEqual([['kiri', 'saja'], ['kanan']]);
  });

  it('asks more of short words whose line was read by itself', () => {
    expect(
      [word('PAN', 0, 0, 0.7), word('PANITIA', 0, 0, 0.5), word('PAN', 0, 0, 0.9)].map(sureInLine),
    ).toEqual([false, true, true]);
  });
});

describe('repair', () => {
  it.each([
    ['PERJUANGAM', 'PERJUANGAN'],
    ['GERlNDRA', 'GERINDRA'],
    ['BUPAT1', 'BUPAT1'],
    ['NASDEN', 'NASDEM'],
    ['PD!', 'PDI'],
  ])('puts %s right', (read, meant) => expect(repaired(read)).toBe(meant));

  it.each([
    'keluarga',
    'pembelajaran',
    'sekolah',
    'bupati',
    'nomer',
    'kain',
    'PANTAI',
    'PELINDO',
    'MENANGKAP',
    'residen',
    'GALON',
    'AWAS!',
  ])('leaves %s alone', (text) => {
    expect(repaired(text)).toBe(text);
  });

  it('joins a word broken in two and reads the letters of a logo', () => {
    const text = repairedText([word('PD!', 0.1, 0.1), word('PERJ', 0.3, 0.1), word('UANGAN', 0.5, 0.1)]);
    expect(text).toBe('PDI PERJUANGAN');
  });

  it('adds a phrase pieced together only where it was not read anyway', () => {
    const read = [word('PARTAI', 0.1, 0.1), word('GOLKAR', 0.3, 0.1)];
    expect(repairedText([...read, word('PARTAI GOLKAR', 0.1, 0.1)])).toBe('PARTAI GOLKAR');
    expect(repairedText([word('AKAR', 0.3, 0.1), word('PARTAI GOLKAR', 0.1, 0.5)])).toBe(
      'AKAR\nPARTAI GOLKAR',
    );
  });

  it('costs the same both ways, nothing for the same, and is given up above the limit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.stringMatching(/^[a-z0-9]{1,8}$/), (a, b) => {
        const cost = misreading(a, b, 20);
        expect(cost).toBeCloseTo(misreading(b, a, 20), 6);
        expect(cost === 0).toBe(a === b);
        if (cost > 2) expect(misreading(a, b, 2)).toBe(Infinity);
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

  it('weighs colours as the eye does', () => {
    const rgba = Uint8ClampedArray.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 90, 90, 90, 255]);
    expect([...luminance(rgba, 4, 1).data]).toEqual([76, 150, 29, 90]);
  });

  it('makes letters stand out alike in shade and light', () => {
    const even = localContrast(luminance(shaded, size, size), 6);
    const contrast = (x: number): number =>
      (even.data[20 * size + x] ?? 0) - (even.data[20 * size + x + 3] ?? 0);
    const [dark, light] = [contrast(8), contrast(32)];
    expect(dark).toBeGreaterThan(10);
    expect(Math.abs(dark - light)).toBeLessThan(25);
  });
});

it('turns what is mostly dark into its negative, and leaves the rest', () => {
  const dark = { width: 3, height: 1, data: Uint8ClampedArray.of(10, 20, 250) };
  expect([...darkOnLight(dark).data]).toEqual([245, 235, 5]);
  const light = { width: 3, height: 1, data: Uint8ClampedArray.of(10, 200, 250) };
  expect(darkOnLight(light)).toBe(light);
});
