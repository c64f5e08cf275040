/** What the guard promises beyond one held press: once only, on the right post, on hostile and restless pages. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixturesOf } from '../fixtures/pages/all';
import type { FixturePage } from '../fixtures/pages/kit';
import { BROWSERS, Session, pause } from './harness';
import type { Tab } from './tab';

const CANDIDATE = 'Mari dukung dan menangkan Anies Baswedan dan Muhaimin Iskandar, coblos nomor urut 1!';
const ORDINARY = 'Resep soto ayam hari ini: kunyit, serai, dan daun jeruk.';
const post = (id: string, text: string): string =>
  `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="0"><div data-testid="User-Name"><a href="/contoh"><span>Contoh</span></a><a href="/contoh/status/${id}"><time>1j</time></a></div><div data-testid="tweetText"><span>${text}</span></div><div role="group"><button type="button" data-testid="like" id="like${id}" aria-label="4 Suka. Menyukai">suka</button></div></article></div>`;
const page = (body: string, script = '', head = ''): { url: string; html: string } => ({
  url: 'https://x.com/home',
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8">${head}<title>X</title></head><body><main role="main" id="feed">${body}</main><script>window.seen=[];${script}</script></body></html>`,
});
interface Seen {
  id: string;
  trusted: boolean;
}
const seen = (tab: Tab): Promise<Seen[]> =>
  tab.page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
const LISTEN = `document.addEventListener('click',e=>{const b=e.target.closest('[data-testid=like],[data-testid=unlike]');if(b){seen.push({id:b.id,trusted:e.isTrusted});if(b.dataset.testid==='like')b.dataset.testid='unlike'}});`;

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.prepared(browser, {
      simulatedDate: '2023-12-15',
      employee: 'PNS',
      onboardingDone: true,
      photoCheck: false,
    });
    tab = await session.tab();
  });
  afterAll(async () => session?.close());
  beforeEach(() => session.clearLog());

  const press = (id: string): Promise<void> => tab.run({ do: 'click', at: `#like${id}` });
  async function logged(count: number) {
    for (let waited = 0; waited < 3000; waited += 100) {
      if ((await session.entries()).length >= count) break;
      await pause(100);
    }
    await pause(300);
    return session.entries();
  }

  it('notes each decision once, with the rules cited', async () => {
    await tab.open(page(post('1', CANDIDATE) + post('2', CANDIDATE.replace('Mari', 'Ayo')), LISTEN));
    await press('1');
    expect((await tab.warned())?.name).toMatch(/^Peringatan netralitas/);
    await tab.choose('cancel');
    await press('2');
    expect(await tab.warned()).toBeDefined();
    await tab.choose('proceed');
    await pause(600);
    expect(await seen(tab)).toEqual([{ id: 'like2', trusted: false }]);
    const entries = await logged(2);
    expect(entries.map((entry) => entry.decision).sort()).toEqual(['cancelled', 'proceeded']);
    for (const entry of entries) {
      expect(entry).toMatchObject({ platform: 'x', act: 'like', simulated: true });
      expect(entry.ruleIds.length).toBeGreaterThan(0);
      expect(entry.causes.length).toBeGreaterThan(0);
      expect(entry.excerpt).toBeUndefined();
    }
  });

  it('keeps a page that acts on pointerdown from acting', async () => {
    const acts = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
      .map(
        (type) =>
          `window.addEventListener('${type}',e=>{if(e.target.closest?.('[data-testid=like]'))seen.push({id:'${type}',trusted:e.isTrusted})},true);`,
      )
      .join('');
    await tab.open(page(post('1', CANDIDATE) + post('2', ORDINARY), acts));
    await press('1');
    expect(await tab.warned()).toBeDefined();
    expect(await seen(tab)).toEqual([]);
    await tab.choose('cancel');
    await pause(150);
    expect(await seen(tab)).toEqual([]);
    await press('2');
    await pause(150);
    expect((await seen(tab)).map((one) => one.id)).toEqual([
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
    ]);
    expect((await seen(tab)).every((one) => one.trusted)).toBe(true);
  });

  it('finds the post again when the page was rebuilt behind the warning', async () => {
    await tab.open(page(post('1', ORDINARY) + post('2', CANDIDATE), LISTEN));
    await press('2');
    expect(await tab.warned()).toBeDefined();
    await tab.page.evaluate(() => {
      const rebuild = `setInterval(() => {
        if (document.querySelector('[data-testid=unlike]')) return;
        const feed = document.getElementById('feed');
        feed.replaceChildren(...[...feed.children].map((child) => child.cloneNode(true)));
      }, 60)`;
      document.head.append(Object.assign(document.createElement('script'), { textContent: rebuild }));
    });
    await pause(300);
    await tab.choose('proceed');
    await pause(800);
    expect((await seen(tab)).map((one) => one.id)).toEqual(['like2']);
  });

  it('judges the post a recycled node shows now', async () => {
    await tab.open(page(post('1', CANDIDATE), LISTEN));
    await pause(700);
    await tab.page.evaluate((text: string) => {
      const article = document.querySelector('article') as HTMLElement;
      (article.querySelector('[data-testid=tweetText] span') as HTMLElement).textContent = text;
      (article.querySelector('a:has(time)') as HTMLAnchorElement).href = '/contoh/status/77';
    }, ORDINARY);
    await press('1');
    await pause(300);
    expect(await tab.warning()).toBeUndefined();
    expect(await seen(tab)).toEqual([{ id: 'like1', trusted: true }]);
  });

  it('asks for one more press where the site ignores scripts, and lets that one through', async () => {
    const strict = `document.addEventListener('click',e=>{const b=e.target.closest('[data-testid=like]');if(b&&e.isTrusted){seen.push({id:b.id,trusted:true});b.dataset.testid='unlike'}});`;
    await tab.open(page(post('1', CANDIDATE), strict));
    await press('1');
    expect(await tab.warned()).toBeDefined();
    await tab.choose('proceed');
    await pause(1600);
    expect(await seen(tab)).toEqual([]);
    await press('1');
    await pause(400);
    expect(await tab.warning()).toBeUndefined();
    expect(await seen(tab)).toEqual([{ id: 'like1', trusted: true }]);
  });

  it('leaves clicks made by scripts alone: neither held nor noted', async () => {
    await tab.open(page(post('1', CANDIDATE), LISTEN));
    await tab.page.evaluate(() => (document.getElementById('like1') as HTMLElement).click());
    await pause(400);
    expect(await tab.warning()).toBeUndefined();
    expect((await seen(tab)).length).toBe(1);
    expect(await session.entries()).toEqual([]);
  });

  it('works under a strict content policy and Trusted Types', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-x'; style-src 'none'; require-trusted-types-for 'script'">`;
    const { url, html } = page(post('1', CANDIDATE), LISTEN, policy);
    await tab.open({ url, html: html.replace('<script>', '<script nonce="x">') });
    await press('1');
    const warning = await tab.warned();
    expect(warning?.buttons[0]).toMatch(/^Batalkan/);
    await tab.choose('cancel');
    expect(await seen(tab)).toEqual([]);
  });

  it('is not fooled by patched built-ins', async () => {
    const patches = `Array.prototype.some=()=>false;Array.prototype.find=()=>undefined;Map.prototype.get=()=>{throw 1};JSON.stringify=()=>{throw 1};Element.prototype.matches=()=>false;Element.prototype.closest=()=>null;Element.prototype.attachShadow=()=>{throw 1};`;
    await tab.open(
      page(
        post('1', CANDIDATE),
        `document.addEventListener('click',e=>seen.push({id:e.target.id,trusted:e.isTrusted}));${patches}`,
      ),
    );
    await press('1');
    expect(await tab.warned()).toBeDefined();
    await tab.choose('cancel');
  });

  it('lets everything pass while switched off, and holds again after', async () => {
    await session.set({ enabled: false });
    await tab.open(page(post('1', CANDIDATE), LISTEN));
    await press('1');
    await pause(300);
    expect(await tab.warning()).toBeUndefined();
    expect((await seen(tab))[0]).toMatchObject({ trusted: true });
    await session.set({ enabled: true });
    await tab.open(page(post('1', CANDIDATE), LISTEN));
    await press('1');
    expect(await tab.warned()).toBeDefined();
    await tab.choose('cancel');
  });

  it('holds the tap of a finger', async () => {
    const phone = ((await fixturesOf('instagram'))('id', 'phone') as FixturePage[])[0] as FixturePage;
    const open = (): Promise<void> => tab.open({ url: phone.url, html: phone.html, width: 412, height: 860 });
    await open();
    await tab.run({ do: 'tap', at: '[data-fx="like:c1"]' });
    expect(await tab.warned()).toBeDefined();
    await tab.choose('cancel');
    expect(await tab.acts()).toEqual([]);
    await tab.run({ do: 'tap', at: '[data-fx="like:o1"]' });
    await pause(300);
    expect(await tab.warning()).toBeUndefined();
    expect((await tab.acts()).map((act) => act.act)).toEqual(['like']);
  });

  it('leaves a file field empty after cancelling', async () => {
    await tab.open(
      page(
        '<div data-testid="primaryColumn"><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" id="box"></div><input type="file" id="file" data-testid="fileInput"></div>',
      ),
    );
    await tab.run({ do: 'choose', file: 'spanduk-coblos-prabowo-gibran.png', at: '#file' });
    expect(await tab.warned(3000)).toBeDefined();
    await tab.choose('cancel');
    await pause(100);
    expect(
      await tab.page.evaluate(() => (document.getElementById('file') as HTMLInputElement).files?.length),
    ).toBe(0);
  });
});
