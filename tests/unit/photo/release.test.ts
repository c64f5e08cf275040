import { describe, expect, it } from 'vitest';
import { findLines } from '../../../lib/photo/lines/find-lines';
import { release } from '../../../lib/photo/release';

describe('release', () => {
  it('empties an array at once, and an emptied one again without a failure', () => {
    const pixels = new Uint8ClampedArray(4096).fill(7);
    release(pixels);
    expect(pixels).toHaveLength(0);
    release(pixels);
  });

  it('is never done to a picture that was handed in', () => {
    const data = new Uint8ClampedArray(64 * 48).fill(120);
    findLines({ width: 64, height: 48, data }, 4);
    expect(data).toHaveLength(64 * 48);
  });
});
