/**
 * Fits the weights over the recogniser's evidence and writes lib/recognition/weights.ts. Run by hand after the
 * evidence changed: `npx tsx scripts/recognition/fit.ts`. Reads ../shared/corpus; only the few numbers are kept.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FEATURES } from '../../lib/recognition/features';
import { fitAll, HEADS, loadCorpus, sample } from './fitting';

const folder = resolve(process.env['JAGA_SHARED'] ?? '../shared', 'corpus');
if (!existsSync(folder)) {
  console.error(`fit: the corpus is not at ${folder}; the weights stay as they are.`);
  process.exit(1);
}
const { dev, ordinary } = loadCorpus(folder);
const weights = fitAll(sample([...dev, ...ordinary]));
const row = (i: number): string => HEADS.map((head) => (weights[head][i] ?? 0).toFixed(2)).join(', ');
const body = FEATURES.map((name, i) => `  '${name}': [${row(i)}],`).join('\n');
writeFileSync(
  resolve('lib/recognition/weights.ts'),
  `import type { Feature } from './features';

/**
 * The fitted numbers: for every measured feature its weight in five linear scores, in the order
 * ${HEADS.join(', ')}. Written by scripts/recognition/fit.ts; checked by leaving whole sources out (docs/recognition.md).
 */
export const WEIGHTS: Readonly<Record<Feature, readonly number[]>> = {
${body}
};

export const BIAS: readonly number[] = [${row(FEATURES.length)}];
`,
);
console.log(`lib/recognition/weights.ts: ${FEATURES.length} features, ${HEADS.length} scores`);
