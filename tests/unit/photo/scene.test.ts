import { describe, expect, it } from 'vitest';
import { lineRead, wordStarts } from '../../../lib/photo/scene/letters-read';
import { placesOf } from '../../../lib/photo/scene/places';
import { LINE_HEIGHT, linePlanes, wholePlanes } from '../../../lib/photo/scene/planes';
import { wellRead } from '../../../lib/photo/scene/well-read';
import type { TextLine } from '../../../lib/photo/lines/find-lines';

const line = (of: Partial<TextLine>): TextLine => ({
  cx: 100,
  cy: 50,
  length: 160,
  height: 20,
  angle: 0,
  light: false,
  marks: 1,
  score: 1,
  ...of,
});

describe('places of writing', () => {
  const map = (width: number, height: number, likely: (x: number, y: number) => number) => ({
    width,
    height,
    data: Float32Array.from({ length: width * height }, (_, at) =>
      likely(at % width, Math.floor(at / width)),
    ),
  });

  it('are found with their middle, angle and size, larger than the core the model marks', () => {
    const angle = 0.3;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [place, ...others] = placesOf(
      map(200, 120, (x, y) => {
        const [u, v] = [(x - 90) * cos + (y - 60) * sin, (y - 60) * cos - (x - 90) * sin];
        return Math.abs(u) <= 50 && Math.abs(v) <= 4 ? 0.9 : 0.01;
      }),
      { x: 2, y: 2 },
    );
    expect(others).toEqual([]);
    expect(place?.cx).toBeCloseTo(181, -0.5);
    expect(place?.cy).toBeCloseTo(121, -0.5);
    expect(place?.angle).toBeCloseTo(angle, 1);
    expect(place?.height).toBeGreaterThan(2 * 9);
    expect(place?.height).toBeLessThan(2 * 9 + 40);
    expect(place?.length).toBeGreaterThan(200);
  });

  it('are none where the model is unsure, or where a few pixels stand alone', () => {
    expect(
      placesOf(
        map(60, 40, (x, y) => (x < 40 && y < 10 ? 0.3 : 0)),
        { x: 1, y: 1 },
      ),
    ).toEqual([]);
    expect(
      placesOf(
        map(60, 40, (x, y) => (x < 3 && y < 3 ? 1 : 0)),
        { x: 1, y: 1 },
      ),
    ).toEqual([]);
  });
});

describe('a line as the reading model takes it', () => {
  it('is upright, and upside down when read from the other side', () => {
    // Left half of the line black, right half white, in a picture that is grey elsewhere.
    const [width, height] = [200, 100];
    const rgba = new Uint8ClampedArray(width * height * 4).fill(128);
    for (let y = 40; y < 60; y += 1)
      for (let x = 20; x < 180; x += 1)
        rgba.fill(x < 100 ? 0 : 255, (y * width + x) * 4, (y * width + x) * 4 + 3);
    const upright = linePlanes({ width, height, rgba }, line({}));
    expect(upright.width).toBe(Math.round((160 * LINE_HEIGHT) / 20));
    const middle = (LINE_HEIGHT / 2) * upright.width;
    expect(upright.planes[middle + 20]).toBeCloseTo(-1);
    expect(upright.planes[middle + upright.width - 20]).toBeCloseTo(1);
    const turned = linePlanes({ width, height, rgba }, line({}), true);
    expect(turned.planes[middle + 20]).toBeCloseTo(1);
  });

  it('gives blue first', () => {
    const rgba = Uint8ClampedArray.from([255, 0, 0, 255]);
    const planes = wholePlanes({ width: 1, height: 1, rgba });
    expect(planes[0]).toBeLessThan(0);
    expect(planes[2]).toBeGreaterThan(2);
  });
});

describe('words of a line', () => {
  const SIGNS = ['', 'P', 'D', 'I', 'A', ' '];
  /** One sign for each step, as sure as `likely`. */
  const answer = (signs: readonly number[], likely = 0.9) => {
    const data = new Float32Array(signs.length * SIGNS.length);
    signs.forEach((sign, step) => {
      data[step * SIGNS.length + sign] = likely;
    });
    return { steps: signs.length, signs: SIGNS.length, data };
  };

  it('repeat a letter only where the sign for none stands between', () => {
    const { words, confidence } = lineRead(answer([1, 1, 2, 0, 2, 3]), SIGNS, line({}), {
      width: 200,
      height: 100,
    });
    expect(words.map(({ text }) => text)).toEqual(['PDDI']);
    expect(confidence).toBeCloseTo(0.9);
  });

  it('are parted by gaps and lie where they were read', () => {
    const size = { width: 200, height: 100 };
    const { words } = lineRead(answer([1, 2, 3, 5, 4, 0, 0, 0]), SIGNS, line({}), size);
    expect(words.map(({ text }) => text)).toEqual(['PDI', 'A']);
    expect(words[0]?.box.x0).toBeCloseTo(20 / 200);
    expect(words[0]?.box.x1).toBeCloseTo((20 + (160 * 3) / 8) / 200);
    expect(words[1]?.box.y0).toBeCloseTo(0.4);
    const back = lineRead(answer([1, 2, 3, 5, 4, 0, 0, 0]), SIGNS, line({}), size, true).words;
    expect(back[0]?.box.x1).toBeCloseTo(180 / 200);
  });

  it('that campaigns print are parted from what ran together with them', () => {
    const parts = (text: string): string[] => {
      const starts = wordStarts(text);
      return [...text].reduce<string[]>((all, letter, at) => {
        if (letter === ' ') return all;
        if (starts.has(at)) return [...all, letter];
        return [...all.slice(0, -1), `${all.at(-1) ?? ''}${letter}`];
      }, []);
    };
    expect(parts('DPCPARTAIHANURAKOTA')).toEqual(['DPC', 'PARTAI', 'HANURA', 'KOTA']);
    expect(parts('CALONBUPATI&WAKIL')).toEqual(['CALON', 'BUPATI', '&', 'WAKIL']);
    expect(parts('AYOCOBLOSNOMOR3')).toEqual(['AYO', 'COBLOS', 'NOMOR', '3']);
    expect(parts('PARTAIMU')).toEqual(['PARTAIMU']);
    expect(parts('Selamat datang')).toEqual(['Selamat', 'datang']);
  });
});

describe('what the first reader read well', () => {
  const size = { width: 200, height: 100 };
  const word = (x0: number, x1: number, confidence = 0.95, text = 'kata') => ({
    text,
    confidence,
    box: { x0, x1, y0: 0.42, y1: 0.58 },
  });

  it('needs no second reading', () => {
    expect(wellRead(line({}), [word(0.1, 0.5), word(0.52, 0.9)], size)).toBe(true);
  });

  it('is not what is unsure, elsewhere, or only a part', () => {
    expect(wellRead(line({}), [word(0.1, 0.9, 0.7)], size)).toBe(false);
    expect(wellRead(line({ cy: 80 }), [word(0.1, 0.9)], size)).toBe(false);
    expect(wellRead(line({}), [word(0.1, 0.4)], size)).toBe(false);
    expect(wellRead(line({}), [word(0.1, 0.9, 0.95, '—')], size)).toBe(false);
  });
});
