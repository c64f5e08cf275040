/** What the tests of faults share: a held act on a real page, and a changed copy of the built extension. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildDir, pause, type BrowserName, type Served, type Session } from '../browser/harness';
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

/** Kills the background as the browser does when it is idle. Firefox: start it with `IDLE_PREFS`. */
export async function killBackground(session: Session): Promise<void> {
  if (session.name === 'firefox') return pause(4000);
  const target = session.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(session.origin));
  await (await target?.worker())?.close();
  await pause(200);
}
export const IDLE_PREFS = { 'extensions.background.idle.timeout': 1500 };
