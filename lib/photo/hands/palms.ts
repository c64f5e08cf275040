/**
 * Reads the palm detector's output. The layout (anchors, 18 numbers a box, seven key points) is that of MediaPipe's
 * palm detection model, described in its model card and graph files.
 */
import { type Box, type Point, type Region, overlap, turn } from './geometry';

/** Side of the square the palm detector looks at, in pixels. */
export const PALM_INPUT = 192;
const VALUES_PER_BOX = 18;
const KEY_POINTS = 7;
const WRIST = 0;
const MIDDLE_KNUCKLE = 2;

/** A palm in units of the detector's square (0..1). */
export interface Palm {
  score: number;
  box: Box;
  points: readonly Point[];
}

/** Centres of the 2,016 anchors: two per cell of a 24 × 24 grid, six per cell of a 12 × 12 grid. */
function anchorCentres(): Point[] {
  const centres: Point[] = [];
  for (const [cells, perCell] of [
    [24, 2],
    [12, 6],
  ] as const) {
    for (let row = 0; row < cells; row += 1) {
      for (let column = 0; column < cells; column += 1) {
        for (let n = 0; n < perCell; n += 1)
          centres.push({ x: (column + 0.5) / cells, y: (row + 0.5) / cells });
      }
    }
  }
  return centres;
}

const ANCHORS = anchorCentres();
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-Math.min(100, Math.max(-100, value))));

/**
 * @param boxes 2,016 × 18 raw numbers; @param scores 2,016 raw scores.
 * @returns palms at or above `minScore`, best first, overlapping ones merged into the best.
 */
export function readPalms(
  boxes: Float32Array,
  scores: Float32Array,
  minScore: number,
  maxOverlap = 0.3,
): Palm[] {
  const palms: Palm[] = [];
  ANCHORS.forEach((anchor, index) => {
    const score = sigmoid(scores[index] ?? -100);
    if (score < minScore) return;
    const at = (offset: number): number => (boxes[index * VALUES_PER_BOX + offset] ?? 0) / PALM_INPUT;
    const cx = at(0) + anchor.x;
    const cy = at(1) + anchor.y;
    const box = { x0: cx - at(2) / 2, y0: cy - at(3) / 2, x1: cx + at(2) / 2, y1: cy + at(3) / 2 };
    const points = Array.from({ length: KEY_POINTS }, (_, n) => ({
      x: at(4 + 2 * n) + anchor.x,
      y: at(5 + 2 * n) + anchor.y,
    }));
    palms.push({ score, box, points });
  });
  palms.sort((a, b) => b.score - a.score);
  const kept: Palm[] = [];
  for (const palm of palms)
    if (!kept.some((other) => overlap(other.box, palm.box) > maxOverlap)) kept.push(palm);
  return kept;
}

/**
 * The turned square around the whole hand, fingers up, from a palm.
 * @param toPixels maps the detector's units to pixels of the picture (the same scale on both axes).
 */
export function handRegion(palm: Palm, toPixels: (point: Point) => Point): Region | undefined {
  const wristUnit = palm.points[WRIST];
  const knuckleUnit = palm.points[MIDDLE_KNUCKLE];
  if (!wristUnit || !knuckleUnit) return undefined;
  const wrist = toPixels(wristUnit);
  const knuckle = toPixels(knuckleUnit);
  const angle = Math.atan2(knuckle.y - wrist.y, knuckle.x - wrist.x) + Math.PI / 2;
  const corner = toPixels({ x: palm.box.x0, y: palm.box.y0 });
  const opposite = toPixels({ x: palm.box.x1, y: palm.box.y1 });
  const side = Math.max(opposite.x - corner.x, opposite.y - corner.y);
  const shift = turn({ x: 0, y: -0.5 * side }, angle);
  return {
    cx: (corner.x + opposite.x) / 2 + shift.x,
    cy: (corner.y + opposite.y) / 2 + shift.y,
    size: side * 2.6,
    angle,
  };
}
