/**
 * `npm run screens`: takes a picture of every screen of the extension's own pages, light and dark, at the width of a
 * computer and of a phone, into `screens/`. `npm run screens -- popup` takes only those whose name begins so. Needs a
 * build (`npm run build`) and a Chromium. The pictures are looked at by people; nothing is compared.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from '../tests/browser/harness';
import { openScreen, SCREENS } from '../tests/browser/pages-screens';
import { OTHERS } from './screens/others';
import { takeWarnings } from './screens/warnings';
import { findChromium } from './browsers.mjs';

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];
const SCHEMES = ['light', 'dark'] as const;

if (!findChromium()) {
  console.error('screens: no Chromium found; set JAGA_CHROMIUM to its path.');
  process.exit(1);
}
const wanted = process.argv[2] ?? '';
const session = await Session.start('chromium');
try {
  await session.ready();
  const control = await session.extensionPage('card.html');
  const page = await session.browser.newPage();
  mkdirSync('screens', { recursive: true });
  let taken = 0;
  for (const screen of [...SCREENS, ...OTHERS].filter(({ name }) => name.startsWith(wanted))) {
    for (const size of SIZES) {
      await page.setViewport(size);
      try {
        await openScreen(session, screen, page, control);
      } catch (error) {
        console.error(`${screen.name}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
        continue;
      }
      for (const scheme of SCHEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const path = join('screens', `${screen.name}-${size.width}-${scheme}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: !screen.name.startsWith('warning') });
        taken += 1;
      }
    }
    console.log(screen.name);
  }
  taken += await takeWarnings(session, wanted, SIZES, SCHEMES);
  console.log(`${taken} pictures in screens/`);
} finally {
  await session.close();
}
