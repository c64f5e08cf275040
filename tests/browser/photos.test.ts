/**
 * Pictures on their way out, in real browsers: words in a picture are held and shown, an ordinary picture goes on by
 * itself, one that cannot be looked at says so, and on demand the same check runs on its own page. The pictures are
 * drawn here.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesOf } from '../fixtures/pages/all';
import type { FixturePage } from '../fixtures/pages/kit';
import { gif, isoHead, pngHead } from '../fixtures/pictures';
import { sidewaysScroll } from './axe';
import { draw, filmed, written } from './drawn';
import { BROWSERS, Session, pause, CAMPAIGN_DAY } from './harness';
import { forgetShown, freshlyShown, lookAt } from './photo-page';
import type { Tab } from './tab';

const BANNER = ['COBLOS NOMOR 2', 'PARTAI GERINDRA', 'CALON GUBERNUR 2024'];
const PATIENCE = 15_000;

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
      const shown = await own.$$eval(await lookAt(own, ...left), (all) =>
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

  it.runIf(browser === 'chromium')('shows that an upload waits, and lets the person skip', async () => {
    await tab.open(page);
    const devtools = await tab.page.createCDPSession();
    // A page full of small words takes seconds to read; read to the end, this one would be warned about.
    const words = 'tulisan kecil yang panjang sekali dan tidak berarti apa pun bagi siapa saja ';
    const full = Array.from({ length: 22 }, (_, n) => (n === 20 ? BANNER.join(' ') : `${n} ${words}`));
    const dense = await draw(own, join(session.profile, 'penuh.png'), full, 'image/png', 18);
    await tab.page.bringToFront();
    await choose(dense);
    const button = async (): Promise<number | undefined> => {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      return nodes.find((one) => one.role?.value === 'button' && one.name?.value === 'Lewati pemeriksaan')
        ?.backendDOMNodeId;
    };
    await expect.poll(button, { timeout: PATIENCE, interval: 50 }).toBeDefined();
    expect(await files()).toEqual([]);
    const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId: (await button()) ?? 0 });
    const [x = 0, y = 0] = model.border;
    await tab.page.mouse.click(x + model.width / 2, y + model.height / 2);
    await devtools.detach();
    // Skipping was the person's own choice: the picture goes on as it is, and nobody is asked.
    expect(await received(1)).toEqual([{ name: 'penuh.png', size: statSync(dense).size }]);
    expect(await tab.warning()).toBeUndefined();
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

  it('shows a finding within the width of a phone', async () => {
    await lookAt(own, banner);
    await own.setViewport({ width: 360, height: 740 });
    expect(await own.$eval('canvas', (canvas) => canvas.hidden)).toBe(false);
    expect(await sidewaysScroll(own)).toBe(0);
    await own.setViewport(null);
  });

  // Firefox makes no paste event with files in it for scripts.
  const ways = browser === 'chromium' ? (['drop', 'paste'] as const) : (['drop'] as const);
  it.each(ways)('checks a picture that comes by %s on its own page', async (kind) => {
    await own.bringToFront();
    await forgetShown(own);
    // The page only reads what comes, so a made event does; what a person's hand sends is tried on the platforms below.
    await own.evaluate(
      (type: string, base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], `${type}.png`, { type: 'image/png' }));
        document.body.dispatchEvent(
          type === 'drop'
            ? new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })
            : new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }),
        );
      },
      kind,
      readFileSync(banner).toString('base64'),
    );
    const found = await freshlyShown(own);
    expect(await own.$eval(found, (one) => (one as HTMLElement).dataset['file'])).toBe(`${kind}.png`);
    expect(await own.$eval(found, (one) => (one as HTMLElement).innerText)).toMatch(/gerindra/i);
  });

  it('looks at several kinds at once: the last frame of an animation, a film, WebP, AVIF', async () => {
    const [width, height] = [640, 160];
    const board = await written(own, 'PARTAI GOLKAR', width, height);
    const moving = join(session.profile, 'gerak.gif');
    writeFileSync(moving, gif(width, height, [new Uint8Array(width * height).fill(255), board]));
    const film = await filmed(own, join(session.profile, 'film.webm'), 'PARTAI NASDEM');
    const webp = await draw(own, join(session.profile, 'spanduk.webp'), BANNER, 'image/webp');
    const avif = resolve('tests/fixtures/photos/papan.avif');
    const found = await lookedAt([moving, film, webp, avif]);
    expect(Object.fromEntries([...found].map(([name, { status }]) => [name, status]))).toEqual({
      'gerak.gif': 'checked',
      'film.webm': 'checked',
      'spanduk.webp': 'checked',
      'papan.avif': 'checked',
    });
    expect(found.get('papan.avif')?.text).toMatch(/golkar/i);
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

  // Firefox has no remote command for drags: there the browser's own scope makes the trusted event (tab.ts).
  it('holds a dropped picture, and hands it over byte for byte', async () => {
    await tab.open(dropPage);
    await watchArrivals();
    const at = dropPage.finals.flatMap(({ steps }) => steps).find((step) => step.do === 'drop')?.at ?? '';
    await tab.dropFile(banner, at);
    expect((await tab.warned(PATIENCE))?.name).toMatch(/^Peringatan netralitas/);
    expect(await arrivals()).toEqual([]);
    await tab.choose('proceed');
    await expect.poll(arrivals).toEqual([{ name: 'spanduk.png', hash: hashOf(banner) }]);
  });

  it('looks at several pictures of one choice, asks once, and hands all of them over', async () => {
    await tab.open(page);
    await watchArrivals();
    const input = (await tab.find('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(landscape, banner, broken);
    expect((await tab.warned(PATIENCE))?.name).toMatch(/^Peringatan netralitas/);
    expect(await arrivals()).toEqual([]);
    await tab.choose('proceed');
    await expect
      .poll(arrivals)
      .toEqual([landscape, banner, broken].map((path) => ({ name: basename(path), hash: hashOf(path) })));
    expect(await tab.warning()).toBeUndefined();
  });
});
