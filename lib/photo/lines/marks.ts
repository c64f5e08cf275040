/** Dark or light marks of letter size in a picture: pixels that stand out from their surroundings, joined. Pure. */
import { eachSurroundings, type Grey } from '../grey';
import { release } from '../release';

/** A connected mark; edges in pixels, x1 and y1 outside. */
export interface Mark {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  area: number;
  /** Stands out bright. */
  light: boolean;
}

/** +1 stands out bright, -1 dark, 0 neither. */
export function standingOut(grey: Grey, radius: number, least: number, part: number): Int8Array {
  const out = new Int8Array(grey.width * grey.height);
  eachSurroundings(grey, radius, (at, value, mean, deviation) => {
    const margin = Math.max(least, part * deviation);
    out[at] = value > mean + margin ? 1 : value < mean - margin ? -1 : 0;
  });
  return out;
}

/** Connected pixels of the same sign, eight neighbours; bright and dark marks together. */
export function marksOf(signs: Int8Array, width: number, height: number): Mark[] {
  const labels = new Int32Array(width * height);
  // A new label needs a pixel none of whose earlier neighbours is of its sign: hardly ever more than every second one.
  const parent = new Int32Array((labels.length >> 1) + 2);
  const find = (label: number): number => {
    while (parent[label] !== label) {
      parent[label] = parent[parent[label] ?? 0] ?? 0;
      label = parent[label] ?? 0;
    }
    return label;
  };
  let count = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const sign = signs[at] ?? 0;
      if (sign === 0) continue;
      let label = 0;
      if (x > 0 && signs[at - 1] === sign) label = labels[at - 1] ?? 0;
      if (y > 0) {
        for (let above = x > 0 ? at - width - 1 : at - width; above <= at - width + 1; above += 1) {
          if (signs[above] !== sign || (x === width - 1 && above > at - width)) continue;
          const other = labels[above] ?? 0;
          if (label === 0) label = other;
          else if (label !== other) {
            const [a, b] = [find(label), find(other)];
            if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
            label = Math.min(a, b);
          }
        }
      }
      if (label === 0) {
        if (count + 1 >= parent.length) continue;
        count += 1;
        label = count;
        parent[label] = label;
      }
      labels[at] = label;
    }
  }
  const marks = gathered(labels, signs, width, find, count);
  release(labels);
  release(parent);
  return marks;
}

function gathered(
  labels: Int32Array,
  signs: Int8Array,
  width: number,
  find: (label: number) => number,
  count: number,
): Mark[] {
  const marks: (Mark | undefined)[] = new Array<undefined>(count + 1).fill(undefined);
  const found: Mark[] = [];
  for (let at = 0, x = 0, y = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0;
    if (label !== 0) {
      const root = find(label);
      const mark = marks[root];
      if (!mark) {
        const made = { x0: x, y0: y, x1: x + 1, y1: y + 1, area: 1, light: signs[at] === 1 };
        marks[root] = made;
        found.push(made);
      } else {
        if (x < mark.x0) mark.x0 = x;
        if (x >= mark.x1) mark.x1 = x + 1;
        mark.y1 = y + 1;
        mark.area += 1;
      }
    }
    x += 1;
    if (x === width) {
      x = 0;
      y += 1;
    }
  }
  return found;
}
