/** Grey pictures and what makes words in them easier to read. Pure: arrays in, arrays out. */

export interface Grey {
  width: number;
  height: number;
  /** 0 black … 255 white, row by row. */
  data: Uint8ClampedArray;
}

/** @param rgba four bytes a pixel, as a canvas gives them. */
export function luminance(rgba: Uint8ClampedArray, width: number, height: number): Grey {
  const data = new Uint8ClampedArray(width * height);
  for (let from = 0, to = 0; to < data.length; from += 4, to += 1) {
    data[to] = 0.299 * (rgba[from] ?? 0) + 0.587 * (rgba[from + 1] ?? 0) + 0.114 * (rgba[from + 2] ?? 0);
  }
  return { width, height, data };
}

/**
 * Tells for every pixel the mean and the spread of its surroundings, a box of `radius` pixels each way cut off at the
 * edges: `each` gets the place in `data`, the value there, the mean and the standard deviation.
 */
export function eachSurroundings(
  { width, height, data }: Grey,
  radius: number,
  each: (at: number, value: number, mean: number, deviation: number) => void,
): void {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  const squares = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    let square = 0;
    for (let x = 0; x < width; x += 1) {
      const value = data[y * width + x] ?? 0;
      sum += value;
      square += value * value;
      const at = (y + 1) * stride + x + 1;
      sums[at] = (sums[at - stride] ?? 0) + sum;
      squares[at] = (squares[at - stride] ?? 0) + square;
    }
  }
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - radius) * stride;
    const bottom = Math.min(height, y + radius + 1) * stride;
    const rows = (bottom - top) / stride;
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const n = rows * (right - left);
      const a = bottom + right;
      const b = top + right;
      const c = bottom + left;
      const d = top + left;
      const mean = ((sums[a] ?? 0) - (sums[b] ?? 0) - (sums[c] ?? 0) + (sums[d] ?? 0)) / n;
      const square = ((squares[a] ?? 0) - (squares[b] ?? 0) - (squares[c] ?? 0) + (squares[d] ?? 0)) / n;
      const at = y * width + x;
      each(at, data[at] ?? 0, mean, Math.sqrt(Math.max(0, square - mean * mean)));
    }
  }
}

/**
 * Evens out light and shade: each pixel relative to the mean and spread of its surroundings, so that pale letters on a
 * bright sky and dark ones in a shadow come out alike.
 */
export function localContrast(grey: Grey, radius: number, spread = 55): Grey {
  const { width, height } = grey;
  const out = new Uint8ClampedArray(width * height);
  eachSurroundings(grey, radius, (at, value, mean, deviation) => {
    out[at] = 128 + ((value - mean) * spread) / Math.max(deviation, 12);
  });
  return { width, height, data: out };
}

/** The picture, turned into its negative where most of it is dark: readers know dark letters on a light ground best. */
export function darkOnLight(grey: Grey): Grey {
  let dark = 0;
  for (const value of grey.data) if (value < 128) dark += 1;
  return dark * 2 <= grey.data.length ? grey : { ...grey, data: grey.data.map((value) => 255 - value) };
}
