/** Which fingers are stretched out, from the 21 points in space. */
import { angleAt, distance3, type Point3 } from './geometry';
import { FINGERS, THUMB, WRIST } from './landmarks';

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

function thumbStretch(points: readonly Point3[]): number {
  const [base, knuckle, outer, tip] = THUMB.map((index) => at(points, index)) as [
    Point3,
    Point3,
    Point3,
    Point3,
  ];
  const scale = handScale(points);
  const straight = Math.min(
    ramp(angleAt(base, knuckle, outer), 130, 160),
    ramp(angleAt(knuckle, outer, tip), 125, 160),
  );
  // A folded thumb lies over the palm: its tip comes near the knuckles of the other fingers.
  const away = Math.min(
    ramp(distance3(tip, at(points, 5)) / scale, 0.45, 0.85),
    ramp(distance3(tip, at(points, 9)) / scale, 0.6, 0.95),
    ramp(distance3(tip, at(points, 17)) / distance3(at(points, 5), at(points, 17)), 1.0, 1.5),
  );
  return straight * away;
}

/** @param world 21 points in space (any unit). */
export function fingerStates(world: readonly Point3[]): FingerState {
  const [index, middle, ring, little] = FINGERS.map((joints) => fingerStretch(world, joints)) as [
    number,
    number,
    number,
    number,
  ];
  return [thumbStretch(world), index, middle, ring, little];
}
