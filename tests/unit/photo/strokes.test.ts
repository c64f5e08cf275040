import { describe, expect, it } from 'vitest';
import { strokesOf } from '../../../lib/photo/lines/strokes';

const WIDTH = 200;
const HEIGHT = 60;
const line = { cx: 100, cy: 30, length: 160, height: 20, angle: 0, light: false };

/** Upright strokes from x = 20 to 180, four pixels each with gaps of four, from `top` to `bottom`. */
function strokes(top: number, bottom: number, sign = -1): Int8Array {
  const signs = new Int8Array(WIDTH * HEIGHT);
  for (let y = top; y < bottom; y += 1)
    for (let x = 20; x < 180; x += 1) if ((x - 20) % 8 < 4) signs[y * WIDTH + x] = sign;
  return signs;
}

describe('strokes of a line', () => {
  it('counts letters by their strokes, and sees that nothing stands beside', () => {
    const { letters, beside } = strokesOf(line, strokes(20, 40), WIDTH, HEIGHT);
    expect(letters).toBeCloseTo(20 / 1.7, 0);
    expect(beside).toBe(0);
  });

  it('sees what goes on above and below the line, as folds and fences do', () => {
    expect(strokesOf(line, strokes(0, 60), WIDTH, HEIGHT).beside).toBeCloseTo(0.5, 1);
  });

  it('does not count marks of the other brightness, nor a bar without gaps', () => {
    expect(strokesOf(line, strokes(20, 40, 1), WIDTH, HEIGHT).letters).toBe(0);
    const bar = new Int8Array(WIDTH * HEIGHT).fill(-1);
    expect(strokesOf(line, bar, WIDTH, HEIGHT).letters).toBeLessThan(1);
  });
});
