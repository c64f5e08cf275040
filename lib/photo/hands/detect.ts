/** Picture → hands. Knows the order of the steps; the models and the cropping are given to it. */
import { overlap, type Point, type Region } from './geometry';
import { HAND_INPUT, type Hand, readHand, refinedRegion } from './landmarks';
import { PALM_INPUT, handRegion, readPalms } from './palms';

/** Sides of the squares, over the longest side of the picture. */
const WIDER = 1.6;
const END = 0.65;

/** What the detector needs from its surroundings; the crop is RGB, 0..1, row by row. */
export interface HandModels {
  palm(input: Float32Array): Promise<{ boxes: Float32Array; scores: Float32Array }>;
  hand(input: Float32Array): Promise<{ points: Float32Array; presence: number; world: Float32Array }>;
  /** A turned square of the picture scaled to `side` × `side`; outside the picture is black. */
  crop(region: Region, side: number): Float32Array;
}

export interface DetectOptions {
  width: number;
  height: number;
  minPalm: number;
  minPresence: number;
  /** Most hands looked at, best palms first. */
  maxHands: number;
}

/**
 * Squares of the picture in which palms are looked for: the whole; wider, since a palm that fills the picture is not
 * known; and its two ends, where smaller and missed palms come out larger or at least otherwise.
 */
export function views(width: number, height: number): Region[] {
  const [cx, cy, long] = [width / 2, height / 2, Math.max(width, height)];
  const whole = { cx, cy, size: long, angle: 0 };
  const end = END * long;
  const [dx, dy] = width >= height ? [(long - end) / 2, 0] : [0, (long - end) / 2];
  return [
    whole,
    { ...whole, size: WIDER * long },
    { cx: cx - dx, cy: cy - dy, size: end, angle: 0 },
    { cx: cx + dx, cy: cy + dy, size: end, angle: 0 },
  ];
}

/** @returns hands of the picture, surest first; the same hand is given once. */
export async function detectHands(models: HandModels, options: DetectOptions): Promise<Hand[]> {
  const found: { region: Region; score: number }[] = [];
  const { width, height } = options;
  for (const square of views(width, height)) {
    const { boxes, scores } = await models.palm(models.crop(square, PALM_INPUT));
    const toPixels = (point: Point): Point => ({
      x: square.cx + (point.x - 0.5) * square.size,
      y: square.cy + (point.y - 0.5) * square.size,
    });
    for (const palm of readPalms(boxes, scores, options.minPalm)) {
      const region = handRegion(palm, toPixels);
      if (region) found.push({ region, score: palm.score });
    }
  }
  found.sort((a, b) => b.score - a.score);
  const hands: Hand[] = [];
  for (const { region, score } of found) {
    if (hands.length >= options.maxHands) break;
    const isKnown = hands.some((hand) => {
      const known = hand.region;
      return Math.hypot(known.cx - region.cx, known.cy - region.cy) < 0.3 * Math.min(known.size, region.size);
    });
    if (isKnown) continue;
    let hand = readHand(await models.hand(models.crop(region, HAND_INPUT)), region, score);
    if (hand.presence < options.minPresence) continue;
    const better = refinedRegion(hand);
    if (better) {
      const second = readHand(await models.hand(models.crop(better, HAND_INPUT)), better, score);
      if (second.presence >= hand.presence - 0.1) hand = second;
    }
    if (!hands.some((other) => overlap(other.box, hand.box) > 0.5)) hands.push(hand);
  }
  return hands;
}
