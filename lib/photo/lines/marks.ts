/** Dark or light marks of letter size in a picture: pixels that stand out from their surroundings, joined. Pure. */
import type { Grey } from '../grey';

/** A connected mark; edges in pixels, x1 and y1 outside. */
export interface Mark {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  area: number;
}

/** +1 stands out bright, -1 dark, 0 neither. */
export function standingOut(grey: Grey, radius: number, least: number, part: number): Int8Array {
  const { width, height, data } = grey;
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
  const out = new Int8Array(width * height);
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
      const deviation = Math.sqrt(Math.max(0, square - mean * mean));
      const margin = Math.max(least, part * deviation);
      const value = data[y * width + x] ?? 0;
      out[y * width + x] = value > mean + margin ? 1 : value < mean - margin ? -1 : 0;
    }
  }
  return out;
}

/** Connected marks of one sign (`polarity`), eight neighbours. */
export function marksOf(signs: Int8Array, width: number, height: number, polarity: 1 | -1): Mark[] {
  const labels = new Int32Array(width * height);
  const parent: number[] = [0];
  const find = (label: number): number => {
    let root = label;
    while (parent[root] !== root) root = parent[root] ?? root;
    while (parent[label] !== root) {
      const next = parent[label] ?? root;
      parent[label] = root;
      label = next;
    }
    return root;
  };
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (signs[at] !== polarity) continue;
      let label = 0;
      const join = (other: number): void => {
        if (other === 0) return;
        if (label === 0) label = find(other);
        else {
          const a = find(label);
          const b = find(other);
          if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
          label = Math.min(a, b);
        }
      };
      if (x > 0) join(labels[at - 1] ?? 0);
      if (y > 0) {
        join(labels[at - width] ?? 0);
        if (x > 0) join(labels[at - width - 1] ?? 0);
        if (x < width - 1) join(labels[at - width + 1] ?? 0);
      }
      if (label === 0) {
        label = parent.length;
        parent.push(label);
      }
      labels[at] = label;
    }
  }
  const marks = new Map<number, Mark>();
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const label = labels[at] ?? 0;
      if (label === 0) continue;
      const root = find(label);
      const mark = marks.get(root);
      if (!mark) marks.set(root, { x0: x, y0: y, x1: x + 1, y1: y + 1, area: 1 });
      else {
        if (x < mark.x0) mark.x0 = x;
        if (x >= mark.x1) mark.x1 = x + 1;
        mark.y1 = y + 1;
        mark.area += 1;
      }
    }
  }
  return [...marks.values()];
}
