/** Where a picture seems to have writing: marks of like size side by side. Pure: no reading happens here. */
import type { Grey } from '../grey';
import { release } from '../release';
import { marksOf, standingOut, type Mark } from './marks';
import { resized } from './plane';
import { strokesOf } from './strokes';

/** A turned box around a line of marks, in pixels of the picture it was looked for in. */
export interface TextLine {
  cx: number;
  cy: number;
  /** Along the writing. */
  length: number;
  /** Across it: height of the tallest letters. */
  height: number;
  /** Radians, clockwise from the right. */
  angle: number;
  /** Light letters on a darker ground. */
  light: boolean;
  marks: number;
  score: number;
}

/** The picture is looked at in this size and in smaller ones: small, middle and large writing. Pixels. */
const LARGEST = 1600;
const LEVELS = [1, 0.5, 0.25] as const;
/** A small picture is enlarged so much at most: what it does not show, nobody reads. */
const MAX_ENLARGE = 2;
const MIN_HEIGHT = 7;
const MAX_HEIGHT = 44;
const MAX_WIDTH = 12;
const RADIUS = 18;
const STANDS_OUT = 7;
const STANDS_OUT_PART = 0.25;
const MAX_TURN = 0.5;

const isLetterLike = ({ x0, y0, x1, y1, area }: Mark): boolean => {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height < MIN_HEIGHT || height > MAX_HEIGHT || width > MAX_WIDTH * height || width < 2) return false;
  return area / (width * height) > 0.12;
};

