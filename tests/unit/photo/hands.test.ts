import { describe, expect, it } from 'vitest';
import { fingerStates } from '../../../lib/photo/hands/fingers';
import { angleAt, overlap, type Point3 } from '../../../lib/photo/hands/geometry';
import { fromCrop, HAND_INPUT, type Hand } from '../../../lib/photo/hands/landmarks';
import { heldUp } from '../../../lib/photo/hands/held-up';
import { views } from '../../../lib/photo/hands/detect';
import { handRegion, readPalms, PALM_INPUT } from '../../../lib/photo/hands/palms';
import { signOf, type SeenSign } from '../../../lib/photo/hands/signs';

/** A flat hand seen from the front, fingers up; `pattern` tells thumb, index, middle, ring, little: 1 stretched. */
function handWith(pattern: string, turnBy = 0): Hand {
  const points: Point3[] = [{ x: 0, y: 0, z: 0 }];
  const thumbOut = pattern[0] === '1';
  points.push({ x: -0.03, y: -0.02, z: 0 }, { x: -0.05, y: -0.045, z: 0 });
  points.push(thumbOut ? { x: -0.075, y: -0.065, z: 0 } : { x: -0.03, y: -0.065, z: -0.02 });
  points.push(thumbOut ? { x: -0.1, y: -0.085, z: 0 } : { x: 0.0, y: -0.07, z: -0.025 });
  for (let finger = 0; finger < 4; finger += 1) {
    const x = -0.03 + finger * 0.02;
    const stretched = pattern[finger + 1] === '1';
    points.push({ x, y: -0.09, z: 0 }, { x, y: -0.13, z: 0 });
    points.push(stretched ? { x, y: -0.155, z: 0 } : { x, y: -0.12, z: -0.02 });
    points.push(stretched ? { x, y: -0.18, z: 0 } : { x, y: -0.095, z: -0.015 });
  }
  const pixels = points.map(({ x, y, z }) => ({
    x: 500 + 2000 * (x * Math.cos(turnBy) - y * Math.sin(turnBy)),
    y: 500 + 2000 * (x * Math.sin(turnBy) + y * Math.cos(turnBy)),
    z,
  }));
  return {
    palm: 0.9,
    presence: 0.99,
    points: pixels,
    world: points,
    box: { x0: 300, y0: 140, x1: 700, y1: 500 },
    region: { cx: 500, cy: 320, size: 500, angle: 0 },
  };
}

describe('signOf', () => {
  it.each([
    ['01000', 'one'],
    ['01100', 'two-peace'],
    ['01110', 'three'],
    ['11100', 'three'],
    ['01111', 'four'],
    ['11111', 'five-open'],
    ['00000', 'fist'],
    ['01001', 'metal'],
    ['11001', 'metal'],
    ['11000', 'index-thumb'],
    ['10000', 'thumb'],
    ['10001', 'call'],
  ])('reads fingers %s as %s', (pattern, sign) => {
    expect(signOf(handWith(pattern), 1000).sign).toBe(sign);
  });

  it.each([
    ['01111', 'four'],
    ['01110', 'three'],
    ['01100', 'two-peace'],
    ['01000', 'one'],
  ])('takes a straight thumb that lies over the palm for folded (%s is %s)', (pattern, sign) => {
    const hand = handWith(pattern);
    const world = [...hand.world];
    // From its base across to below the middle finger, without a bend.
    [2, 3, 4].forEach((joint, n) => {
      world[joint] = { x: -0.03 + 0.0133 * (n + 1), y: -0.02 - 0.015 * (n + 1), z: -0.02 };
    });
    expect(signOf({ ...hand, world }, 1000).sign).toBe(sign);
  });

  it('takes fingertips that meet in a ring for no raised thumb', () => {
    const hand = handWith('10000');
    const world = [...hand.world];
    world[8] = { x: -0.098, y: -0.083, z: -0.01 };
    expect(signOf({ ...hand, world }, 1000).sign).toBe('fist');
  });

  it('is sure of the OK sign: the same three fingers do not speak against it', () => {
    const hand = handWith('00111');
    const world = [...hand.world];
    world[4] = { x: -0.03, y: -0.1, z: -0.02 };
    const seen = signOf({ ...hand, world }, 1000);
    expect(seen.sign).toBe('ok');
    expect(seen.clarity).toBeGreaterThan(0.4);
  });

  it('counts the stretched fingers and measures the hand', () => {
    const seen = signOf(handWith('01100'), 1000);
    expect(seen.fingers).toBe(2);
    expect(seen.size).toBeCloseTo(0.4);
    expect(seen.tilt).toBeLessThan(15);
  });

  it('tells a hanging hand from one held up', () => {
    expect(signOf(handWith('01100', Math.PI), 1000).tilt).toBeGreaterThan(165);
  });
});

