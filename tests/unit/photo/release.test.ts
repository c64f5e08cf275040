import { afterEach, describe, expect, it, vi } from 'vitest';
import { findLines } from '../../../lib/photo/lines/find-lines';
import { collectRubbish, release } from '../../../lib/photo/release';

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

describe('asking for rubbish to be collected', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('keeps nothing, and a machine short of memory goes on', () => {
    const asked: Uint8Array[] = [];
    class Asked extends Uint8Array {
      constructor(length: number) {
        super(length);
        asked.push(this);
      }
    }
    vi.stubGlobal('Uint8Array', Asked);
    collectRubbish();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toHaveLength(0);
    vi.stubGlobal('Uint8Array', function Refusing() {
      throw new RangeError('Array buffer allocation failed');
    });
    expect(collectRubbish).not.toThrow();
  });
});
