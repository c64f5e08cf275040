/**
 * Draws the toolbar and store icons from assets/icon/*.svg with the Chromium of this computer.
 * `npx tsx scripts/icons.ts`; the PNGs are committed, so that a build needs no browser.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';

/** Sizes in CSS pixels: 16–48 for toolbars and lists, 128 for stores. Only `active` is a store icon. */
const JOBS = [
  ...[16, 32, 48, 96, 128].map((size) => ({ state: 'active', size, file: `public/icon/${size}.png` })),
  ...['paused', 'off', 'degraded'].flatMap((state) =>
    [16, 32].map((size) => ({ state, size, file: `public/icon/${state}/${size}.png` })),
  ),
];

const executablePath = findChromium();
if (!executablePath) {
  console.error('icons: no Chromium found; set JAGA_CHROMIUM to its path.');
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const { state, size, file } of JOBS) {
  const svg = readFileSync(`assets/icon/${state}.svg`).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, omitBackground: true });
}
await browser.close();
console.log(`icons: ${JOBS.length} files in public/icon`);
