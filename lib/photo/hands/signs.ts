/** Finger states → a sign that was used in campaigns, with how sure that is and whether the hand is held up to show it. */
import signsFile from '../../../data/photo/signs.json';
import type { Sign } from '../../photo-findings';
import { fingerStates, handScale } from './fingers';
import { distance3, type Point, type Point3 } from './geometry';
import { type Hand, WRIST } from './landmarks';

interface Pattern {
  id: string;
  fingers: string;
  pinch?: boolean;
  number: number;
}
const PATTERNS: readonly Pattern[] = signsFile.signs;

/** A pattern further away than this is no known sign. Sum over fingers of |state − pattern|. */
const MAX_COST = 0.8;
/** The thumb says less than a finger: it is often half hidden. */
const THUMB_WEIGHT = 0.6;
const PINCH = 0.45;
const BESIDE_PINCH = '00111';
const FINGERTIPS = [8, 12, 16, 20] as const;
const TIPS = [4, ...FINGERTIPS] as const;

export interface SeenSign {
  sign: Sign;
  /** Stretched fingers, thumb included. */
  fingers: number;
  /** Distance to the next other sign, 0..1: how clearly it is this one. */
  clarity: number;
  /** Longest side of the hand over the longest side of the picture. */
  size: number;
  /** Angle between upright and the direction the stretched fingers point to, degrees 0..180. */
  tilt: number;
}

function cost(pattern: Pattern, states: readonly number[]): number {
  let sum = 0;
  for (let n = 0; n < 5; n += 1) {
    const wanted = pattern.fingers[n];
    if (wanted === '*') continue;
    sum += Math.abs((states[n] ?? 0) - Number(wanted)) * (n === 0 ? THUMB_WEIGHT : 1);
  }
  return sum;
}

function tiltOf(hand: Hand, states: readonly number[]): number {
  const wrist = hand.points[WRIST];
  const stretched = TIPS.filter((_, n) => (states[n] ?? 0) > 0.5);
  const aim = (stretched.length > 0 ? stretched : [9]).map((index) => hand.points[index]);
  // A lone thumb points from its own base; the wrist would tilt every thumbs-up.
  const from: Point | undefined = stretched.length === 1 && stretched[0] === 4 ? hand.points[2] : wrist;
  if (!from) return 180;
  const x = aim.reduce((sum, point) => sum + (point?.x ?? 0), 0) / aim.length - from.x;
  const y = aim.reduce((sum, point) => sum + (point?.y ?? 0), 0) / aim.length - from.y;
  return (Math.abs(Math.atan2(x, -y)) * 180) / Math.PI;
}

/** @param longSide longest side of the picture in pixels. */
export function signOf(hand: Hand, longSide: number): SeenSign {
  const [thumb, ...others] = fingerStates(hand.world);
  const meets = (tip: Point3 | undefined): boolean =>
    Boolean(tip && hand.world[4] && distance3(hand.world[4], tip) / handScale(hand.world) < PINCH);
  const pinched = meets(hand.world[8]) && others[0] < 0.75;
  // A thumb whose tip meets a finger's points nowhere, however far from the palm they meet.
  const states = [FINGERTIPS.some((tip) => meets(hand.world[tip])) ? 0 : thumb, ...others] as const;
  // Beside a pinch these three fingers are the OK sign, without one they are a three.
  const ranked = PATTERNS.filter(({ pinch, fingers }) => (pinched ? fingers !== BESIDE_PINCH : !pinch))
    .map((pattern) => ({
      id: pattern.id as Sign,
      cost: pattern.pinch ? cost(pattern, states) - 0.5 : cost(pattern, states),
    }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0];
  const next = ranked.find((one) => one.id !== best?.id);
  const known = best !== undefined && best.cost <= MAX_COST;
  return {
    sign: known ? best.id : 'other',
    fingers: states.filter((state) => state > 0.5).length,
    clarity: known && next ? Math.min(1, next.cost - Math.max(0, best.cost)) : 0,
    size: Math.max(hand.box.x1 - hand.box.x0, hand.box.y1 - hand.box.y0) / longSide,
    tilt: tiltOf(hand, states),
  };
}
