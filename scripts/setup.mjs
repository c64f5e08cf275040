/**
 * Set-up for `npm start` and `npm test`: installs what is missing or stale and finds a browser or installs Debian's.
 * Uses Node's own modules only, since nothing else may be there yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';

export const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const marker = join(root, 'node_modules', '.installed-lock');

/** An error whose message is a whole sentence for the person at the keyboard. */
export class SetupError extends Error {}

/** Prints one line of progress in plain words. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a command from the project's root with the project's own tools first on the PATH.
 * @returns {{ code: number, output: string }} exit code, and the output when `quiet` was asked for.
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  const output = quiet ? `${done.stdout ?? ''}${done.stderr ?? ''}` : '';
  return { code: done.error ? 127 : (done.status ?? 1), output: done.error ? String(done.error) : output };
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installs the packages of the lock file unless exactly these are there already. @throws {SetupError} */
export function ensurePackages() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    throw new SetupError(
      `Node ${process.versions.node} is too old: install Node 20 or newer, then run the command again.`,
    );
  }
  const wanted = lockHash();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  say('Installing packages (about a minute the first time) …');
  // Not `npm ci`: it refuses a lock file without the optional binaries of other systems, which not every registry has.
  const { code, output } = run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    { quiet: true },
  );
  if (code !== 0) {
    const last = output.trim().split('\n').slice(-8).join('\n');
    throw new SetupError(
      `The packages could not be installed: check the connection to the npm registry and run the command again.\n${last}`,
    );
  }
  writeFileSync(marker, wanted);
}

/** Generates the types and modules the sources import. @throws {SetupError} */
export function ensureGenerated() {
  const { code, output } = run('wxt', ['prepare'], { quiet: true });
  if (code !== 0)
    throw new SetupError(`The project could not be prepared (wxt prepare failed):\n${output.slice(-2000)}`);
}

const APT = { chromium: 'chromium', firefox: 'firefox-esr' };

function installFromDebian(kind) {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  if (run('sh', ['-c', 'command -v apt-get'], { quiet: true }).code !== 0) return;
  if (!isRoot && run('sudo', ['-n', 'true'], { quiet: true }).code !== 0) return;
  say(`Installing ${APT[kind]} from Debian (a few minutes) …`);
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }).code;
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', APT[kind]);
}

/**
 * Path of a browser, installed from Debian's packages when none is there and that is possible.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function ensureBrowser(kind) {
  const find = kind === 'firefox' ? findFirefox : findChromium;
  const found = find();
  if (found) return found;
  installFromDebian(kind);
  return find();
}

/** The sentence for a browser that is neither there nor installable here. */
export function missingBrowser(kind) {
  return kind === 'firefox'
    ? 'No Firefox was found: install Firefox (or set JAGA_FIREFOX to its path), then run the command again.'
    : 'No Chromium, Chrome or Edge was found: install one (or set JAGA_CHROMIUM to its path), then run the command again.';
}

/** Builds the extension. @returns {string} its folder. @throws {SetupError} */
export function build(kind) {
  const [target, folder] = kind === 'firefox' ? ['firefox', 'firefox-mv3'] : ['chrome', 'chrome-mv3'];
  const { code, output } = run('wxt', ['build', '-b', target, '--mv3'], { quiet: true });
  if (code !== 0) throw new SetupError(`The extension could not be built:\n${output.slice(-4000)}`);
  return join(process.env.WXT_OUT ? resolve(process.env.WXT_OUT) : join(root, '.output'), folder);
}
