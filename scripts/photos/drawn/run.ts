/**
 * `npm run eval:drawn`: drawn boards under hard conditions through the built extension's photo page in a
 * real Chromium, campaign boards and notices of every day. Writes docs/photos-conditions.md. What was seen is kept beside the
 * pictures in node_modules/.cache, so that a run broken off goes on with the same build; `--fresh` begins anew.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../browsers.mjs';
import { launchPhotoPage } from '../browser';
import { fingerprintOf } from '../fingerprint';
import type { Prediction } from '../score';
import { CAMPAIGN, ORDINARY } from './boards';
import { CONDITIONS, HEIGHT, sceneOf, WIDTH } from './scenes';

const CAMPAIGN_EACH = 8;
const ORDINARY_EACH = 4;

interface Drawn {
  file: string;
  condition: number;
  political: boolean;
  words: string;
  html: string;
}

/** Every condition takes the next boards of the lists, so that all words meet many conditions. */
const drawn: Drawn[] = CONDITIONS.flatMap((condition, at) =>
  [[CAMPAIGN, CAMPAIGN_EACH, true] as const, [ORDINARY, ORDINARY_EACH, false] as const].flatMap(
    ([boards, each, political]) =>
      Array.from({ length: each }, (_, index) => {
        const seed = at * each + index;
        const board = boards[seed % boards.length] ?? { lines: [], ground: '', ink: '' };
        return {
          file: `${at}-${political ? 'campaign' : 'ordinary'}-${index}.jpg`,
          condition: at,
          political,
          words: board.lines.join(' / '),
          html: sceneOf(board, condition, seed),
        };
      }),
  ),
);

const folder = resolve('node_modules', '.cache', 'jaga-netral', 'drawn');
const build = resolve(process.env['WXT_OUT'] ?? '.output', 'chrome-mv3');
const kept = join(folder, `seen-${fingerprintOf(build)}.json`);
if (process.argv.includes('--fresh')) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

async function draw(): Promise<void> {
  const missing = drawn.filter(({ file }) => !existsSync(join(folder, file)));
  if (missing.length === 0) return;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run npm start once.');
  const browser = await puppeteer.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  for (const { file, html, condition } of missing) {
    const { quality = 80, noise = 0 } = CONDITIONS[condition] ?? {};
    await page.setContent(html);
    const clean = await page.screenshot({ encoding: 'base64' });
    // Noise comes from the sensor, after everything else.
    const data = await page.evaluate(
      async (png, deviation, jpeg, seed) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        if (deviation > 0) {
          const pixels = context.getImageData(0, 0, image.width, image.height);
          let state = seed + 1;
          for (let at = 0; at < pixels.data.length; at += 1) {
            if (at % 4 === 3) continue;
            // No function here: the names that tools give functions are unknown in the page.
            const first = (state * 16807) % 2147483647;
            state = (first * 16807) % 2147483647;
            const far = Math.sqrt(-2 * Math.log(first / 2147483647));
            const normal = far * Math.cos((2 * Math.PI * state) / 2147483647);
            pixels.data[at] = (pixels.data[at] ?? 0) + deviation * normal;
          }
          context.putImageData(pixels, 0, 0);
        }
        const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: jpeg });
        return [...new Uint8Array(await blob.arrayBuffer())];
      },
      clean,
      noise,
      quality / 100,
      condition * 977 + file.length,
    );
    writeFileSync(join(folder, file), Uint8Array.from(data));
  }
  await browser.close();
}

const seen: Record<string, Prediction> = existsSync(kept)
  ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Prediction>)
  : {};

async function look(): Promise<void> {
  const missing = drawn.filter(({ file }) => !seen[file]);
  if (missing.length === 0) return;
  const page = await launchPhotoPage(build);
  for (const { file } of missing) {
    seen[file] = await page.look(join(folder, file));
    writeFileSync(kept, JSON.stringify(seen));
  }
  await page.close();
}

function table(): string {
  const rows = CONDITIONS.map(({ name }, at) => {
    const of = (political: boolean): Drawn[] =>
      drawn.filter((one) => one.condition === at && one.political === political);
    const said = (list: readonly Drawn[]): number => list.filter(({ file }) => seen[file]?.political).length;
    const [campaign, ordinary] = [of(true), of(false)];
    return `| ${name} | ${said(campaign)} of ${campaign.length} | ${said(ordinary)} of ${ordinary.length} |`;
  });
  return rows.join('\n');
}

await draw();
await look();
const wrong = drawn
  .filter(({ file, political }) => seen[file]?.political !== political)
  .map(({ file, condition, words }) => {
    const read = seen[file]?.text.replaceAll('\n', ' / ').replaceAll('|', '¦') ?? '';
    return `- ${CONDITIONS[condition]?.name ?? ''}: "${words}", read as "${read}"`;
  });
console.log(wrong.join('\n'));
console.log(table());
const all = drawn.filter(({ political }) => political);
const found = all.filter(({ file }) => seen[file]?.political).length;
const ordinary = drawn.length - all.length;
const alarms = drawn.filter(({ file, political }) => !political && seen[file]?.political).length;
const doc = resolve('docs', 'photos-conditions.md');
/** What people wrote below it stays. */
const DIARY = '<!-- diary -->';
const diary = existsSync(doc) ? (readFileSync(doc, 'utf8').split(DIARY)[1] ?? '\n') : '\n';
writeFileSync(
  doc,
  `# The photo check under hard conditions

Written by \`npm run eval:drawn\`: ${drawn.length} drawings of our own (\`scripts/photos/drawn\`), boards in a street
under conditions a phone meets, ${CAMPAIGN.length} campaign boards of eight parties and several offices and ${ORDINARY.length} notices of every day in
turn, through the built extension's own photo page in a real Chromium. Drawn letters are clean sans-serif capitals: the figures
say how much of what is read at all survives a condition, not how real boards fare (\`docs/photos.md\`).

| condition | campaign boards found | alarms on notices |
| --- | --- | --- |
${table()}
| all | ${found} of ${all.length} | ${alarms} of ${ordinary} |

Missed or alarmed at:

${wrong.join('\n') || 'none'}

${DIARY}${diary}`,
);
