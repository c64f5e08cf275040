/** Which fingers are stretched out, from the 21 points in space. */
import { angleAt, distance3, type Point3 } from './geometry';
import { FINGERS, WRIST } from './landmarks';

/** Thumb, index, middle, ring, little: 0 (folded) … 1 (stretched). */
export type FingerState = readonly [number, number, number, number, number];

const ORIGIN: Point3 = { x: 0, y: 0, z: 0 };
const at = (points: readonly Point3[], index: number): Point3 => points[index] ?? ORIGIN;

/** Maps `value` from [low, high] to [0, 1]. */
const ramp = (value: number, low: number, high: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));

/** Width of the palm and distance wrist–middle knuckle, averaged: the hand's own measure. */
export function handScale(points: readonly Point3[]): number {
  const width = distance3(at(points, 5), at(points, 17));
  const length = distance3(at(points, WRIST), at(points, 9));
  return (width * 1.3 + length) / 2 || 1;
}

function fingerStretch(points: readonly Point3[], joints: readonly [number, number, number, number]): number {
  const [knuckle, middle, outer, tip] = joints.map((index) => at(points, index)) as [
    Point3,
    Point3,
    Point3,
    Point3,
  ];
  const wrist = at(points, WRIST);
  const bendMiddle = ramp(angleAt(knuckle, middle, outer), 110, 160);
  const bendOuter = ramp(angleAt(middle, outer, tip), 110, 150);
  const reach = ramp(distance3(tip, wrist) / (distance3(middle, wrist) || 1), 0.95, 1.2);
  return Math.min(bendMiddle, reach) * 0.8 + bendOuter * 0.2 * Math.min(1, reach + bendMiddle);
}

/**
 * Where the thumb's tip stands across the palm, in palm widths: 0 at the index knuckle, -1 at the little finger's, above
 * 0 beside the hand. Folded thumbs lie over the palm; how bent they are tells less, since most folded ones are straight.
 */
export function thumbBeside(points: readonly Point3[]): number {
  const [tip, index, little] = [at(points, 4), at(points, 5), at(points, 17)];
  const across = { x: index.x - little.x, y: index.y - little.y, z: index.z - little.z };
  const along = (tip.x - index.x) * across.x + (tip.y - index.y) * across.y + (tip.z - index.z) * across.z;
  return along / (across.x ** 2 + across.y ** 2 + across.z ** 2 || 1);
}

/**
 * Beside stretched fingers a folded thumb lies well over the palm; beside a fist it lies along it, up to its edge.
 * Both middles stand in the gap between folded and stretched thumbs of the developer photographs, of several people.
 */
const THUMB_BESIDE_FINGERS = [-0.25, 0.5] as const;
const THUMB_BESIDE_FIST = [0.25, 0.8] as const;

/** @param world 21 points in space (any unit). */
export function fingerStates(world: readonly Point3[]): FingerState {
  const [index, middle, ring, little] = FINGERS.map((joints) => fingerStretch(world, joints)) as [
    number,
    number,
    number,
    number,
  ];
  const isFist = Math.max(index, middle, ring, little) <= 0.5;
  const [low, high] = isFist ? THUMB_BESIDE_FIST : THUMB_BESIDE_FINGERS;
  return [ramp(thumbBeside(world), low, high), index, middle, ring, little];
}
