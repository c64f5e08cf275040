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
  // Sums of each column over the rows in reach move down with the row: whole tables of sums would take 30 MB a picture.
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  const add = (row: number, sign: 1 | -1): void => {
    for (let x = 0, at = row * width; x < width; x += 1, at += 1) {
      const value = data[at] ?? 0;
      sums[x] = (sums[x] ?? 0) + sign * value;
      squares[x] = (squares[x] ?? 0) + sign * value * value;
    }
  };
  // Sums from the left edge up to each pixel of the row.
  const sumTo = new Float64Array(width + 1);
  const squareTo = new Float64Array(width + 1);
  for (let y = 0; y < Math.min(height, radius); y += 1) add(y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) add(y + radius, 1);
    if (y - radius > 0) add(y - radius - 1, -1);
    const rows = Math.min(height, y + radius + 1) - Math.max(0, y - radius);
    for (let x = 0; x < width; x += 1) {
      sumTo[x + 1] = (sumTo[x] ?? 0) + (sums[x] ?? 0);
      squareTo[x + 1] = (squareTo[x] ?? 0) + (squares[x] ?? 0);
    }
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const n = rows * (right - left);
      const mean = ((sumTo[right] ?? 0) - (sumTo[left] ?? 0)) / n;
      const square = ((squareTo[right] ?? 0) - (squareTo[left] ?? 0)) / n;
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
