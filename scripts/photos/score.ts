/** Measures as docs/photos.md states them. Pictures marked ambiguous or not looked at by a reader are left out. */

export interface HandLabel {
  file: string;
  sign: string;
  accept?: string[];
  gold: boolean;
}
export interface TextLabel {
  file: string;
  transcript: string;
  political: boolean;
  ambiguous?: boolean;
  generated?: boolean;
  legible?: string;
  gold: boolean;
}
export interface Prediction {
  ms: number;
  status: string;
  text: string;
  signs: string[];
  political: boolean;
}

/** Signs a person is asked about; an open hand, a fist and the telephone are none. */
const ASKED = new Set(['one', 'two-peace', 'three', 'four', 'thumb', 'metal', 'ok', 'index-thumb']);

export interface HandScore {
  photos: number;
  right: number;
  ordinary: number;
  falseSigns: number;
  /** Also over the non-political pictures of the text set. */
  widerOrdinary: number;
  widerFalse: number;
  perSign: Map<string, { n: number; hit: number; wrong: number }>;
}

export function scoreHands(
  labels: readonly HandLabel[],
  predictions: ReadonlyMap<string, Prediction>,
  texts: readonly TextLabel[],
): HandScore {
  const score: HandScore = {
    photos: 0,
    right: 0,
    ordinary: 0,
    falseSigns: 0,
    widerOrdinary: 0,
    widerFalse: 0,
    perSign: new Map(),
  };
  const of = (sign: string): { n: number; hit: number; wrong: number } => {
    const known = score.perSign.get(sign) ?? { n: 0, hit: 0, wrong: 0 };
    score.perSign.set(sign, known);
    return known;
  };
  for (const label of labels) {
    if (!label.gold) continue;
    const said = new Set(predictions.get(label.file)?.signs ?? []);
    const accepted = label.accept ?? [label.sign];
    const wrong = [...said].filter((sign) => !accepted.includes(sign));
    if (label.sign === 'none') {
      score.ordinary += 1;
      const asked = wrong.filter((sign) => ASKED.has(sign));
      if (asked.length > 0) score.falseSigns += 1;
      for (const sign of asked) of(sign).wrong += 1;
      continue;
    }
    score.photos += 1;
    of(label.sign).n += 1;
    if ([...said].some((sign) => accepted.includes(sign))) {
      score.right += 1;
      of(label.sign).hit += 1;
    } else for (const sign of wrong) of(sign).wrong += 1;
  }
  score.widerOrdinary = score.ordinary;
  score.widerFalse = score.falseSigns;
  for (const label of texts) {
    if (label.political || label.ambiguous === true) continue;
    score.widerOrdinary += 1;
    if ((predictions.get(label.file)?.signs ?? []).some((sign) => ASKED.has(sign))) score.widerFalse += 1;
  }
  return score;
}

export interface TextGroup {
  found: number;
  missed: number;
  falseAlarms: number;
  quiet: number;
}

export function scoreText(
  labels: readonly TextLabel[],
  predictions: ReadonlyMap<string, Prediction>,
): Map<string, TextGroup> {
  const groups = new Map<string, TextGroup>();
  for (const label of labels) {
    if (!label.gold || label.ambiguous === true) continue;
    const said = predictions.get(label.file)?.political ?? false;
    const origin = label.generated === true ? 'generated' : 'real';
    for (const name of ['all', origin, `${origin}, ${label.legible === 'hard' ? 'hard' : 'legible'}`]) {
      const group = groups.get(name) ?? { found: 0, missed: 0, falseAlarms: 0, quiet: 0 };
      groups.set(name, group);
      if (label.political) group[said ? 'found' : 'missed'] += 1;
      else group[said ? 'falseAlarms' : 'quiet'] += 1;
    }
  }
  return groups;
}
