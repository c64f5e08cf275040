/** Writing around a seal: the ring is found by its edges and laid flat. Pure. */
import type { PhotoBox } from '../../photo-findings';
import type { Grey } from '../grey';
import { resized, sample } from './plane';

export interface Ring {
  /** Centre and radius, pixels of the picture. */
  cx: number;
  cy: number;
  radius: number;
}

/** Longest side of the picture the ring is looked for in. */
const SIDE = 240;
const MIN_RADIUS = 12;
const MAX_RADIUS = 115;
/** Steepness of an edge that may belong to a ring. */
const EDGE = 60;
/** The circumference in so many parts, nearly all of which must show an edge: seals are whole, wheels and heads hardly ever. */
const SECTORS = 72;
const LEAST_WHOLE = 0.95;

/** Laid flat: pixels tall; from here to there, in radii. */
const TALL = 120;
const INNER = 0.55;
const OUTER = 1.65;

/** @returns the clearest ring, if there is one. */
export function findRing(grey: Grey): Ring | undefined {
  const small = resized(grey, Math.min(SIDE, Math.max(grey.width, grey.height)));
  const { width, height, data } = small;
  const votes = new Uint16Array(width * height);
  const edges: { x: number; y: number; dx: number; dy: number }[] = [];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const value = (step: number): number => data[at + step] ?? 0;
      const gx =
        value(1) * 2 +
        value(1 - width) +
        value(1 + width) -
        value(-1) * 2 -
        value(-1 - width) -
        value(-1 + width);
      const gy =
        value(width) * 2 +
        value(width - 1) +
        value(width + 1) -
        value(-width) * 2 -
        value(-width - 1) -
        value(-width + 1);
      const steep = Math.hypot(gx, gy);
      if (steep < EDGE) continue;
      const edge = { x, y, dx: gx / steep, dy: gy / steep };
      edges.push(edge);
      for (const side of [1, -1]) {
        for (let r = MIN_RADIUS; r <= MAX_RADIUS; r += 1) {
          const cx = Math.round(x + side * r * edge.dx);
          const cy = Math.round(y + side * r * edge.dy);
          if (cx < 0 || cy < 0 || cx >= width || cy >= height) break;
          const centre = cy * width + cx;
          votes[centre] = (votes[centre] ?? 0) + 1;
        }
      }
    }
  }
  let best = 0;
  votes.forEach((count, at) => {
    if (count > (votes[best] ?? 0)) best = at;
  });
  const [cx, cy] = [best % width, Math.floor(best / width)];
  const sectors = Array.from({ length: MAX_RADIUS + 2 }, () => new Set<number>());
  for (const { x, y, dx, dy } of edges) {
    const [ox, oy] = [x - cx, y - cy];
    const r = Math.hypot(ox, oy);
    if (r < MIN_RADIUS || r > MAX_RADIUS || Math.abs(ox * dx + oy * dy) < 0.94 * r) continue;
    const sector = Math.floor(((Math.atan2(oy, ox) + Math.PI) / (2 * Math.PI)) * SECTORS);
    for (const near of [-1, 0, 1]) sectors[Math.round(r) + near]?.add(sector);
  }
  let radius = 0;
  let whole = LEAST_WHOLE;
  sectors.forEach((one, r) => {
    if (one.size / SECTORS >= whole) {
      whole = one.size / SECTORS;
      radius = r;
    }
  });
  if (radius === 0) return undefined;
  const scale = grey.width / width;
  return { cx: (cx + 0.5) * scale, cy: (cy + 0.5) * scale, radius: radius * scale };
}

/** The ring laid flat. `inside`: as read from within, its lower half in the middle; else from without, its upper half. */
export function flattened(grey: Grey, ring: Ring, inside: boolean): Grey {
  const width = Math.round((2 * Math.PI * TALL) / (OUTER - INNER));
  const data = new Uint8ClampedArray(width * TALL);
  for (let y = 0, at = 0; y < TALL; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const [px, py] = onRing(ring, (x + 0.5) / width, (y + 0.5) / TALL, inside);
      data[at] = sample(grey, px - 0.5, py - 0.5);
    }
  }
  return { width, height: TALL, data };
}

/** Where a place of the flat ring (fractions of its width and height) lies in the picture, pixels. */
function onRing({ cx, cy, radius }: Ring, x: number, y: number, inside: boolean): [number, number] {
  const r = radius * (inside ? INNER + (OUTER - INNER) * y : OUTER - (OUTER - INNER) * y);
  const turn = (x - 0.5) * 2 * Math.PI;
  const angle = inside ? Math.PI / 2 - turn : turn - Math.PI / 2;
  return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
}

/** The box in the picture around a box of the flat ring; both in fractions. */
export function placeOnRing(
  box: PhotoBox,
  ring: Ring,
  inside: boolean,
  { width, height }: Pick<Grey, 'width' | 'height'>,
): PhotoBox {
  const points = [box.x0, (box.x0 + box.x1) / 2, box.x1].flatMap((x) =>
    [box.y0, box.y1].map((y) => onRing(ring, x, y, inside)),
  );
  const xs = points.map(([x]) => x / width);
  const ys = points.map(([, y]) => y / height);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
