/**
 * `npm run zip`: store-ready archives for Chromium browsers and Firefox (with the sources AMO asks for), and their
 * SHA-256. With `--check` everything is built twice and the archives must be the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SetupError, ensureGenerated, ensurePackages, root, run, say } from './setup.mjs';

const folder = resolve(root, process.env.WXT_OUT ?? '.output');

function zipAll() {
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = run('wxt', ['zip', '-b', browser, '--mv3'], { quiet: true });
    if (code !== 0) throw new SetupError(`The ${browser} archive could not be made:\n${output.slice(-3000)}`);
  }
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.zip'))
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

try {
  ensurePackages();
  ensureGenerated();
  const first = zipAll();
  for (const [name, hash] of first) say(`${hash}  .output/${name}`);
  if (process.argv.includes('--check')) {
    const second = zipAll();
    const differing = [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name);
    if (differing.length > 0) throw new SetupError(`Not reproducible: ${differing.join(', ')}`);
    say('Built twice, same bytes.');
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
