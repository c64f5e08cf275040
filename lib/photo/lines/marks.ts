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

/**
 * Connected pixels of the same sign, eight neighbours; bright and dark marks together.
 * @param wanted of all marks, those to give: most are specks.
 */
export function marksOf(
  signs: Int8Array,
  width: number,
  height: number,
  wanted: (mark: Mark) => boolean,
): Mark[] {
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
  const marks = gathered(labels, signs, width, { find, count, wanted });
  release(labels);
  release(parent);
  return marks;
}

/** Numbers kept for each mark: edges, area, sign. In one array, since a picture may have a hundred thousand. */
const FIELDS = 6;

function gathered(
  labels: Int32Array,
  signs: Int8Array,
  width: number,
  by: { find: (label: number) => number; count: number; wanted: (mark: Mark) => boolean },
): Mark[] {
  /** Where the numbers of a root's mark begin, plus one; 0 for none yet. */
  const places = new Int32Array(by.count + 1);
  const numbers = new Int32Array(by.count * FIELDS);
  let used = 0;
  for (let at = 0, x = 0, y = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0;
    if (label !== 0) {
      const root = by.find(label);
      const place = (places[root] ?? 0) - 1;
      if (place < 0) {
        numbers[used] = x;
        numbers[used + 1] = y;
        numbers[used + 2] = x + 1;
        numbers[used + 3] = y + 1;
        numbers[used + 4] = 1;
        numbers[used + 5] = signs[at] ?? 0;
        places[root] = used + 1;
        used += FIELDS;
      } else {
        if (x < (numbers[place] ?? 0)) numbers[place] = x;
        if (x >= (numbers[place + 2] ?? 0)) numbers[place + 2] = x + 1;
        numbers[place + 3] = y + 1;
        numbers[place + 4] = (numbers[place + 4] ?? 0) + 1;
      }
    }
    x += 1;
    if (x === width) {
      x = 0;
      y += 1;
    }
  }
  const found: Mark[] = [];
  for (let place = 0; place < used; place += FIELDS) {
    const number = (field: number): number => numbers[place + field] ?? 0;
    const mark = {
      x0: number(0),
      y0: number(1),
      x1: number(2),
      y1: number(3),
      area: number(4),
      light: number(5) === 1,
    };
    if (by.wanted(mark)) found.push(mark);
  }
  release(places);
  release(numbers);
  return found;
}
