/**
 * Pictures on their way out, in real browsers: words in a picture are held and shown, an ordinary picture goes on by
 * itself, one that cannot be looked at says so, and on demand the same check runs on its own page. The pictures are
 * drawn here.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesOf } from '../fixtures/pages/all';
import type { FixturePage } from '../fixtures/pages/kit';
import { gif, isoHead, pngHead } from '../fixtures/pictures';
import { BROWSERS, Session, pause, CAMPAIGN_DAY } from './harness';
import type { Tab } from './tab';

const BANNER = ['COBLOS NOMOR 2', 'PARTAI GERINDRA', 'CALON GUBERNUR 2024'];
const PATIENCE = 15_000;

/** Draws a picture of 1200 × 800 with these lines, or a landscape without any, and writes it. */
async function draw(page: Page, path: string, lines: readonly string[], type = 'image/png'): Promise<string> {
  const base64 = await page.evaluate(
    (texts: string[], kind: string) => {
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
      return canvas.toDataURL(kind).split(',')[1] ?? '';
    },
    lines as string[],
    type,
  );
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}

/** Grey pixels of one line of writing, black on white. */
async function written(page: Page, text: string, width: number, height: number): Promise<Uint8Array> {
  const greys = await page.evaluate(
    (words: string, w: number, h: number) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, w, h);
      context.fillStyle = '#000';
      context.font = 'bold 44px sans-serif';
      context.fillText(words, 20, h / 2);
      const { data } = context.getImageData(0, 0, w, h);
      return Array.from({ length: w * h }, (_, at) => data[at * 4] ?? 0);
    },
    text,
    width,
    height,
  );
  return Uint8Array.from(greys);
}

