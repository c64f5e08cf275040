/** From the map of the finding model (how likely each pixel belongs to writing) to lines. Pure. */
import type { TextLine } from '../lines/find-lines';

export interface Likelihood {
  width: number;
  height: number;
  /** 0 to 1 for each pixel. */
  data: Float32Array;
}

/** A pixel belongs to writing from here on; and the mean over a line must reach. */
const PIXEL = 0.25;
const LINE = 0.45;
const LEAST_PIXELS = 12;
const LEAST_HEIGHT = 3;
/** The model marks the core of a line; the line is larger by this times its area over its circumference. */
const GROW = 1.6;

/** Pixels that hang together with `start`, edges shared; marks them as seen. */
function patchFrom(start: number, { width, height, data }: Likelihood, seen: Uint8Array): number[] {
  const patch = [start];
  seen[start] = 1;
  const visit = (at: number): void => {
    if (seen[at] === 1 || (data[at] ?? 0) < PIXEL) return;
    seen[at] = 1;
    patch.push(at);
  };
  // The list grows while it is walked.
  for (let next = 0; next < patch.length; next += 1) {
    const at = patch[next] ?? 0;
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x + 1 < width) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at + width < width * height) visit(at + width);
  }
  return patch;
}

/** The turned box around a patch, along the direction it is longest in. */
function boxOf(patch: readonly number[], width: number): Omit<TextLine, 'score' | 'light' | 'marks'> {
  let [mx, my] = [0, 0];
  for (const at of patch) {
    mx += at % width;
    my += Math.floor(at / width);
  }
  mx /= patch.length;
  my /= patch.length;
  let [xx, xy, yy] = [0, 0, 0];
  for (const at of patch) {
    const [dx, dy] = [(at % width) - mx, Math.floor(at / width) - my];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const at of patch) {
    const [dx, dy] = [(at % width) - mx, Math.floor(at / width) - my];
    const [u, v] = [dx * cos + dy * sin, dy * cos - dx * sin];
    left = Math.min(left, u);
    right = Math.max(right, u);
    top = Math.min(top, v);
    bottom = Math.max(bottom, v);
  }
  const [u, v] = [(left + right) / 2, (top + bottom) / 2];
  return {
    cx: mx + u * cos - v * sin + 0.5,
    cy: my + u * sin + v * cos + 0.5,
    length: right - left + 1,
    height: bottom - top + 1,
    angle,
  };
}

/**
 * @param scale pixels of the picture for one of the map, across and down.
 * @returns lines in pixels of the picture, in no order; `score` is how likely they are writing.
 */
export function placesOf(map: Likelihood, scale: { x: number; y: number }): TextLine[] {
  const seen = new Uint8Array(map.data.length);
  const lines: TextLine[] = [];
  map.data.forEach((likely, at) => {
    if (likely < PIXEL || seen[at] === 1) return;
    const patch = patchFrom(at, map, seen);
    const score = patch.reduce((sum, one) => sum + (map.data[one] ?? 0), 0) / patch.length;
    if (patch.length < LEAST_PIXELS || score < LINE) return;
    const box = boxOf(patch, map.width);
    if (box.height < LEAST_HEIGHT) return;
    const by = (GROW * box.length * box.height) / (box.length + box.height);
    // The two scales differ by rounding only.
    const mean = (scale.x + scale.y) / 2;
    lines.push({
      cx: box.cx * scale.x,
      cy: box.cy * scale.y,
      length: (box.length + by) * mean,
      height: (box.height + by) * mean,
      angle: box.angle,
      light: false,
      marks: 1,
      score,
    });
  });
  return lines;
}
