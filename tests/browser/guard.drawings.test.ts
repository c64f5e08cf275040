/** What a warning unfolds is in a tab by the press, where its posts told that one may come, and in no other tab. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, Session, pause } from './harness';
import type { Tab } from './tab';

const CANDIDATE = 'Mari dukung dan menangkan Anies Baswedan dan Muhaimin Iskandar, coblos nomor urut 1!';
const ORDINARY = 'Resep soto ayam hari ini: kunyit, serai, dan daun jeruk.';
/** Longer than the page needs to be idle and its posts to be read. Milliseconds. */
const REST = 1200;
const FOLDS = ['Selengkapnya', 'Salah deteksi', 'Pilihan lain'];

const page = (
  text: string,
): string => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>X</title></head>
  <body><main role="main"><div data-testid="cellInnerDiv">
  <article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/contoh"><span>Contoh</span></a>
  <a href="/contoh/status/1"><time>1j</time></a></div><div data-testid="tweetText"><span>${text}</span></div>
  <div role="group"><button type="button" data-testid="like" id="like" aria-label="4 Suka. Menyukai">suka</button></div>
  </article></div></main></body></html>`;

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.prepared(browser, {
      simulatedDate: '2023-12-15',
      employee: 'PNS',
      onboardingDone: true,
    });
    tab = await session.tab();
  });
  afterAll(async () => session?.close());

  async function press(): Promise<void> {
    const box = await (await tab.find('#like')).boundingBox();
    if (!box) throw new Error('nothing to press');
    await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  it('unfolds what the first warning of a tab has to say', async () => {
    await tab.open({ url: 'https://x.com/home', html: page(CANDIDATE) });
    await pause(REST);
    await press();
    expect(await tab.warned()).toBeDefined();
    await expect.poll(async () => (await tab.warning())?.folds, { timeout: 3000 }).toEqual(FOLDS);
    await tab.choose('cancel');
  });

  it('unfolds it, too, when the press comes before anything was read', async () => {
    await tab.open({ url: 'https://x.com/home', html: page(CANDIDATE) });
    await press();
    expect(await tab.warned(5000)).toBeDefined();
    await expect.poll(async () => (await tab.warning())?.folds, { timeout: 3000 }).toEqual(FOLDS);
    await tab.choose('cancel');
  });

  // Only Chromium tells which of our scripts a page holds.
  it.runIf(browser === 'chromium')(
    'is loaded by a political post ahead of the press, and by no other',
    async () => {
      const client = await tab.page.createCDPSession();
      const scripts: string[] = [];
      client.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
      await client.send('Debugger.enable');
      // It told those of the page before.
      scripts.length = 0;
      const carries = (part: string): boolean => scripts.some((url) => url.endsWith(part));
      await tab.open({ url: 'https://x.com/home', html: page(ORDINARY) });
      await pause(REST);
      await press();
      await pause(REST);
      expect(carries('/content-scripts/guard.js')).toBe(true);
      expect(carries('/drawings-part.js')).toBe(false);
      await tab.open({ url: 'https://x.com/home', html: page(CANDIDATE) });
      await expect.poll(() => carries('/drawings-part.js'), { timeout: 5000 }).toBe(true);
      expect(await tab.warning()).toBeUndefined();
      await client.detach();
    },
  );
});
