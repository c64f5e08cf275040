import type { HandScore, TextGroup } from './score';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const quantile = (sorted: readonly number[], q: number): string =>
  `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0)} ms`;

/** docs/photos.md. */
export function report(
  hands: HandScore,
  texts: ReadonlyMap<string, TextGroup>,
  times: readonly number[],
): string {
  const signs = [...hands.perSign]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([sign, { n, hit, wrong }]) => `| ${sign} | ${n} | ${percent(hit, n)} | ${percent(hit, hit + wrong)} |`,
    )
    .join('\n');
  const groups = [...texts]
    .map(
      ([name, { found, missed, falseAlarms, quiet }]) =>
        `| ${name} | ${found + missed} | ${percent(found, found + missed)} | ${percent(found, found + falseAlarms)} | ${percent(falseAlarms, falseAlarms + quiet)} |`,
    )
    .join('\n');
  return `# The photo check, measured

Made by \`npm run eval:photos\`: the built extension's own photo page in a real Chromium, one picture after the other, on
labelled pictures that do not ship. No face is recognised, anywhere: writing and finger positions only.

## Hand signs

Right sign in **${percent(hands.right, hands.photos)}** of ${hands.photos} pictures with a sign (goal 88 %). A sign asked about in **${percent(hands.falseSigns, hands.ordinary)}** of ${hands.ordinary} ordinary
pictures (goal at most 5 %), ${percent(hands.widerFalse, hands.widerOrdinary)} of ${hands.widerOrdinary} with the non-political pictures of the text set.
Baselines on the same pictures: \`@vladmandic/human\` 76.7 % right with 48 % false, \`@mediapipe/hands\` 93.9 % right (every third picture) with 46 % false.

| sign | pictures | recall | precision |
| --- | --- | --- | --- |
${signs}

The models are MediaPipe's palm detector and full hand landmark model, run on the CPU by LiteRT. What decides are the
filters: size of the hand in the picture, held upright, clearly one sign (\`lib/photo/hands/held-up.ts\`).

## Political text

| pictures | political | recall | precision | false alarms |
| --- | --- | --- | --- | --- |
${groups}

Goals: recall .80 on real and .85 on all at precision .95; at most 2 false alarms per 100. Baseline: recall .54 at precision .97 (one reading, no preparation).

## Time

Median ${quantile(times, 0.5)}, 95th percentile ${quantile(times, 0.95)} per picture, from choice to finding, on the machine that made this page (two cores).
`;
}
