/** Finds browsers on this computer; used by `npm start`, the tests and the bench. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'microsoft-edge',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((key) => process.env[key])
  .filter(Boolean);
const CHROMIUM_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...WINDOWS.flatMap((dir) => [
    join(dir, 'Chromium/Application/chrome.exe'),
    join(dir, 'Google/Chrome/Application/chrome.exe'),
    join(dir, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...WINDOWS.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
];

function onPath(names) {
  if (process.platform === 'win32') return undefined;
  for (const name of names) {
    try {
      const found = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
      if (found) return found;
    } catch {
      // not on the PATH: try the next name
    }
  }
  return undefined;
}

function find(variable, names, paths) {
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return onPath(names) ?? paths.find((path) => existsSync(path));
}

/** @returns {string | undefined} a Chromium, Chrome or Edge; `JAGA_CHROMIUM` names another. */
export const findChromium = () => find('JAGA_CHROMIUM', CHROMIUM_NAMES, CHROMIUM_PATHS);

/** @returns {string | undefined} a Firefox; `JAGA_FIREFOX` names another. */
export const findFirefox = () => find('JAGA_FIREFOX', FIREFOX_NAMES, FIREFOX_PATHS);
