import type { Share } from './fairness';
import { isWarn, repoOf, type Row } from './fitting';
import { campaign, fourClasses, LABELS, parts, prf, warnPrf, type Predict, type Prf } from './metrics';

const n3 = (value: number): string => value.toFixed(3);
const cells = (m: Prf): string => `${n3(m.precision)} / ${n3(m.recall)} / ${n3(m.f1)}`;

/** Figures of the simple recognisers that come with the corpus, as its README states them. */
const BASELINES: readonly (readonly string[])[] = [
  ['names and parties, substring', '.652 / .705 / .677', '.696', '.750', '101/267', '120.0', '', ''],
  ['the same, whole words', '.748 / .621 / .679', '.704', '.757', '75/267', '0.7', '', ''],
  ['whole words + 20 election words', '.760 / .721 / .740', '.776', '.779', '82/267', '0.7', '', ''],
  [
    'TF-IDF + logistic regression, 5-fold',
    '.882 / .830 / .855',
    '.926',
    '.866',
    '29/267',
    '11.7',
    '.766',
    '.709',
  ],
  ['the same, leave one repository out', '.785 / .660 / .717', '.795', '.740', '', '', '', ''],
];

function summary(name: string, dev: readonly Row[], ordinary: readonly Row[], predict: Predict): string {
  const { gold, clear, random, hard } = parts(dev);
  const flagged = hard.filter((row) => predict(row).warn).length;
  const alarms = (1000 * ordinary.filter((row) => predict(row).warn).length) / ordinary.length;
  return `| ${[
    name,
    cells(warnPrf(gold, predict)),
    n3(warnPrf(clear, predict).f1),
    n3(warnPrf(random, predict).f1),
    `${flagged}/${hard.length}`,
    alarms.toFixed(1),
    n3(fourClasses(gold, predict).macro),
    n3(campaign(gold, predict).f1),
  ].join(' | ')} |`;
}

/** The tables of docs/recognition.md. `left` predicts every row by weights fitted without its repository. */
export function tables(
  dev: readonly Row[],
  ordinary: readonly Row[],
  predict: Predict,
  left: Predict,
): string {
  const { gold, all } = parts(dev);
  const head =
    '| | gold: P / R / F1 | clear F1 | random F1 | hard negatives | per 1,000 ordinary | four classes | campaign F1 |';
  const four = fourClasses(gold, predict);
  const repos = [...new Set(dev.map(repoOf))].sort();
  return [
    '## Against everything else',
    '',
    `Warn against not-warn on the ${gold.length} hand-read rows; "clear" leaves out the borderline ones, "random" the rows drawn to cover rare cells. Four classes: mean F1. Campaign: warn label with stance support.`,
    '',
    head,
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...BASELINES.map((row) => `| ${row.join(' | ')} |`),
    summary('**Jaga Netral**', dev, ordinary, predict),
    summary('**Jaga Netral, weights fitted without the repository judged**', dev, ordinary, left),
    '',
    `On all ${all.length} rows (automatic labels, about 5 % of them wrong): ${cells(warnPrf(all, predict))}.`,
    '',
    '## Labels',
    '',
    '| label | gold: P / R / F1 |',
    '| --- | --- |',
    ...LABELS.map((label, i) => `| ${label} | ${cells(four.each[i] as Prf)} |`),
    `| campaign content | ${cells(campaign(gold, predict))} |`,
    '',
    '## By source (gold)',
    '',
    'A source without positives has no F1; its false alarms are what counts.',
    '',
    '| repository | rows | P / R / F1 | left out: P / R / F1 | false alarms |',
    '| --- | --- | --- | --- | --- |',
    ...repos.map((repo) => {
      const rows = gold.filter((row) => repoOf(row) === repo);
      const wrong = rows.filter((row) => !isWarn(row) && predict(row).warn).length;
      const any = rows.some(isWarn);
      return `| ${repo} | ${rows.length} | ${any ? cells(warnPrf(rows, predict)) : '–'} | ${any ? cells(warnPrf(rows, left)) : '–'} | ${wrong} |`;
    }),
  ].join('\n');
}

/** Which kinds of rows are judged wrongly, counted, without quoting anybody. */
export function errors(dev: readonly Row[], predict: Predict): string {
  const { gold } = parts(dev);
  const wrong = gold.filter((row) => isWarn(row) !== predict(row).warn);
  const kind = (row: Row): string =>
    `${isWarn(row) ? 'missed' : 'false alarm'} | ${row.label} | ${row.borderline === true ? 'borderline' : 'clear'}`;
  const counts = new Map<string, number>();
  for (const row of wrong) counts.set(kind(row), (counts.get(kind(row)) ?? 0) + 1);
  return [
    `${wrong.length} of ${gold.length} hand-read rows are judged wrongly:`,
    '',
    '| error | true label | reader | rows |',
    '| --- | --- | --- | --- |',
    ...[...counts].sort((a, b) => b[1] - a[1]).map(([key, n]) => `| ${key} | ${n} |`),
  ].join('\n');
}

/** Recall by party, province and sex of the name. */
export function fairnessTable(
  partiesShare: readonly Share[],
  pairs: { provinces: Share[]; sexes: Share[]; all: Share },
  lists: { parties: Share[]; all: Share },
  swaps: { same: number; n: number },
): string {
  const pct = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const low = pairs.provinces[0];
  const high = pairs.provinces.at(-1);
  return [
    `- The same sentence with another contestant, party or place in it: the same verdict in ${swaps.same} of ${swaps.n} swaps.`,
    `- Parties, ten sentences each, lowest first: ${partiesShare.map(({ name, recall }) => `${name} ${pct(recall)}`).join(', ')}.`,
    `- Every seventh name of the DPR lists in three sentences, seen as a candidate beside the party: ${pct(lists.all.recall)}; lowest party ${lists.parties[0]?.name ?? ''} ${pct(lists.parties[0]?.recall ?? 0)}, highest ${lists.parties.at(-1)?.name ?? ''} ${pct(lists.parties.at(-1)?.recall ?? 0)}.`,
    `- Heads of all ${pairs.all.n / 6} pairs of 2024 in six sentences each: ${pct(pairs.all.recall)}; lowest province ${low?.name ?? ''} ${pct(low?.recall ?? 0)}, highest ${high?.name ?? ''} ${pct(high?.recall ?? 0)}.`,
    `- By the sex a name is mostly given to: ${pairs.sexes.map(({ name, n, recall }) => `${name} ${pct(recall)} (${n / 6} names)`).join(', ')}. The sources hold no sex; names that tell nothing are left out.`,
  ].join('\n');
}

export { prf };
