/**
 * `npm run eval`: measures the recogniser on the developer corpus and writes docs/recognition.md. The corpus is read
 * from ../shared/corpus and never shipped; without it the command says so and changes nothing.
 * What stands after the line `<!-- diary -->` in docs/recognition.md is written by hand and kept.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sideOf } from '../lib/recognition/conclude';
import { CONTESTS } from '../lib/recognition/contests';
import { FEATURES } from '../lib/recognition/features';
import { createRecognizer, THRESHOLD } from '../lib/recognition/recognizer';
import { listRecall, pairRecall, partyRecall, swapTest } from './recognition/fairness';
import { fitAll, linear, loadCorpus, repoOf, sample, type Row, type Weights } from './recognition/fitting';
import type { Prediction } from './recognition/metrics';
import { loadNames } from './recognition/names';
import { errors, fairnessTable, tables } from './recognition/report';

const DIARY = '<!-- diary -->';
const file = resolve('docs/recognition.md');
const corpus = resolve(process.env['JAGA_SHARED'] ?? '../shared', 'corpus');

if (!existsSync(corpus)) {
  console.error(
    `eval: the corpus is not at ${corpus}; nothing was measured and docs/recognition.md stays as it is.`,
  );
  process.exit(1);
}

const names = loadNames();
if (names === undefined)
  console.error('eval: public/registry/names.bin is missing (npm run data); measured without the registry.');
const recognizer = createRecognizer({ names, contests: CONTESTS });
const { dev, ordinary } = loadCorpus(corpus);

console.log(`judging ${dev.length + ordinary.length} texts …`);
const said = new Map<string, Prediction>();
const key = (row: Row): string => `${row.ordinary === true ? 'o' : 'd'}:${row.id}`;
for (const row of [...dev, ...ordinary]) {
  const { label, stance, score } = recognizer.judge(
    { text: row.text },
    { date: `${row.year}-07-01`, year: row.year },
  );
  said.set(key(row), { label, stance, score, warn: label === 'candidate' || label === 'party-or-election' });
}
const predict = (row: Row): Prediction => said.get(key(row)) as Prediction;

console.log('leaving one repository out at a time …');
const samples = sample([...dev, ...ordinary], names);
const left = new Map<string, Prediction>();
for (const repo of new Set(dev.map(repoOf))) {
  const weights = fitAll(samples.filter((row) => repoOf(row) !== repo));
  for (const row of samples) if (repoOf(row) === repo) left.set(key(row), byWeights(weights, row.x));
}

function byWeights(weights: Weights, x: Float32Array): Prediction {
  const z = linear(weights.warn, x) - THRESHOLD;
  const warn = z > 0;
  const support = linear(weights.support, x);
  const oppose = linear(weights.oppose, x);
  return {
    warn,
    score: 1 / (1 + Math.exp(-z)),
    label: warn
      ? linear(weights.candidate, x) > 0
        ? 'candidate'
        : 'party-or-election'
      : linear(weights.political, x) > 0
        ? 'political-other'
        : 'non-political',
    stance: (warn ? sideOf(support, oppose, x) : undefined) ?? 'neutral',
  };
}

console.log('swapping contestants, parties and places …');
const today = createRecognizer({ names });
const fairness = fairnessTable(partyRecall(today), pairRecall(today), listRecall(today), swapTest(today));

const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
const diary = old.includes(DIARY) ? old.slice(old.indexOf(DIARY) + DIARY.length).trim() : '';
const body = `# How well recognition works

Written by \`npm run eval\` on the developer corpus (${dev.length} posts of public data sets, ${ordinary.length} ordinary posts). The posts are not part of this project and are not quoted here. ${FEATURES.length} measured features with fitted weights decide; everything else is words, names and rules that can be read in \`lib/recognition\`. The words, contests and rules were written with this corpus in view; leaving a repository out holds for the weights only, so texts of new places and years will do somewhat worse than the last line of the first table.

${tables(dev, ordinary, predict, (row) => left.get(key(row)) as Prediction)}

## Errors

${errors(dev, predict)}

## Fairness

${fairness}

${DIARY}

${diary}
`;
writeFileSync(file, body);
console.log(body.slice(body.indexOf('## Against'), body.indexOf('## By source')));
console.log('docs/recognition.md is written.');
