/** One brightness plane of a picture: scaling and reading between pixels. Pure: arrays in, arrays out. */
import type { Grey } from '../grey';

/** Value between pixels; outside the picture the nearest edge pixel. */
export function sample({ width, height, data }: Grey, x: number, y: number): number {
  const cx = Math.min(width - 1.001, Math.max(0, x));
  const cy = Math.min(height - 1.001, Math.max(0, y));
  const ix = cx | 0;
  const iy = cy | 0;
  const fx = cx - ix;
  const fy = cy - iy;
  const at = iy * width + ix;
  const right = ix + 1 < width ? 1 : 0;
  const below = iy + 1 < height ? width : 0;
  const top = (data[at] ?? 0) * (1 - fx) + (data[at + right] ?? 0) * fx;
  const bottom = (data[at + below] ?? 0) * (1 - fx) + (data[at + below + right] ?? 0) * fx;
  return top * (1 - fy) + bottom * fy;
}

/** The plane with its longest side at `side`: averaged when made smaller, interpolated when made larger. */
export function resized(grey: Grey, side: number): Grey {
  const scale = side / Math.max(grey.width, grey.height);
  const width = Math.max(1, Math.round(grey.width * scale));
  const height = Math.max(1, Math.round(grey.height * scale));
  const data = new Uint8ClampedArray(width * height);
  const step = 1 / scale;
  const taps = Math.max(1, Math.round(step));
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (taps === 1) {
        data[at] = sample(grey, (x + 0.5) * step - 0.5, (y + 0.5) * step - 0.5);
        continue;
      }
      let sum = 0;
      for (let v = 0; v < taps; v += 1) {
        const sy = Math.min(grey.height - 1, ((y + (v + 0.5) / taps) * step) | 0) * grey.width;
        for (let u = 0; u < taps; u += 1) {
          sum += grey.data[sy + Math.min(grey.width - 1, ((x + (u + 0.5) / taps) * step) | 0)] ?? 0;
        }
      }
      data[at] = sum / (taps * taps);
    }
  }
  return { width, height, data };
}
