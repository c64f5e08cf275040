/** The tour without a display, as `npm start` runs it: prints a line per act and sets the exit code. */
import { resolve } from 'node:path';
import { runTour } from './tour';

const [browser, executablePath, extensionDir] = process.argv.slice(2) as [
  'chromium' | 'firefox',
  string,
  string,
];
const screensDir = resolve('screens', 'tour');

const { ok } = await runTour({ browser, executablePath, extensionDir, screensDir });
console.log(
  ok
    ? `Every act was held and decided as it should be. Screenshots: ${screensDir}`
    : 'The tour found something wrong.',
);
process.exitCode = ok ? 0 : 1;
