import { describe, expect, it } from 'vitest';
import { closerLooks, covered, tells } from '../../../lib/photo/closer';
import { placeOfBlock } from '../../../lib/photo/lines/crop';
import type { PhotoWord } from '../../../lib/photo-findings';

const word = (text: string, confidence = 0.9): PhotoWord => ({
  text,
  confidence,
  box: { x0: 0.4, y0: 0.5, x1: 0.6, y1: 0.55 },
});
const size = { width: 1000, height: 800 };

describe('a closer look', () => {
  it.each(['PERJUANGAN', 'PERJULNGA', 'PERJU.', 'GERlNDRA', 'BUPATI', 'CALON'])('is worth %s', (text) =>
    expect(tells(word(text))).toBe(true),
  );

  it.each(['perpustakaan', 'PER', 'bulan', 'persegi', 'KELUARGA', 'pembangunan'])('is not worth %s', (text) =>
    expect(tells(word(text))).toBe(false),
  );

  it('is not worth letters read by chance', () => expect(tells(word('PARTAI', 0.1))).toBe(false));

  it('takes in two lines above and below, and as turned as the line was', () => {
    const [plain] = closerLooks({ words: [word('PARTAI')] }, size);
    expect(plain?.cx).toBeCloseTo(500);
    expect(plain?.cy).toBeCloseTo(420);
    expect(plain?.height).toBeCloseTo(200);
    expect(plain?.length).toBeCloseTo(440);
    expect(plain?.angle).toBe(0);
    const line = { cx: 0, cy: 0, length: 1, height: 30, angle: 0.2, light: true, marks: 6, score: 6 };
    const [turned] = closerLooks({ words: [word('PARTAI')], line }, size);
    expect(turned).toMatchObject({ angle: 0.2, height: 150 });
  });

  it('looks at the surest first, and not twice at one place', () => {
    const other = { ...word('BUPATI', 0.95), box: { x0: 0.1, y0: 0.1, x1: 0.2, y1: 0.15 } };
    const places = closerLooks({ words: [word('PARTAI'), other, word('kata')] }, size);
    expect(places.map(({ cx }) => Math.round(cx))).toEqual([150, 500]);
    const [first, second] = places;
    if (!first || !second) throw new Error('no places');
    expect(covered(second, first)).toBe(false);
    expect(covered({ ...second, cy: second.cy + 40 }, second)).toBe(true);
  });

  it('knows where in the picture a word of the block stands', () => {
    const block = { cx: 500, cy: 420, length: 440, height: 200, angle: 0, light: false, marks: 1, score: 1 };
    // With a margin of a quarter of the height on all sides the cut is 540 × 300 pixels.
    const box = placeOfBlock({ x0: 0, y0: 0, x1: 0.5, y1: 0.5 }, block, size);
    expect(box.x0).toBeCloseTo(0.23);
    expect(box.x1).toBeCloseTo(0.5);
    expect(box.y0).toBeCloseTo(270 / 800);
    expect(box.y1).toBeCloseTo(420 / 800);
    const upright = placeOfBlock({ x0: 0, y0: 0, x1: 1, y1: 1 }, { ...block, angle: Math.PI / 2 }, size);
    expect(upright.x1 - upright.x0).toBeCloseTo(0.3);
    expect(upright.y1 - upright.y0).toBeCloseTo(540 / 800);
  });
});