/** A second and a half of a white board, then of one with this writing, recorded by the browser itself. */
async function filmed(page: Page, path: string, text: string): Promise<string> {
  const base64 = await page.evaluate(async (words: string) => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 360;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.font = 'bold 56px sans-serif';
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    const stopped = new Promise((done) => (recorder.onstop = done));
    recorder.start();
    for (let frame = 0; frame < 15; frame += 1) {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 640, 360);
      // Every frame differs a little, or recorders leave it out.
      context.fillStyle = '#111';
      context.fillRect(frame * 4, 350, 4, 4);
      if (frame > 2) context.fillText(words, 30, 190);
      await new Promise((done) => setTimeout(done, 100));
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, text);
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;
  let own: Page;
  let page: FixturePage;
  let dropPage: FixturePage;
  let [banner, landscape, broken] = ['', '', ''];

  const files = async (): Promise<{ name: string; size: number }[]> =>
    (await tab.acts()).flatMap((act) => act.files ?? []);
  const received = async (count: number): Promise<{ name: string; size: number }[]> => {
    for (let waited = 0; waited < PATIENCE && (await files()).length < count; waited += 100) await pause(100);
    return files();
  };
  /** What the page itself is handed: name and hash of every file, as it arrives. */
  const watchArrivals = (): Promise<void> =>
    tab.page.evaluate(() => {
      const arrived: { name: string; hash: string }[] = [];
      Object.assign(globalThis, { arrived });
      const take = async (files: FileList | undefined | null): Promise<void> => {
        for (const file of files ?? []) {
          const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
          const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
            '',
          );
          arrived.push({ name: file.name, hash: hex });
        }
      };
      addEventListener('change', (event) => void take((event.target as HTMLInputElement).files));
      addEventListener('drop', (event) => void take(event.dataTransfer?.files));
    });
  const arrivals = (): Promise<{ name: string; hash: string }[]> =>
    tab.page.evaluate(() => (globalThis as unknown as { arrived: { name: string; hash: string }[] }).arrived);
  /** Looks at files on our own page; what a busy machine had no time for is looked at again. */
  const lookedAt = async (
    paths: readonly string[],
  ): Promise<Map<string, { status: string; text: string }>> => {
    const found = new Map<string, { status: string; text: string }>();
    await own.bringToFront();
    for (let left = [...paths], tries = 0; left.length > 0 && tries < 4; tries += 1) {
      await own.$$eval('section[data-file]', (old) => old.forEach((one) => one.setAttribute('data-old', '')));
      const input = (await own.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...left);
      await own.waitForSelector('[aria-busy="false"] section[data-file]:not([data-old])', {
        timeout: PATIENCE,
      });
      const shown = await own.$$eval('section[data-file]', (all) =>
        all.map((one) => ({
          name: one.getAttribute('data-file') ?? '',
          status: one.getAttribute('data-status') ?? '',
          text: one.getAttribute('data-text') ?? '',
        })),
      );
      for (const { name, status, text } of shown) found.set(name, { status, text });
      left = left.filter((path) => found.get(basename(path))?.status === 'timeout');
    }
    return found;
  };
  const choose = async (path: string): Promise<void> => {
    const input = (await tab.find('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  beforeAll(async () => {
    session = await Session.prepared(browser, CAMPAIGN_DAY);
    own = await session.extensionPage('photo-check.html');
    banner = await draw(own, join(session.profile, 'spanduk.png'), BANNER);
    landscape = await draw(own, join(session.profile, 'sawah.png'), []);
    broken = join(session.profile, 'rusak.jpg');
    writeFileSync(broken, 'bukan gambar, hanya namanya');
    const pages = (await fixturesOf('x'))('id', 'desktop');
    page = pages.find(({ finals }) =>
      finals.some(({ steps }) => steps.some((step) => step.do === 'choose')),
    ) as FixturePage;
    dropPage = pages.find(({ finals }) =>
      finals.some(({ steps }) => steps.some((step) => step.do === 'drop')),
    ) as FixturePage;
    tab = await session.tab();
  });
  afterAll(async () => {
    await session?.close();
  });

  it.runIf(browser === 'chromium')('loads nothing before the first picture', async () => {
    const looking = (): boolean =>
      session.browser.targets().some((one) => one.url().endsWith('/engine.html'));
    await tab.open(page);
    expect(looking()).toBe(false);
    await lookedAt([banner]);
    expect(looking()).toBe(true);
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
    await watchArrivals();
    await choose(landscape);
    const got = await received(1);
    await expect.poll(arrivals).toEqual([{ name: 'sawah.png', hash: hashOf(landscape) }]);
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

  it('looks at several kinds at once: the last frame of an animation, a film, WebP', async () => {
    const [width, height] = [640, 160];
    const board = await written(own, 'PARTAI GOLKAR', width, height);
    const moving = join(session.profile, 'gerak.gif');
    writeFileSync(moving, gif(width, height, [new Uint8Array(width * height).fill(255), board]));
    const film = await filmed(own, join(session.profile, 'film.webm'), 'PARTAI NASDEM');
    const webp = await draw(own, join(session.profile, 'spanduk.webp'), BANNER, 'image/webp');
    const found = await lookedAt([moving, film, webp]);
    expect(Object.fromEntries([...found].map(([name, { status }]) => [name, status]))).toEqual({
      'gerak.gif': 'checked',
      'film.webm': 'checked',
      'spanduk.webp': 'checked',
    });
    expect(found.get('gerak.gif')?.text).toMatch(/golkar/i);
    expect(found.get('film.webm')?.text).toMatch(/nasdem/i);
    expect(found.get('spanduk.webp')?.text).toMatch(/gerindra/i);
  });

  it('says what it could not look at, and why', async () => {
    const make = (name: string, bytes: Buffer): string => {
      const path = join(session.profile, name);
      writeFileSync(path, bytes);
      return path;
    };
    const found = await lookedAt([
      make('kosong.jpg', Buffer.alloc(0)),
      make('catatan.jpg', Buffer.from('ini catatan, bukan gambar, apa pun namanya')),
      make('rusak.png', Buffer.concat([pngHead(800, 600), Buffer.alloc(4000, 'rusak')])),
      make('raksasa.png', pngHead(12_500, 8_000)),
      make('telepon.heic', isoHead('heic')),
      make('kosong.avif', isoHead('avif')),
    ]);
    expect(Object.fromEntries([...found].map(([name, { status }]) => [name, status]))).toEqual({
      'kosong.jpg': 'broken',
      'catatan.jpg': 'broken',
      'rusak.png': 'broken',
      'raksasa.png': 'too-large',
      'telepon.heic': 'unsupported',
      'kosong.avif': 'unsupported',
    });
    expect(await own.$eval('[data-file="telepon.heic"]', (one) => (one as HTMLElement).innerText)).toMatch(
      /tidak dapat diperiksa/i,
    );
  });

  it.runIf(browser === 'chromium')('holds a dropped picture, and hands it over byte for byte', async () => {
    await tab.open(dropPage);
    await watchArrivals();
    const at = dropPage.finals.flatMap(({ steps }) => steps).find((step) => step.do === 'drop')?.at ?? '';
    const box = await (await tab.find(at)).boundingBox();
    if (!box) throw new Error('nothing to drop on');
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)];
    const devtools = await tab.page.createCDPSession();
    const data = { items: [], files: [banner], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x, y, data });
    await devtools.detach();
    expect((await tab.warned(PATIENCE))?.name).toMatch(/^Peringatan netralitas/);
    expect(await arrivals()).toEqual([]);
    await tab.choose('proceed');
    await expect.poll(arrivals).toEqual([{ name: 'spanduk.png', hash: hashOf(banner) }]);
  });
});
