import { describe, expect, it } from 'vitest';
import type { Grey } from '../../../lib/photo/grey';
import { findRing, flattened, placeOnRing } from '../../../lib/photo/lines/rings';

const [WIDTH, HEIGHT] = [400, 300];
const [CX, CY, RADIUS] = [180, 140, 70];

/** A dark ring on white, from `from` to `to` radians, with a mark above it outside. */
function seal(from: number, to: number): Grey {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT).fill(255);
  for (let y = 0, at = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1, at += 1) {
      const far = Math.hypot(x - CX, y - CY);
      const angle = Math.atan2(y - CY, x - CX);
      if (Math.abs(far - RADIUS) < 3 && angle >= from && angle <= to) data[at] = 0;
      if (Math.abs(x - CX) < 6 && Math.abs(y - (CY - RADIUS - 20)) < 6) data[at] = 60;
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

describe('writing around a seal', () => {
  const whole = seal(-Math.PI, Math.PI);

  it('finds a whole ring where it is', () => {
    const ring = findRing(whole);
    expect(Math.abs((ring?.cx ?? 0) - CX)).toBeLessThan(4);
    expect(Math.abs((ring?.cy ?? 0) - CY)).toBeLessThan(4);
    expect(Math.abs((ring?.radius ?? 0) - RADIUS)).toBeLessThan(6);
  });

  it('finds none in an arch or on an empty wall', () => {
    expect(findRing(seal(-Math.PI, 0))).toBeUndefined();
    expect(findRing({ width: 90, height: 60, data: new Uint8ClampedArray(5400).fill(200) })).toBeUndefined();
  });

  it('lays it flat: what stands above the ring comes to the middle, upright, and the way back is known', () => {
    const ring = { cx: CX, cy: CY, radius: RADIUS };
    const flat = flattened(whole, ring, false);
    const dark = (column: number, row: number): boolean =>
      (flat.data[row * flat.width + column] ?? 255) < 100;
    const middle = flat.width >> 1;
    const markRows = Array.from({ length: 55 }, (_, row) => row).filter((row) => dark(middle, row));
    expect(markRows.length).toBeGreaterThan(5);
    const y = markRows[markRows.length >> 1] ?? 0;
    const box = { x0: 0.49, x1: 0.51, y0: y / flat.height, y1: (y + 1) / flat.height };
    const place = placeOnRing(box, ring, false, whole);
    expect(Math.abs(((place.x0 + place.x1) / 2) * WIDTH - CX)).toBeLessThan(4);
    expect(Math.abs(((place.y0 + place.y1) / 2) * HEIGHT - (CY - RADIUS - 20))).toBeLessThan(6);
    const within = flattened(whole, ring, true);
    expect((within.data[10 * within.width + middle] ?? 0) > 200).toBe(true);
  });
});
