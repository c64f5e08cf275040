/**
 * How much a line of marks looks like writing: letters are upright strokes with gaps between, and above and below a line
 * of writing there is mostly nothing. Leaves, folds and windows have as many marks but are seldom so. Also counts the
 * letters of a word whose marks have run together, as they do in small print.
 */
import type { TextLine } from './find-lines';

/** Where strokes are counted across the line, and where it should be empty, in line heights from its middle. */
const THROUGH = [-0.25, -0.1, 0.1, 0.25] as const;
const BESIDE = [-0.7, 0.7] as const;
/** An average letter is crossed so many times. Measured on the labelled pictures. */
const STROKES_PER_LETTER = 1.7;

export interface Strokes {
  letters: number;
  /** Part of the ground above and below that is marked as well; 0 to 1. */
  beside: number;
}

/**
 * @param line in pixels of the plane `signs` belongs to.
 * @param signs +1 stands out bright, -1 dark, as `standingOut` gives them.
 */
export function strokesOf(
  line: Pick<TextLine, 'cx' | 'cy' | 'length' | 'height' | 'angle' | 'light'>,
  signs: Int8Array,
  width: number,
  height: number,
): Strokes {
  const meant = line.light ? 1 : -1;
  const [cos, sin] = [Math.cos(line.angle), Math.sin(line.angle)];
  const along = (offset: number): { strokes: number; marked: number; steps: number } => {
    const across = offset * line.height;
    const seen = { strokes: 0, marked: 0, steps: 0 };
    let inStroke = false;
    for (let u = -line.length / 2; u <= line.length / 2; u += 1) {
      const x = Math.round(line.cx + u * cos - across * sin);
      const y = Math.round(line.cy + u * sin + across * cos);
      const marked = x >= 0 && y >= 0 && x < width && y < height && signs[y * width + x] === meant;
      seen.steps += 1;
      if (marked) seen.marked += 1;
      if (marked && !inStroke) seen.strokes += 1;
      inStroke = marked;
    }
    return seen;
  };
  const counts = THROUGH.map((offset) => along(offset).strokes).sort((a, b) => a - b);
  const ground = BESIDE.map(along);
  const sum = (key: 'marked' | 'steps'): number => ground.reduce((total, one) => total + one[key], 0);
  return {
    letters: ((counts[1] ?? 0) + (counts[2] ?? 0)) / 2 / STROKES_PER_LETTER,
    beside: sum('marked') / Math.max(1, sum('steps')),
  };
}
