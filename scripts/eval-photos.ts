/**
 * `npm run eval:photos`: the photo check on the labelled pictures of the source material, through the built extension's
 * own page in a real Chromium: decode, read, hands, recognition, exactly as before an upload. Writes docs/photos.md.
 * `--part N` looks at every Nth picture only and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchPhotoPage } from './photos/browser';
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

const hands = read<HandLabel>('hands');
const texts = read<TextLabel>('text');
const page = await launchPhotoPage();
const predictions = new Map<string, Prediction>();
for (const [folder, labels] of [
  ['hands', hands],
  ['text', texts],
] as const) {
  for (const [index, { file }] of labels.entries()) {
    predictions.set(file, await page.look(join(shared, folder, file)));
    if (index % 25 === 0) console.log(`${folder}: ${index} of ${labels.length}`);
  }
}
await page.close();

const handScore = scoreHands(hands, predictions, texts);
const textScore = scoreText(texts, predictions);
const times = [...predictions.values()].map(({ ms }) => ms).sort((a, b) => a - b);
const text = report(handScore, textScore, times);
console.log(text);
if (part === 1) writeFileSync(resolve('docs', 'photos.md'), text);
