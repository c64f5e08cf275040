import { isWarn, type Row } from './fitting';
import type { Label, Stance } from '../../lib/verdict';

/** What the recogniser says of a row, as measured. */
export interface Prediction {
  label: Label;
  warn: boolean;
  stance: Stance;
  score: number;
}

export interface Prf {
  n: number;
  precision: number;
  recall: number;
  f1: number;
}

export const LABELS: readonly Label[] = [
  'candidate',
  'party-or-election',
  'political-other',
  'non-political',
];

/** Precision, recall and F1 of a yes/no answer. */
export function prf(truth: readonly boolean[], said: readonly boolean[]): Prf {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  truth.forEach((is, i) => {
    if (is && said[i] === true) tp++;
    else if (!is && said[i] === true) fp++;
    else if (is) fn++;
  });
  const precision = tp / (tp + fp) || 0;
  const recall = tp / (tp + fn) || 0;
  return { n: truth.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}

export type Predict = (row: Row) => Prediction;

export const warnPrf = (rows: readonly Row[], predict: Predict): Prf =>
  prf(
    rows.map(isWarn),
    rows.map((row) => predict(row).warn),
  );

/** F1 of each of the four labels and their mean. */
export function fourClasses(rows: readonly Row[], predict: Predict): { each: Prf[]; macro: number } {
  const each = LABELS.map((label) =>
    prf(
      rows.map((row) => row.label === label),
      rows.map((row) => predict(row).label === label),
    ),
  );
  return { each, macro: each.reduce((sum, { f1 }) => sum + f1, 0) / each.length };
}

/** Campaign content: a warn label with stance support, on rows whose stance is known. */
export function campaign(rows: readonly Row[], predict: Predict): Prf {
  const known = rows.filter((row) => row.stance !== 'unknown');
  return prf(
    known.map((row) => isWarn(row) && row.stance === 'support'),
    known.map((row) => {
      const said = predict(row);
      return said.warn && said.stance === 'support';
    }),
  );
}

/** The parts of the corpus that are reported. */
export function parts(dev: readonly Row[]): Record<'all' | 'gold' | 'clear' | 'random' | 'hard', Row[]> {
  const gold = dev.filter((row) => row.gold === true);
  return {
    all: [...dev],
    gold,
    clear: gold.filter((row) => row.borderline !== true),
    random: gold.filter((row) => row.gold_set !== 'stratified'),
    hard: gold.filter((row) => row.hard_negative === true),
  };
}
