/**
 * Presses answered while the pointer rests on a control, or by a post that was read while nobody pressed: what the page
 * changes until the press still counts.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, Session, pause } from './harness';
import type { Tab } from './tab';

const CANDIDATE = 'Mari dukung dan menangkan Anies Baswedan dan Muhaimin Iskandar, coblos nomor urut 1!';
const ORDINARY = 'Resep soto ayam hari ini: kunyit, serai, dan daun jeruk.';
/** Longer than the page needs to be idle and the answer to be found. Milliseconds. */
const REST = 400;

const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>X</title>
  <style>.other { display: none }</style></head><body><main role="main"><div data-testid="cellInnerDiv">
  <article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/contoh"><span>Contoh</span></a>
  <a href="/contoh/status/1"><time>1j</time></a></div>
  <div data-testid="tweetText"><span id="words">${ORDINARY}</span><span class="other">${CANDIDATE}</span></div>
  <div role="group"><button type="button" data-testid="like" id="like" aria-label="4 Suka. Menyukai">suka</button></div>
  </article></div></main><script>
    window.likes = 0;
    document.addEventListener('click', (event) => { if (event.target.closest('[data-testid=like]')) likes += 1; });
  </script></body></html>`;

/** Ordinary as long as all of it is shown: every word of a candidate's is torn apart. */
const TORN = PAGE.replace(`<span class="other">${CANDIDATE}</span>`, '').replace(
  ORDINARY,
  CANDIDATE.replace(/\p{L}{2,}/gu, (word) => `${word.slice(0, 1)}<b class="gap">zqx</b>${word.slice(1)}`),
);
/** Tells nobody that anything in the post has changed. */
const MENDED = `document.styleSheets[0].insertRule('.gap { display: none }', 0)`;

/** What the page does between the pointer's coming and the press. All of it leaves a candidate's words to be seen. */
const CHANGES: Record<string, string> = {
  'new words': `document.getElementById('words').firstChild.nodeValue = ${JSON.stringify(CANDIDATE)}`,
  'a class': `document.querySelector('.other').className = ''`,
  'a style sheet': `document.styleSheets[0].ownerNode.textContent = ''`,
  'a rule of a style sheet': `document.styleSheets[0].insertRule('.other { display: inline !important }', 1)`,
  'another post in the same nodes': `
    document.getElementById('words').textContent = ${JSON.stringify(CANDIDATE)};
    document.querySelector('a:has(time)').href = '/contoh/status/2'`,
};

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
  beforeEach(async () => {
    await session.clearLog();
    await tab.open({ url: 'https://x.com/home', html: PAGE });
    await pause(300);
    // A first press needs the recogniser: from then on nothing waits for idle moments to make it.
    await rest();
    await press();
    await tab.page.evaluate('window.likes = 0');
    await rest();
  });

  /** The pointer comes from elsewhere and stays: it may already be there from the test before. */
  async function rest(): Promise<void> {
    await tab.page.mouse.move(2, 2);
    await (await tab.find('#like')).hover();
    await pause(REST);
  }
  const likes = (): Promise<number> => tab.page.evaluate('window.likes') as Promise<number>;
  async function press(): Promise<void> {
    await tab.page.mouse.down();
    await pause(60);
    await tab.page.mouse.up();
    await pause(300);
  }

  it('lets an ordinary like pass, again and again', async () => {
    await press();
    await press();
    expect(await tab.warning()).toBeUndefined();
    expect(await likes()).toBe(2);
  });

  it.each(Object.entries(CHANGES))('judges by what is there at the press: %s', async (_what, change) => {
    await tab.page.evaluate(change);
    await press();
    expect(await tab.warned()).toBeDefined();
    await tab.choose('cancel');
    expect(await likes()).toBe(0);
  });

  /** The pointer is elsewhere while the post is read, and presses as it comes. */
  async function pressAtOnce(change?: string): Promise<void> {
    const { mouse } = tab.page;
    const box = await (await tab.find('#like')).boundingBox();
    if (!box) throw new Error('nothing to press');
    await mouse.move(2, 2);
    await pause(REST);
    if (change !== undefined) await tab.page.evaluate(change);
    await Promise.all([mouse.move(box.x + box.width / 2, box.y + box.height / 2), mouse.down()]);
    await pause(60);
    await mouse.up();
    await pause(300);
  }

  it('lets an ordinary like pass that is pressed as the pointer comes', async () => {
    await pressAtOnce();
    await pressAtOnce();
    expect(await tab.warning()).toBeUndefined();
    expect(await likes()).toBe(2);
  });

  it.each(Object.entries(CHANGES))(
    'judges by what is there as the pointer comes: %s',
    async (_what, change) => {
      await pressAtOnce(change);
      expect(await tab.warned()).toBeDefined();
      await tab.choose('cancel');
      expect(await likes()).toBe(0);
    },
  );

  it('judges by what is shown at the click of a press that came at once', async () => {
    await tab.open({ url: 'https://x.com/home', html: TORN });
    await pause(REST);
    await pressAtOnce();
    expect(await tab.warning()).toBeUndefined();
    expect(await likes()).toBe(1);
    await pressAtOnce(MENDED);
    expect(await tab.warned()).toBeDefined();
    await tab.choose('cancel');
    expect(await likes()).toBe(1);
  });

  it('judges what a page shows under the very pointer that presses', async () => {
    await tab.page.evaluate(
      `document.querySelector('article').addEventListener('mouseover', () => { document.querySelector('.other').className = ''; });`,
    );
    await rest();
    await press();
    expect(await tab.warned()).toBeDefined();
    await tab.choose('cancel');
    expect(await likes()).toBe(0);
  });
});
