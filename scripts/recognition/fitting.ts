import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONTESTS } from '../../lib/recognition/contests';
import { loadKnowledge } from '../../lib/recognition/knowledge';
import { F, FEATURES, type Feature } from '../../lib/recognition/features';
import { measure } from '../../lib/recognition/measure';
import { activeContests, read } from '../../lib/recognition/reading';
import type { Label, Stance } from '../../lib/verdict';
import type { NameIndex } from '../../lib/registry/name-index';

/** One text of the corpus. */
export interface Row {
  id: string;
  text: string;
  label: Label;
  stance: Stance;
  source: string;
  platform: string;
  year: number;
  hard_negative?: boolean;
  gold?: boolean;
  gold_set?: string;
  borderline?: boolean;
  /** From the file of ordinary posts. */
  ordinary?: boolean;
}

export interface Sample extends Row {
  x: Float32Array;
}

/** The heads of the recogniser: warn, political, candidate rather than party, support, oppose. */
export const HEADS = ['warn', 'political', 'candidate', 'support', 'oppose'] as const;
export type Head = (typeof HEADS)[number];
export type Weights = Record<Head, number[]>;

export const isWarn = (row: { label: Label }): boolean =>
  row.label === 'candidate' || row.label === 'party-or-election';
export const repoOf = (row: Row): string => row.source.split(':')[0] ?? '';

const lines = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** Reads dev.jsonl and ordinary-dev.jsonl of the folder. */
export function loadCorpus(folder: string): { dev: Row[]; ordinary: Row[] } {
  return {
    dev: lines(resolve(folder, 'dev.jsonl')),
    ordinary: lines(resolve(folder, 'ordinary-dev.jsonl')).map((row) => ({
      ...row,
      label: 'non-political',
      stance: 'neutral',
      ordinary: true,
    })),
  };
}

/** Measures every row as of its year. */
export function sample(rows: readonly Row[], names?: NameIndex): Sample[] {
  const knowledge = loadKnowledge(CONTESTS);
  const byYear = new Map<number, boolean[]>();
  return rows.map((row) => {
    const context = { date: `${row.year}-07-01`, year: row.year };
    let active = byYear.get(row.year);
    if (active === undefined) {
      active = activeContests(knowledge.vocabulary, context);
      byYear.set(row.year, active);
    }
    const reading = read({ text: row.text }, context, knowledge, active, names);
    return { ...row, x: measure(reading.scan).x };
  });
}

/** Linear score; the last weight is the bias. */
export function linear(weights: readonly number[], x: ArrayLike<number>): number {
  let sum = weights[x.length] ?? 0;
  for (let k = 0; k < x.length; k++) {
    const v = x[k] as number;
    if (v !== 0) sum += (weights[k] ?? 0) * v;
  }
  return sum;
}

/**
 * What is believed of a weight of the alarm before any text is seen; all others are believed to be 0. From the
 * definitions of the labels and plain usage, not from texts: these either occur in one source only or hardly at all.
 */
const BELIEVED: Readonly<Partial<Record<Feature, number>>> = {
  // Choosing a politician by name ("pilih", "mending", "dukung" right before it) is electoral in any year.
  'figure-choice': 2,
  // Nicknames of the camps are election content by definition.
  camp: 3,
  // Volunteers of a named politician, and their organisations, exist for campaigns.
  'team-name': 3.5,
  // Calls to vote and to an election in peace are about an election.
  notice: 2,
  // The bodies that hold elections have no other work.
  body: 3,
  // An office-holder at work is none who asks for votes.
  'incumbent-official': -3,
  // Campus, school and shows vote too.
  school: -2,
  idol: -1.5,
  'foreign-election': -5,
};
const BELIEFS = FEATURES.map((name) => BELIEVED[name] ?? 0);

/** Logistic regression by full-batch AdaGrad with a ridge around `believed`; deterministic. */
export function fit(
  xs: readonly Float32Array[],
  ys: readonly boolean[],
  importance: readonly number[],
  believed: readonly number[] = [],
  ridge = 1,
  rounds = 400,
): number[] {
  const size = xs[0]?.length ?? 0;
  const w = new Array<number>(size + 1).fill(0);
  const seen = new Float64Array(size + 1).fill(1e-6);
  const gradient = new Float64Array(size + 1);
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    xs.forEach((x, i) => {
      const error = (1 / (1 + Math.exp(-linear(w, x))) - (ys[i] === true ? 1 : 0)) * (importance[i] ?? 1);
      for (let k = 0; k < size; k++) {
        const v = x[k] as number;
        if (v !== 0) gradient[k] = (gradient[k] as number) + error * v;
      }
      gradient[size] = (gradient[size] as number) + error;
    });
    for (let k = 0; k <= size; k++) {
      const g = (gradient[k] as number) + (k < size ? ridge * ((w[k] as number) - (believed[k] ?? 0)) : 0);
      seen[k] = (seen[k] as number) + g * g;
      w[k] = (w[k] as number) - (0.5 * g) / Math.sqrt(seen[k] as number);
    }
  }
  return w;
}

/** How much a row counts: hand-read rows more than automatic labels. */
const importance = (row: Row): number => (row.gold === true ? (row.borderline === true ? 1.5 : 3) : 1);

/** Fits all heads on the samples. */
export function fitAll(samples: readonly Sample[]): Weights {
  const one = (
    rows: readonly Sample[],
    is: (row: Sample) => boolean,
    ordinary = 1,
    believed: readonly number[] = [],
  ): number[] =>
    fit(
      rows.map((row) => row.x),
      rows.map(is),
      rows.map((row) => importance(row) * (row.ordinary === true ? ordinary : 1)),
      believed,
    );
  const negative = samples.filter((row) => !isWarn(row));
  const positive = samples.filter(isWarn);
  const told = positive.filter((row) => row.stance !== 'unknown');
  const warn = one(samples, isWarn, 1, BELIEFS);
  // Set by hand: the corpus holds too few elections of other countries to tell, and the rule is known.
  warn[F['foreign-election']] = -5;
  return {
    warn,
    political: one(negative, (row) => row.label === 'political-other', 0.2),
    candidate: one(positive, (row) => row.label === 'candidate'),
    support: one(told, (row) => row.stance === 'support'),
    oppose: one(told, (row) => row.stance === 'oppose'),
  };
}
