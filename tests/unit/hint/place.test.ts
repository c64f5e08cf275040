import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintPlace, type Box } from '../../../components/hint/place';

const own = { width: 340, height: 70 };
const screen = { width: 1280, height: 900 };
const covers = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('where the hint stands', () => {
  it('prefers the space above the editor', () => {
    expect(hintPlace(own, { left: 200, top: 300, width: 500, height: 40 }, [], screen)).toEqual({
      left: 200,
      top: 222,
    });
  });

  it('goes below where there is no room above, and beside the send button it must leave free', () => {
    const editor = { left: 200, top: 20, width: 500, height: 40 };
    expect(hintPlace(own, editor, [], screen)).toEqual({ left: 200, top: 68 });
    const send = { left: 210, top: 70, width: 80, height: 36 };
    const at = hintPlace(own, editor, [send], screen);
    expect(covers({ ...at, ...own }, send)).toBe(false);
    expect(covers({ ...at, ...own }, editor)).toBe(false);
  });

  it('is always on the screen, and covers nothing while some tried place is free', () => {
    const box = fc.record({
      left: fc.integer({ min: -200, max: 1500 }),
      top: fc.integer({ min: -200, max: 1100 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 700 }),
    });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 4 }), (editor, avoid) => {
        const { left, top } = hintPlace(own, editor, avoid, screen);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + own.width).toBeLessThanOrEqual(screen.width);
        expect(top + own.height).toBeLessThanOrEqual(screen.height);
        const corner = { left: 8, top: 8, ...own };
        const free = [editor, ...avoid].every((one) => !covers(corner, one));
        if (free) expect([editor, ...avoid].some((one) => covers({ left, top, ...own }, one))).toBe(false);
      }),
    );
  });

  it('stays on a phone where it can only cover something', () => {
    const phone = { width: 360, height: 640 };
    const editor = { left: 0, top: 0, width: 360, height: 640 };
    const { left, top } = hintPlace(own, editor, [], phone);
    expect(left + own.width).toBeLessThanOrEqual(360);
    expect(top + own.height).toBeLessThanOrEqual(640);
  });
});