function chained(marks: readonly Mark[]): Mark[][] {
  const sorted = [...marks].sort((a, b) => a.x0 - b.x0);
  const group = sorted.map((_, index) => index);
  const find = (index: number): number => {
    while (group[index] !== index) {
      group[index] = group[group[index] ?? index] ?? index;
      index = group[index] ?? index;
    }
    return index;
  };
  for (const [i, a] of sorted.entries()) {
    const height = a.y1 - a.y0;
    let best = -1;
    let least = Infinity;
    for (let j = i + 1; j < sorted.length; j += 1) {
      const b = sorted[j] as Mark;
      const tall = Math.max(height, b.y1 - b.y0);
      const gap = b.x0 - a.x1;
      if (b.x0 > a.x1 + MAX_HEIGHT * 1.3) break;
      if (gap > tall * 1.1 || gap < -0.4 * tall) continue;
      const ratio = (b.y1 - b.y0) / height;
      if (ratio < 0.5 || ratio > 2) continue;
      const drop = (b.y0 + b.y1 - a.y0 - a.y1) / 2;
      const run = (b.x0 + b.x1 - a.x0 - a.x1) / 2;
      if (run <= 0) continue;
      const shift = Math.min(Math.abs(b.y1 - a.y1), Math.abs(b.y0 - a.y0), Math.abs(drop));
      if (shift > 0.25 * tall + 0.25 * Math.max(0, run)) continue;
      if (Math.abs(drop) > 0.7 * tall) continue;
      const far = Math.max(0, gap) + Math.abs(drop);
      if (far < least) {
        least = far;
        best = j;
      }
    }
    if (best >= 0) group[find(best)] = find(i);
  }
  const chains = new Map<number, Mark[]>();
  for (const [index, mark] of sorted.entries()) {
    const root = find(index);
    const chain = chains.get(root);
    if (chain) chain.push(mark);
    else chains.set(root, [mark]);
  }
  return [...chains.values()];
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** @returns the line in pixels of the plane the marks were found in; `score` says how even they are, 0 to 1. */
function lineOf(marks: readonly Mark[], light: boolean): TextLine | undefined {
  const middle = (mark: Mark): [number, number] => [(mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2];
  const heights = marks.map((mark) => mark.y1 - mark.y0);
  const tall = median([...heights]);
  const width = Math.max(...marks.map(({ x1 }) => x1)) - Math.min(...marks.map(({ x0 }) => x0));
  if (width < 2 * tall || (marks.length < 3 && width < 3 * tall)) return undefined;
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
  for (const mark of marks) {
    const [x, y] = middle(mark);
    sx += x;
    sy += y;
    sxx += x * x;
    sxy += x * y;
  }
  const n = marks.length;
  const spread = n * sxx - sx * sx;
  const slope = n < 3 || spread < 1 ? 0 : (n * sxy - sx * sy) / spread;
  const angle = Math.atan(slope);
  if (Math.abs(angle) > MAX_TURN) return undefined;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [low, high, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const residuals: number[] = [];
  for (const mark of marks) {
    const [x, y] = middle(mark);
    const along = x * cos + y * sin;
    const across = -x * sin + y * cos;
    const half = (mark.x1 - mark.x0) / 2;
    const up = (mark.y1 - mark.y0) / 2;
    low = Math.min(low, along - half);
    high = Math.max(high, along + half);
    residuals.push(across);
    top = Math.min(top, across - up);
    bottom = Math.max(bottom, across + up);
  }
  const centre = median([...residuals]);
  const off = residuals.reduce((sum, value) => sum + Math.abs(value - centre), 0) / n;
  if (off > 0.4 * tall) return undefined;
  top = Math.max(top, centre - 1.1 * tall);
  bottom = Math.min(bottom, centre + 1.1 * tall);
  const along = (low + high) / 2;
  const across = (top + bottom) / 2;
  const unevenness = heights.reduce((sum, value) => sum + Math.abs(value - tall), 0) / n / tall;
  return {
    cx: along * cos - across * sin,
    cy: along * sin + across * cos,
    length: high - low,
    height: bottom - top,
    angle,
    light,
    marks: n,
    score: (1 - 0.5 * Math.min(1, unevenness)) * (1 - off / tall),
  };
}

const inside = (a: TextLine, b: TextLine): boolean => {
  const dx = a.cx - b.cx;
  const dy = a.cy - b.cy;
  const along = Math.abs(dx * Math.cos(b.angle) + dy * Math.sin(b.angle));
  const across = Math.abs(-dx * Math.sin(b.angle) + dy * Math.cos(b.angle));
  return (
    across < 0.4 * Math.max(a.height, b.height) &&
    along < 0.5 * b.length &&
    a.height < 2 * b.height &&
    b.height < 2 * a.height &&
    Math.min(a.length, b.length) > 0.5 * Math.max(a.length, b.length)
  );
};

/** Longer lines are no likelier to be writing. */
const ENOUGH_LETTERS = 12;

/** In pixels of the whole picture, with how much it looks like writing. */
function scored(line: TextLine, signs: Int8Array, { width, height }: Grey, scale: number): TextLine {
  const { letters, beside } = strokesOf(line, signs, width, height);
  const seen = Math.min(ENOUGH_LETTERS, Math.max(line.marks, letters));
  return {
    ...line,
    cx: line.cx * scale,
    cy: line.cy * scale,
    length: line.length * scale,
    height: line.height * scale,
    score: line.score * seen * Math.exp(-beside),
  };
}

/** @param most lines given at most, likeliest first. */
export function findLines(grey: Grey, most: number): TextLine[] {
  const found: TextLine[] = [];
  const largest = Math.min(LARGEST, MAX_ENLARGE * Math.max(grey.width, grey.height));
  for (const part of LEVELS) {
    const level = resized(grey, largest * part);
    const scale = grey.width / level.width;
    const signs = standingOut(level, RADIUS, STANDS_OUT, STANDS_OUT_PART);
    const marks = marksOf(signs, level.width, level.height, isLetterLike);
    for (const light of [true, false]) {
      for (const chain of chained(marks.filter((mark) => mark.light === light))) {
        const line = lineOf(chain, light);
        if (line) found.push(scored(line, signs, level, scale));
      }
    }
    release(signs);
    release(level.data);
  }
  const kept: TextLine[] = [];
  for (const line of found.sort((a, b) => b.score - a.score)) {
    if (kept.length >= most) break;
    if (!kept.some((other) => other.light === line.light && inside(line, other))) kept.push(line);
  }
  return kept;
}
