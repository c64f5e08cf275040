/** What the tests of faults share: a held act on a real page, and a changed copy of the built extension. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  buildDir,
  pause,
  Session,
  type BrowserName,
  type Served,
  type SessionOptions,
} from '../browser/harness';
import type { Tab } from '../browser/tab';
import { fixturesOf } from '../fixtures/pages/all';

/** A campaign day on which every act on a candidate's post is grave. */
export const CAMPAIGN = { region: '3273', simulatedDate: '2024-01-15' };

/** X's home feed, as served at its real address; `change` edits the document. */
export async function feed(change: (html: string) => string = (html) => html): Promise<Served> {
  const page = (await fixturesOf('x'))('id', 'desktop').find(({ name }) => name === 'home');
  if (!page) throw new Error('no fixture');
  return { url: page.url, html: change(page.html) };
}

export const LIKE = { do: 'click', at: '[data-fx="like:c1"]' } as const;
export const LIKE_ORDINARY = { do: 'click', at: '[data-fx="like:o1"]' } as const;

/** Presses like on a candidate's post and tells whether it was held. */
export async function pressLike(tab: Tab): Promise<boolean> {
  await tab.page.bringToFront();
  await tab.run(LIKE);
  return (await tab.warned()) !== undefined;
}

/** What the page itself saw of likes. */
export async function likes(tab: Tab): Promise<number> {
  return (await tab.acts()).filter(({ act }) => act === 'like').length;
}

/** Waits until `ask` gives the wanted answer. @throws naming what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const got = await ask();
    if (got) return got;
    if (Date.now() > end) throw new Error(`waited ${String(limit)} ms for ${what}`);
    await pause(60);
  }
}

/** The log has exactly this many entries, now and a moment later. */
export async function expectEntries(session: Session, count: number): Promise<void> {
  await until(`${String(count)} entries`, async () => (await session.entries()).length >= count);
  await pause(300);
  const entries = await session.entries();
  expect(entries).toHaveLength(count);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(count);
}

/** A copy of the build with a changed manifest. Remove it with `drop`. */
export function variant(
  name: BrowserName,
  change: (manifest: Record<string, unknown>) => void,
): { dir: string; drop(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'jaga-variant-'));
  cpSync(buildDir(name), dir, { recursive: true });
  rewrite(dir, change);
  return { dir, drop: () => rmSync(dir, { recursive: true, force: true }) };
}

export function rewrite(dir: string, change: (manifest: Record<string, unknown>) => void): void {
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

/** The extension's id in Firefox. */
export const GECKO = 'jaga-netral@jaga-netral.example';

/**
 * The built extension, loaded by Chromium itself at its start: installed by the driver, it gets no policy and does not
 * come back when its settings in the browser change. Firefox needs no other way.
 */
export function loaded(name: BrowserName): { id: string; start(options: SessionOptions): Promise<Session> } {
  if (name === 'firefox') return { id: GECKO, start: (options) => Session.start(name, options) };
  const dir = buildDir(name);
  const hash = createHash('sha256').update(dir).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  return {
    id,
    async start(options) {
      const extraArgs = [`--load-extension=${dir}`, `--disable-extensions-except=${dir}`];
      const session = await Session.start(name, { ...options, bare: true, extraArgs });
      session.origin = `chrome-extension://${id}`;
      await until('the extension to be loaded', () =>
        Promise.resolve(session.browser.targets().some((one) => one.url().startsWith(session.origin))),
      );
      return session;
    },
  };
}

/** The extension API as pages of the extension have it; only what the tests use. */
export interface Api {
  runtime: {
    id: string;
    sendMessage(message: unknown, answer: (got: unknown) => void): void;
  };
  extension: { getBackgroundPage(): unknown };
  storage: {
    local: { get(keys: null | string): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
    session: { get(keys: null | string): Promise<Record<string, unknown>> };
  };
}
export interface Realm {
  chrome: Api;
}

/** Pages to look for the background from; kept, because a tab that opens takes the focus from the one under test. */
const watchers = new WeakMap<Session, Page>();

/** Kills the background as the browser does when it is idle, and sees that it is dead. Firefox needs `IDLE_PREFS`. */
export async function killBackground(session: Session): Promise<void> {
  const find = () =>
    session.browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(session.origin));
  if (session.name === 'firefox') {
    const page = watchers.get(session) ?? (await session.extensionPage('card.html'));
    watchers.set(session, page);
    await until('the event page to end', () =>
      page.evaluate(() => (globalThis as never as Realm).chrome.extension.getBackgroundPage() === null),
    );
    return;
  }
  await (await find()?.worker())?.close();
  await until('the worker to end', () => Promise.resolve(find() === undefined));
}
export const IDLE_PREFS = { 'extensions.background.idle.timeout': 1500 };

/** Puts a script of the page into its head, before everything else. */
export const script =
  (code: string) =>
  (html: string): string =>
    code === '' ? html : html.replace('<head>', `<head><script>${code}</script>`);
