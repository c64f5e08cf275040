/**
 * `npm run eval:photos`: the photo check on the labelled pictures of the source material, through the built extension's
 * own page in a real Chromium: decode, read, hands, recognition, exactly as before an upload. Writes docs/photos.md.
 * `--part N` looks at every Nth picture only and writes nothing. What was seen is kept, so that a run broken off goes on
 * where it ended, as long as the build is the same; `--fresh` begins anew, `--so-far` states what was seen until now.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { launchPhotoPage } from './photos/browser';
import { fingerprintOf } from './photos/fingerprint';
import { packageGrowth } from './photos/growth';
import { report } from './photos/report';
import { scoreHands, scoreText, type HandLabel, type Prediction, type TextLabel } from './photos/score';

const shared = resolve(process.env['JAGA_SHARED'] ?? '../shared', 'photos');
if (!existsSync(shared)) {
  console.log(`npm run eval:photos: the labelled pictures are not at ${shared}; nothing was measured.`);
  process.exit(0);
}
const partAt = process.argv.indexOf('--part');
const part = partAt > 0 ? Number(process.argv[partAt + 1]) : 1;

const read = <T>(folder: string): T[] =>
  readFileSync(join(shared, folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
    .filter((_, index) => index % part === 0);

const build = resolve(process.env['WXT_OUT'] ?? '.output', 'chrome-mv3');
const kept = resolve('node_modules', '.cache', 'jaga-netral', `photos-${fingerprintOf(build)}.jsonl`);
mkdirSync(resolve(kept, '..'), { recursive: true });
if (process.argv.includes('--fresh')) rmSync(kept, { force: true });

interface Kept {
  file: string;
  seen: Prediction;
  memory?: number | undefined;
  /** Load of the machine over the last minute. */
  load: number;
}
const predictions = new Map<string, Prediction>();
let memory = 0;
const loads: number[] = [];
if (existsSync(kept)) {
  for (const line of readFileSync(kept, 'utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(line) as Kept;
    predictions.set(one.file, one.seen);
    memory = Math.max(memory, one.memory ?? 0);
    loads.push(one.load);
  }
}

/** Neighbours show the same person: taken in steps, a run broken off has seen some of all. A prime shares no factor. */
const STEP = 61;
const spread = <T>(labels: readonly T[]): T[] =>
  labels.length % STEP === 0
    ? [...labels]
    : labels.map((_, index) => labels[(index * STEP) % labels.length] as T);

const hands = spread(read<HandLabel>('hands'));
const texts = spread(read<TextLabel>('text'));

async function look(): Promise<void> {
  const page = await launchPhotoPage(build);
  for (const [folder, labels] of [
    ['text', texts],
    ['hands', hands],
  ] as const) {
    for (const [index, { file }] of labels.entries()) {
      if (predictions.has(file)) continue;
      const seen = await page.look(join(shared, folder, file));
      const now = page.memory();
      const load = loadavg()[0] ?? 0;
      loads.push(load);
      memory = Math.max(memory, now ?? 0);
      predictions.set(file, seen);
      appendFileSync(kept, `${JSON.stringify({ file, seen, memory: now, load } satisfies Kept)}\n`);
      if (index % 25 === 0) console.log(`${folder}: ${index} of ${labels.length}`);
    }
  }
  await page.close();
}
if (!process.argv.includes('--so-far')) await look();

const seen = <T extends { file: string }>(labels: readonly T[]): T[] =>
  labels.filter(({ file }) => predictions.has(file));
const text = report({
  hands: scoreHands(seen(hands), predictions, seen(texts)),
  texts: scoreText(seen(texts), predictions),
  pictures: { seen: predictions.size, all: hands.length + texts.length },
  times: [...predictions.values()].map(({ ms }) => ms).sort((a, b) => a - b),
  unfinished: [...predictions.values()].filter(({ status }) => status === 'timeout').length,
  memory,
  load: loads.sort((a, b) => a - b)[loads.length >> 1] ?? 0,
  growth: packageGrowth(build),
});
console.log(text);
if (part === 1) writeFileSync(resolve('docs', 'photos.md'), text);
