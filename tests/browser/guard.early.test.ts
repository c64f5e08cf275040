/**
 * Presses in the first moments of a page, before the settings were read: held back, then judged; whatever happens, the
 * act happens exactly once or is warned about. A guard whose state the test holds back, and the built extension.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../lib/rules/load-corpus';
import { buildSheets } from '../../lib/rules/sheets';
import { BROWSERS, Session, pause } from './harness';
import { loneGuardScript } from './probe-bundle';
import type { Tab } from './tab';

const DATE = '2023-12-15';
const CANDIDATE = 'Mari dukung dan menangkan Anies Baswedan dan Muhaimin Iskandar, coblos nomor urut 1!';
const ORDINARY = 'Resep soto ayam hari ini: kunyit, serai, dan daun jeruk.';
const state = {
  version: 1,
  enabled: true,
  platformsOff: [],
  language: 'id',
  person: { employee: 'PNS' },
  simulatedDate: DATE,
  sheets: buildSheets(loadCorpus(), { employee: 'PNS' }, DATE, 1),
  marks: false,
  logMode: 'off',
  watch: [],
  corrections: [],
};

const post = (id: string, text: string): string =>
  `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="0"><div data-testid="User-Name"><a href="/contoh"><span>Contoh</span></a><a href="/contoh/status/${id}"><time>1j</time></a></div><div data-testid="tweetText"><span>${text}</span></div><div role="group"><button type="button" data-testid="like" id="like${id}" aria-label="4 Suka. Menyukai">suka</button><button type="button" data-testid="bookmark" id="mark${id}" aria-label="Markah">markah</button></div></article></div>`;
const COMPOSER = `<div role="dialog"><div id="box" data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div><button type="button" data-testid="tweetButton" id="send">Posting</button></div>`;
const LISTEN = `window.seen=[];
  document.addEventListener('click',e=>{const b=e.target.closest('button');if(!b)return;
    if(b.id==='send'){const box=document.getElementById('box');if(!box.innerText.trim())return;seen.push({id:'send',trusted:e.isTrusted,text:box.innerText.trim()});box.textContent='';return}
    seen.push({id:b.id,trusted:e.isTrusted});
    if(b.dataset.testid==='like')b.dataset.testid='unlike'});
  document.addEventListener('keydown',e=>{if(e.key==='Enter'&&e.ctrlKey&&e.target.id==='box'){e.preventDefault();document.getElementById('send').click()}});`;
const page = (script = ''): { url: string; html: string } => ({
  url: 'https://x.com/home',
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><script>${script}</script><title>X</title></head><body><main role="main">${post('1', CANDIDATE)}${post('2', ORDINARY)}</main>${COMPOSER}<script>${LISTEN}</script></body></html>`,
});

interface Seen {
  id: string;
  trusted: boolean;
  text?: string;
}
interface Lone {
  settle(known: boolean): void;
  answer(decision: string): void;
  shown(): string[];
  told(): string[];
}
const seen = (tab: Tab): Promise<Seen[]> =>
  tab.page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);

describe.each(BROWSERS)('%s, state held back', (browser) => {
  let session: Session;
  let tab: Tab;
  let script: string;

  beforeAll(async () => {
    script = (await loneGuardScript(state)).replace(/<\/script/g, '<\\/script');
    session = await Session.start(browser, { bare: true });
    tab = await session.tab();
  });
  afterAll(async () => session?.close());
  beforeEach(() => tab.open(page(script)));

  const settle = (known = true): Promise<void> =>
    tab.page.evaluate(
      (is: boolean) => (globalThis as unknown as { __guard: Lone }).__guard.settle(is),
      known,
    );
  const shown = (): Promise<string[]> =>
    tab.page.evaluate(() => (globalThis as unknown as { __guard: Lone }).__guard.shown());
  const proceed = (): Promise<void> =>
    tab.page.evaluate(() => (globalThis as unknown as { __guard: Lone }).__guard.answer('proceeded'));
  const click = (at: string): Promise<void> => tab.run({ do: 'click', at });

  it('warns about a press once the settings are there, and cancels without a trace', async () => {
    await click('#like1');
    expect(await seen(tab)).toEqual([]);
    await settle();
    await pause(150);
    expect(await shown()).toEqual(['like']);
    await pause(700);
    expect(await seen(tab)).toEqual([]);
  });

  it('lets it happen once when the person goes on', async () => {
    await proceed();
    await click('#like1');
    await settle();
    await pause(900);
    expect(await shown()).toEqual(['like']);
    expect((await seen(tab)).map((one) => one.id)).toEqual(['like1']);
  });

  it('makes an ordinary act happen exactly once, unwarned', async () => {
    await click('#like2');
    await settle();
    await pause(900);
    expect(await shown()).toEqual([]);
    expect((await seen(tab)).map((one) => one.id)).toEqual(['like2']);
  });

  it('makes one act of an impatient double press', async () => {
    await tab.run({ do: 'dblclick', at: '#like2' });
    await settle();
    await pause(900);
    expect((await seen(tab)).map((one) => one.id)).toEqual(['like2']);
  });

  it('lets an act through once when the settings never come, and later ones at once', async () => {
    await click('#like1');
    await pause(1000);
    expect((await seen(tab)).map((one) => one.id)).toEqual(['like1']);
    await click('#like2');
    await pause(100);
    expect((await seen(tab)).map((one) => [one.id, one.trusted])).toEqual([
      ['like1', false],
      ['like2', true],
    ]);
    expect(await shown()).toEqual([]);
  });

  it('lets it through when storage answers with nothing', async () => {
    await click('#like1');
    await settle(false);
    await pause(300);
    expect((await seen(tab)).map((one) => one.id)).toEqual(['like1']);
  });

  it('touches nothing that is no final act', async () => {
    await click('#mark1');
    await pause(50);
    expect(await seen(tab)).toEqual([{ id: 'mark1', trusted: true }]);
  });

  it.each([
    ['ordinary', ORDINARY, 0],
    ['held', CANDIDATE, 1],
  ])('keeps a draft and sends it once, by key (%s)', async (_which, text, warnings) => {
    await proceed();
    await tab.run({ do: 'type', at: '#box', text });
    await tab.press('Control+Enter');
    await pause(100);
    expect(await seen(tab)).toEqual([]);
    expect(await tab.page.evaluate('document.getElementById("box").innerText.trim()')).toBe(text);
    await settle();
    await pause(900);
    expect((await shown()).length).toBe(warnings);
    expect((await seen(tab)).map((one) => one.text)).toEqual([text]);
  });
});

describe.each(BROWSERS)('%s, the built extension', (browser) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.prepared(browser, { simulatedDate: DATE, employee: 'PNS', onboardingDone: true });
    tab = await session.tab();
  });
  afterAll(async () => session?.close());

  it('holds a press made the moment the page is there, and loses no ordinary one', async () => {
    for (let round = 0; round < 5; round++) {
      await tab.open(page());
      await tab.run({ do: 'click', at: round % 2 === 0 ? '#like1' : '#like2' });
      if (round % 2 === 0) {
        expect(await tab.warned(2500)).toBeDefined();
        expect(await seen(tab)).toEqual([]);
        await tab.choose('cancel');
      } else {
        await pause(600);
        expect(await tab.warning()).toBeUndefined();
        expect((await seen(tab)).map((one) => one.id)).toEqual(['like2']);
      }
    }
  });
});
