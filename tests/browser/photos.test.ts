/**
 * Pictures on their way out, in real browsers: words in a picture are held and shown, an ordinary picture goes on by
 * itself, one that cannot be looked at says so, and on demand the same check runs on its own page. The pictures are
 * drawn here.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesOf } from '../fixtures/pages/all';
import type { FixturePage } from '../fixtures/pages/kit';
import { BROWSERS, Session, pause } from './harness';
import type { Tab } from './tab';

const BANNER = ['COBLOS NOMOR 2', 'PARTAI GERINDRA', 'CALON GUBERNUR 2024'];
const PATIENCE = 15_000;

/** Draws a picture of 1200 × 800 with these lines, or a landscape without any, and writes it as PNG. */
async function draw(page: Page, path: string, lines: readonly string[]): Promise<string> {
  const base64 = await page.evaluate((texts: string[]) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 800;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = texts.length > 0 ? '#a01818' : '#bcd8e8';
    context.fillRect(0, 0, 1200, 800);
    context.fillStyle = texts.length > 0 ? '#ffffff' : '#4d7d52';
    if (texts.length === 0) context.fillRect(0, 500, 1200, 300);
    context.font = 'bold 96px sans-serif';
    texts.forEach((text, n) => context.fillText(text, 60, 200 + n * 180));
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, lines as string[]);
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;
  let own: Page;
  let page: FixturePage;
  let [banner, landscape, broken] = ['', '', ''];

  const files = async (): Promise<{ name: string; size: number }[]> =>
    (await tab.acts()).flatMap((act) => act.files ?? []);
  const received = async (count: number): Promise<{ name: string; size: number }[]> => {
    for (let waited = 0; waited < PATIENCE && (await files()).length < count; waited += 100) await pause(100);
    return files();
  };
  const choose = async (path: string): Promise<void> => {
    const input = (await tab.find('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  beforeAll(async () => {
    session = await Session.start(browser);
    await session.ready();
    await session.set({ simulatedDate: '2023-12-15', employee: 'PNS', onboardingDone: true });
    own = await session.extensionPage('photo-check.html');
    banner = await draw(own, join(session.profile, 'spanduk.png'), BANNER);
    landscape = await draw(own, join(session.profile, 'sawah.png'), []);
    broken = join(session.profile, 'rusak.jpg');
    writeFileSync(broken, 'bukan gambar, hanya namanya');
    const pages = (await fixturesOf('x'))('id', 'desktop');
    page = pages.find(({ finals }) =>
      finals.some(({ steps }) => steps.some((step) => step.do === 'choose')),
    ) as FixturePage;
    tab = await session.tab();
  });
  afterAll(async () => {
    await session?.close();
  });

  it('holds a picture with campaign words; cancelled, nothing of it is left; let through, it arrives as it was', async () => {
    await tab.open(page);
    await choose(banner);
    const warning = await tab.warned(PATIENCE);
    expect(warning?.name).toMatch(/^Peringatan netralitas/);
    expect(warning?.name).not.toMatch(/belum dapat diperiksa/);
    expect(warning?.buttons.some((name) => name.startsWith('Batalkan'))).toBe(true);
    expect(warning?.buttons).toContain('Pilih foto lain');
    expect(await files()).toEqual([]);
    await tab.choose('cancel');
    await pause(500);
    expect(await files()).toEqual([]);

    await tab.open(page);
    await choose(banner);
    await tab.warned(PATIENCE);
    await tab.choose('proceed');
    expect(await received(1)).toEqual([{ name: 'spanduk.png', size: statSync(banner).size }]);
  });

  it('lets an ordinary picture go on by itself, once and unchanged', async () => {
    await tab.open(page);
    await choose(landscape);
    const got = await received(1);
    expect(await tab.warning()).toBeUndefined();
    expect(got).toEqual([{ name: 'sawah.png', size: statSync(landscape).size }]);
    await pause(500);
    expect(await tab.warning()).toBeUndefined();
    expect(await files()).toHaveLength(1);
  });

  it('says when a file cannot be looked at, and leaves the choice', async () => {
    await tab.open(page);
    await choose(broken);
    expect((await tab.warned(PATIENCE))?.name).toMatch(/^Peringatan netralitas .*belum dapat diperiksa/);
    await tab.choose('proceed');
    expect(await received(1)).toEqual([{ name: 'rusak.jpg', size: statSync(broken).size }]);
  });

  it('checks a picture on demand', async () => {
    await own.bringToFront();
    const input = (await own.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(banner);
    await own.waitForSelector('[aria-busy="false"] section[data-file]', { timeout: PATIENCE });
    const text = await own.$eval('section[data-file]', (section) => (section as HTMLElement).innerText);
    expect(text).toMatch(/gerindra/i);
    expect(await own.$('.jn-found-candidate-or-party')).not.toBeNull();
  });
});
