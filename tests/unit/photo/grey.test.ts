import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachSurroundings } from '../../../lib/photo/grey';

describe('eachSurroundings', () => {
  it('tells mean and spread of the box around every pixel, cut off at the edges', () => {
    const picture = fc
      .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }) })
      .chain(({ width, height }) =>
        fc
          .uint8Array({ minLength: width * height, maxLength: width * height })
          .map((data) => ({ width, height, data: new Uint8ClampedArray(data) })),
      );
    fc.assert(
      fc.property(picture, fc.integer({ min: 0, max: 14 }), ({ width, height, data }, radius) => {
        let seen = 0;
        eachSurroundings({ width, height, data }, radius, (at, value, mean, deviation) => {
          const [x, y] = [at % width, Math.floor(at / width)];
          const box = [...data].filter((_, other) => {
            const [u, v] = [other % width, Math.floor(other / width)];
            return Math.abs(u - x) <= radius && Math.abs(v - y) <= radius;
          });
          const middle = box.reduce((sum, one) => sum + one, 0) / box.length;
          const spread = Math.sqrt(box.reduce((sum, one) => sum + (one - middle) ** 2, 0) / box.length);
          expect(at).toBe(seen);
          expect(value).toBe(data[at]);
          expect(mean).toBeCloseTo(middle, 6);
          expect(deviation).toBeCloseTo(spread, 4);
          seen += 1;
        });
        expect(seen).toBe(width * height);
      }),
      { numRuns: 60 },
    );
  });
});
