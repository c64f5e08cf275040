import { describe, expect, it } from 'vitest';
import type { Grey } from '../../../lib/photo/grey';
import { cropLine, placeInPicture } from '../../../lib/photo/lines/crop';
import { findLines } from '../../../lib/photo/lines/find-lines';
import { resized } from '../../../lib/photo/lines/plane';

const WIDTH = 600;
const HEIGHT = 400;

/** A ground with a row of `count` letter-like bars from (x, y), `tall` pixels, falling by `slope`. */
function picture(
  rows: { x: number; y: number; tall: number; count: number; slope?: number; ink: number }[],
): Grey {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT).fill(120);
  for (const { x, y, tall, count, slope = 0, ink } of rows) {
    for (let letter = 0; letter < count; letter += 1) {
      const left = Math.round(x + letter * tall * 0.8);
      const top = Math.round(y + (left - x) * slope);
      for (let v = 0; v < tall; v += 1) {
        for (let u = 0; u < tall * 0.5; u += 1) {
          // An arch: two legs and a bar.
          const leg = u < tall * 0.18 || u > tall * 0.32 || v < tall * 0.2;
          if (leg) data[(top + v) * WIDTH + left + u] = ink;
        }
      }
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

describe('where writing is', () => {
  it('finds a dark and a light line, with their place, height and brightness', () => {
    const lines = findLines(
      picture([
        { x: 60, y: 50, tall: 24, count: 10, ink: 20 },
        { x: 100, y: 250, tall: 40, count: 8, ink: 240 },
      ]),
      4,
    );
    const dark = lines.find(({ light, cy }) => !light && Math.abs(cy - 62) < 6);
    const bright = lines.find(({ light, cy }) => light && Math.abs(cy - 270) < 8);
    expect(dark?.height).toBeGreaterThan(20);
    expect(dark?.height).toBeLessThan(34);
    expect(dark?.length).toBeGreaterThan(170);
    expect(bright?.height).toBeGreaterThan(34);
    expect(bright?.angle).toBeCloseTo(0, 1);
  });

  it('follows a falling line', () => {
    const [line] = findLines(picture([{ x: 60, y: 80, tall: 24, count: 14, slope: 0.2, ink: 10 }]), 1);
    expect(line?.angle).toBeGreaterThan(0.15);
    expect(line?.angle).toBeLessThan(0.25);
  });

  it('prefers a word whose letters have run together to a few lone marks, which are hardly ever writing', () => {
    const grey = picture([
      { x: 60, y: 40, tall: 24, count: 3, ink: 20 },
      { x: 350, y: 40, tall: 24, count: 4, ink: 20 },
      { x: 60, y: 320, tall: 24, count: 4, ink: 20 },
      { x: 150, y: 180, tall: 20, count: 12, ink: 20 },
    ]);
    // A stroke under the letters makes them one mark.
    for (let x = 150; x < 150 + 12 * 16; x += 1)
      for (let y = 197; y < 200; y += 1) grey.data[y * WIDTH + x] = 20;
    const [first] = findLines(grey, 1);
    expect(Math.abs((first?.cy ?? 0) - 190)).toBeLessThan(6);
    expect(first?.marks).toBeLessThan(4);
  });

  it('finds nothing on an empty wall', () => {
    expect(findLines(picture([]), 10)).toEqual([]);
  });

  it('cuts the line out dark on light, upright and as tall as asked', () => {
    const grey = picture([{ x: 60, y: 80, tall: 24, count: 14, slope: 0.2, ink: 240 }]);
    const [line] = findLines(grey, 1);
    if (!line) throw new Error('no line');
    const crop = cropLine(grey, line, 36);
    expect(crop.height).toBe(36 + 2 * 9);
    const middle = crop.data.slice(
      Math.round(crop.height / 2) * crop.width,
      Math.round(crop.height / 2 + 1) * crop.width,
    );
    // Letters of an upright line are met all along its middle; most of the rest is light.
    const dark = [...middle].map((value) => value < 100);
    const third = Math.floor(dark.length / 3);
    for (const from of [0, third, 2 * third]) expect(dark.slice(from, from + third)).toContain(true);
    expect(crop.data[crop.width * 2 + 2]).toBeGreaterThan(150);
  });

  it('knows the way back from the crop to the picture', () => {
    const line = { cx: 300, cy: 200, length: 200, height: 20, angle: 0, light: false, marks: 9, score: 9 };
    const box = placeInPicture({ x0: 0, y0: 0, x1: 0.5, y1: 1 }, line, { width: WIDTH, height: HEIGHT });
    expect(box.x0).toBeCloseTo((300 - 105) / WIDTH);
    expect(box.x1).toBeCloseTo(300 / WIDTH);
    expect(box.y0).toBeCloseTo(190 / HEIGHT);
    expect(box.y1).toBeCloseTo(210 / HEIGHT);
  });

  it('scales a plane without changing its brightness', () => {
    const grey = picture([{ x: 60, y: 50, tall: 60, count: 5, ink: 0 }]);
    const mean = ({ data }: Grey): number => data.reduce((sum, value) => sum + value, 0) / data.length;
    for (const side of [1200, 300, 150]) {
      const other = resized(grey, side);
      expect(other.width).toBe(side);
      expect(Math.abs(mean(other) - mean(grey))).toBeLessThan(2);
    }
  });
});
