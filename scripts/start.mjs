/**
 * `npm start`: does all set-up, builds the extension and shows it at work on the practice feed. With a display it opens
 * a browser for the person; without one it makes the same tour itself, tells each act and saves screenshots.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  SetupError,
  build,
  ensureBrowser,
  ensureGenerated,
  ensurePackages,
  missingBrowser,
  root,
  run,
  say,
} from './setup.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});

function hasDisplay() {
  if (values.headless || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  const kind = values.browser === 'chrome' || values.browser === 'edge' ? 'chromium' : values.browser;
  if (kind !== 'chromium' && kind !== 'firefox') {
    throw new SetupError(`--browser ${values.browser} is not known: use chromium or firefox.`);
  }
  ensurePackages();
  const executablePath = ensureBrowser(kind);
  if (!executablePath) throw new SetupError(missingBrowser(kind));
  ensureGenerated();
  say('Building the extension …');
  const extensionDir = build(kind);
  const script = join(root, 'scripts', hasDisplay() ? 'open.ts' : 'tour-main.ts');
  process.exitCode = run('tsx', [script, kind, executablePath, extensionDir]).code;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