describe('views', () => {
  it.each([
    [1600, 1200],
    [700, 1600],
    [500, 500],
  ])('sees every place of a picture of %i × %i whole, and once from further away', (width, height) => {
    const squares = views(width, height);
    const [whole, wider, first, last] = squares;
    expect(squares).toHaveLength(4);
    expect(whole).toEqual({ cx: width / 2, cy: height / 2, size: Math.max(width, height), angle: 0 });
    expect(wider?.size).toBeGreaterThan(1.5 * (whole?.size ?? 0));
    // The two ends meet and stay inside the longest side.
    const along = width >= height ? ('cx' as const) : ('cy' as const);
    const half = (first?.size ?? 0) / 2;
    expect((first?.[along] ?? 0) - half).toBeCloseTo(0);
    expect((last?.[along] ?? 0) + half).toBeCloseTo(Math.max(width, height));
    expect((first?.[along] ?? 0) + half).toBeGreaterThan((last?.[along] ?? 0) - half);
  });
});

describe('heldUp', () => {
  const seen = (pattern: string, clarity: number): [SeenSign, Hand] => {
    const hand = handWith(pattern);
    return [{ ...signOf(hand, 4000), clarity }, hand];
  };

  it('asks of a small hand that its sign is clear, and that it is upright', () => {
    expect(heldUp(...seen('01100', 0.6))).toBe(true);
    expect(heldUp(...seen('01100', 0.2))).toBe(false);
    const [sign, hand] = seen('01100', 0.6);
    expect(heldUp({ ...sign, tilt: 90 }, hand)).toBe(false);
    expect(heldUp({ ...sign, size: 0.05 }, hand)).toBe(false);
    expect(heldUp(sign, { ...hand, palm: 0.55 })).toBe(false);
  });

  it('asks nothing of what nobody is asked about', () => {
    expect(heldUp(...seen('00000', 0))).toBe(true);
    expect(heldUp(...seen('11111', 0))).toBe(true);
  });
});

describe('fingerStates', () => {
  it('does not depend on how near the hand is', () => {
    const near = handWith('01101').world;
    const far = near.map(({ x, y, z }) => ({ x: x * 0.1, y: y * 0.1, z: z * 0.1 }));
    fingerStates(near).forEach((state, n) => expect(fingerStates(far)[n]).toBeCloseTo(state, 6));
  });
});

describe('palms', () => {
  it('puts a box where its anchor says and drops the overlapping ones', () => {
    const boxes = new Float32Array(2016 * 18);
    const scores = new Float32Array(2016).fill(-50);
    // The first cell of the coarse grid has six anchors in one place.
    for (const anchor of [1152, 1153]) {
      scores[anchor] = anchor === 1152 ? 4 : 3;
      boxes[anchor * 18 + 2] = 0.25 * PALM_INPUT;
      boxes[anchor * 18 + 3] = 0.25 * PALM_INPUT;
    }
    const palms = readPalms(boxes, scores, 0.5);
    expect(palms).toHaveLength(1);
    expect(palms[0]?.score).toBeCloseTo(1 / (1 + Math.exp(-4)));
    expect((palms[0]?.box.x0 ?? 0) + 0.125).toBeCloseTo(0.5 / 12);
  });

  it('turns the square so that the fingers point up in it', () => {
    const points = Array.from({ length: 7 }, () => ({ x: 0.5, y: 0.5 }));
    points[0] = { x: 0.4, y: 0.5 };
    points[2] = { x: 0.6, y: 0.5 };
    const region = handRegion(
      { score: 1, box: { x0: 0.4, y0: 0.4, x1: 0.6, y1: 0.6 }, points },
      ({ x, y }) => ({ x: x * 100, y: y * 100 }),
    );
    expect(region?.angle).toBeCloseTo(Math.PI / 2);
    expect(region?.cx).toBeGreaterThan(50);
    expect(region?.size).toBeCloseTo(52);
  });
});

describe('geometry', () => {
  it('measures overlap and angles', () => {
    expect(overlap({ x0: 0, y0: 0, x1: 2, y1: 2 }, { x0: 1, y0: 0, x1: 3, y1: 2 })).toBeCloseTo(1 / 3);
    expect(overlap({ x0: 0, y0: 0, x1: 1, y1: 1 }, { x0: 2, y0: 2, x1: 3, y1: 3 })).toBe(0);
    expect(angleAt({ x: 1, y: 0, z: 0 }, { x: 0, y: 0, z: 0 }, { x: 0, y: 1, z: 0 })).toBeCloseTo(90);
  });

  it('maps the middle of a crop to the middle of its region', () => {
    const point = fromCrop(
      { x: HAND_INPUT / 2, y: HAND_INPUT / 2, z: 0 },
      { cx: 30, cy: 40, size: 10, angle: 1 },
    );
    expect(point.x).toBeCloseTo(30);
    expect(point.y).toBeCloseTo(40);
  });
});
