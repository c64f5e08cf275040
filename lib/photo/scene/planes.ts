/** A picture in the form the scene reader's models take it: three planes of numbers, blue first. Pure. */
import type { TextLine } from '../lines/find-lines';

export interface Colours {
  width: number;
  height: number;
  /** Four bytes a pixel, as a canvas gives them. */
  rgba: Uint8ClampedArray;
}

/** Blue, green, red: what the models were made with. */
const ORDER = [2, 1, 0] as const;
/** Mean and spread that the finding model expects, in the same order (ImageNet's). */
const MEAN = [0.406, 0.456, 0.485] as const;
const SPREAD = [0.225, 0.224, 0.229] as const;

/** Pixels tall a line is read. */
export const LINE_HEIGHT = 48;
/** Wider lines are pressed together. */
const MAX_WIDTH = 1200;
const MIN_WIDTH = 32;

/** The whole picture for the finding model. */
export function wholePlanes({ width, height, rgba }: Colours): Float32Array {
  const size = width * height;
  const planes = new Float32Array(3 * size);
  ORDER.forEach((colour, plane) => {
    const [mean, spread] = [MEAN[plane] ?? 0, SPREAD[plane] ?? 1];
    for (let at = 0; at < size; at += 1)
      planes[plane * size + at] = ((rgba[at * 4 + colour] ?? 0) / 255 - mean) / spread;
  });
  return planes;
}

/**
 * One line cut out, upright and LINE_HEIGHT tall, for the reading model.
 * @param turned read from the other side.
 */
export function linePlanes(
  { width, height, rgba }: Colours,
  line: TextLine,
  turned = false,
): { width: number; planes: Float32Array } {
  const scale = LINE_HEIGHT / line.height;
  const wide = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(line.length * scale)));
  const along = Math.max(line.length, line.height * (MIN_WIDTH / LINE_HEIGHT)) / wide;
  const angle = line.angle + (turned ? Math.PI : 0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const size = wide * LINE_HEIGHT;
  const planes = new Float32Array(3 * size);
  for (let y = 0, to = 0; y < LINE_HEIGHT; y += 1) {
    const v = (y + 0.5 - LINE_HEIGHT / 2) / scale;
    for (let x = 0; x < wide; x += 1, to += 1) {
      const u = (x + 0.5 - wide / 2) * along;
      const px = Math.min(width - 1, Math.max(0, line.cx + u * cos - v * sin - 0.5));
      const py = Math.min(height - 1, Math.max(0, line.cy + u * sin + v * cos - 0.5));
      const [ix, iy] = [px | 0, py | 0];
      const [fx, fy] = [px - ix, py - iy];
      const at = (iy * width + ix) * 4;
      const right = ix + 1 < width ? 4 : 0;
      const below = iy + 1 < height ? width * 4 : 0;
      for (let plane = 0; plane < 3; plane += 1) {
        const here = at + (ORDER[plane] ?? 0);
        const top = (rgba[here] ?? 0) * (1 - fx) + (rgba[here + right] ?? 0) * fx;
        const bottom = (rgba[here + below] ?? 0) * (1 - fx) + (rgba[here + below + right] ?? 0) * fx;
        planes[plane * size + to] = (top * (1 - fy) + bottom * fy) / 127.5 - 1;
      }
    }
  }
  return { width: wide, planes };
}
