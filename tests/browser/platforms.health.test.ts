/**
 * Self-diagnosis on every platform's fixture pages, in a real Chromium without the extension: a site that is well raises
 * no complaint, one that renamed its hooks does within 20 posts.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_NAMES, fixturesOf } from '../fixtures/pages/all';
import { churn, type FixturePage } from '../fixtures/pages/kit';
import { barePage, closeBare } from './bare-page';
import { stillScript } from './probe-bundle';

/** Whose hooks are data attributes that stand on every post; with those of the last two the posts themselves vanish. */
const RENAMED = ['facebook', 'tiktok', 'x', 'threads', 'bluesky'];

/** What settings, a login and a search without results are made of. */
const POSTLESS = `<main><h1>Pengaturan</h1><form><input name="q"><input type="password"><button>Masuk</button></form>${[
  'Simpan',
  'Save',
  'Batal',
  'Ikuti',
  'Follow',
  'Suka: 30 orang',
  'Cari',
  'Notifikasi',
  'Suka',
  'Lihat semua',
]
  .map((name) => `<div><span>${name}</span><button>${name === 'Suka' ? 'Tab' : name}</button></div>`)
  .join('')}<a href="/help">Bantuan</a><div role="tablist"><div role="tab">Suka</div></div></main>`;

let page: Page;
let script: string;
let shown = '';

beforeAll(async () => {
  script = await stillScript();
  page = await barePage((_url, asPage) => (asPage ? shown : undefined));
});
afterAll(() => closeBare(page));

async function said({ platform, url }: FixturePage, html: string): Promise<string> {
  shown = html;
  await page.goto('about:blank');
  await page.goto(url);
  await page.evaluate(script);
  return page.evaluate(
    (id) => (window as unknown as { __health(id: string): string }).__health(id),
    platform,
  );
}

describe.each(FIXTURE_NAMES)('%s', (name) => {
  it('raises no complaint while the site is as it was', async () => {
    const pages = await fixturesOf(name);
    const complaints: string[] = [];
    for (const one of [...pages('id', 'desktop'), ...pages('en', 'phone')]) {
      // Shows the answers of a poll and no row of controls.
      if (one.name.startsWith('poll ')) continue;
      const state = await said(one, one.html);
      if (state !== '' && state !== 'ok') complaints.push(`${one.name} (${one.layout}): ${state}`);
    }
    expect(complaints).toEqual([]);
  });

  it('raises no complaint about pages without posts', async () => {
    const [home] = (await fixturesOf(name))('id', 'desktop');
    if (!home) throw new Error('no page');
    const { origin } = new URL(home.url);
    for (const path of ['/settings', '/login', '/search?q=x', '/'])
      expect(await said({ ...home, url: `${origin}${path}` }, POSTLESS)).toMatch(/^(ok)?$/);
  });

  it.skipIf(!RENAMED.includes(name))('notices that the site renamed its hooks', async () => {
    const [home] = (await fixturesOf(name))('id', 'desktop');
    if (!home) throw new Error('no page');
    expect(await said(home, home.html)).toBe('ok');
    expect(await said(home, churn(home.html, 'data attributes'))).toBe('degraded');
  });
});
