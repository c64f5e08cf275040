/** A point; x and y in pixels of the picture unless said otherwise. */
export interface Point {
  x: number;
  y: number;
}

export interface Point3 extends Point {
  z: number;
}

/** A square of the picture, turned by `angle` radians about its centre. */
export interface Region {
  cx: number;
  cy: number;
  size: number;
  angle: number;
}

/** An axis-parallel box in pixels. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const area = (box: Box): number => Math.max(0, box.x1 - box.x0) * Math.max(0, box.y1 - box.y0);

/** Intersection over union, 0..1. */
export function overlap(a: Box, b: Box): number {
  const shared = area({
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  });
  const union = area(a) + area(b) - shared;
  return union > 0 ? shared / union : 0;
}

/** Smallest box around points. */
export function boxAround(points: readonly Point[]): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x, y } of points) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

/** Distance of two points in space. */
export const distance3 = (a: Point3, b: Point3): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);

/** Angle at `b` between `a` and `c`, in degrees (180 = straight). */
export function angleAt(a: Point3, b: Point3, c: Point3): number {
  const u = [a.x - b.x, a.y - b.y, a.z - b.z] as const;
  const v = [c.x - b.x, c.y - b.y, c.z - b.z] as const;
  const dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
  const length = Math.hypot(...u) * Math.hypot(...v);
  return length === 0 ? 0 : (Math.acos(Math.min(1, Math.max(-1, dot / length))) * 180) / Math.PI;
}

/** Turns a vector by `angle` radians. */
export function turn({ x, y }: Point, angle: number): Point {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}
