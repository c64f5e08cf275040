/** Reads the hand landmark model's output: 21 points in the crop, 21 in metres, presence, handedness. */
import { type Box, type Point, type Point3, type Region, boxAround, turn } from './geometry';

/** Side of the square the landmark model looks at, in pixels. */
export const HAND_INPUT = 224;
export const LANDMARKS = 21;

/** Indexes of the 21 points, as MediaPipe numbers them. */
export const WRIST = 0;
export const THUMB = [1, 2, 3, 4] as const;
export const FINGERS = [
  [5, 6, 7, 8],
  [9, 10, 11, 12],
  [13, 14, 15, 16],
  [17, 18, 19, 20],
] as const;
const KNUCKLES = [0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18] as const;

export interface Hand {
  /** Palm detector's score, 0..1. */
  palm: number;
  /** Landmark model's belief that this is a hand, 0..1. */
  presence: number;
  /** In pixels of the picture. */
  points: readonly Point3[];
  /** In metres, origin at the hand's middle, axes turned with the crop (fingers up). */
  world: readonly Point3[];
  box: Box;
  region: Region;
}

function triples(values: Float32Array): Point3[] {
  return Array.from({ length: LANDMARKS }, (_, n) => ({
    x: values[3 * n] ?? 0,
    y: values[3 * n + 1] ?? 0,
    z: values[3 * n + 2] ?? 0,
  }));
}

/** Crop pixels → picture pixels. */
export function fromCrop(point: Point3, region: Region): Point3 {
  const scale = region.size / HAND_INPUT;
  const turned = turn(
    { x: (point.x - HAND_INPUT / 2) * scale, y: (point.y - HAND_INPUT / 2) * scale },
    region.angle,
  );
  return { x: region.cx + turned.x, y: region.cy + turned.y, z: point.z * scale };
}

export function readHand(
  output: { points: Float32Array; presence: number; world: Float32Array },
  region: Region,
  palm: number,
): Hand {
  const points = triples(output.points).map((point) => fromCrop(point, region));
  return {
    palm,
    presence: output.presence,
    points,
    world: triples(output.world),
    box: boxAround(points),
    region,
  };
}

/** A better square for a second look, from the points of the first (as MediaPipe tracks hands between frames). */
export function refinedRegion(hand: Hand): Region | undefined {
  const wrist = hand.points[WRIST];
  const index = hand.points[5];
  const middle = hand.points[9];
  const ring = hand.points[13];
  if (!wrist || !index || !middle || !ring) return undefined;
  const aim: Point = {
    x: ((index.x + ring.x) / 2 + middle.x) / 2,
    y: ((index.y + ring.y) / 2 + middle.y) / 2,
  };
  const angle = Math.atan2(aim.y - wrist.y, aim.x - wrist.x) + Math.PI / 2;
  const turnedBack = KNUCKLES.map((n) => turn(hand.points[n] ?? wrist, -angle));
  const box = boxAround(turnedBack);
  const side = Math.max(box.x1 - box.x0, box.y1 - box.y0);
  const centre = turn({ x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 - 0.1 * side }, angle);
  return { cx: centre.x, cy: centre.y, size: side * 2, angle };
}
