/** Faults 12–16 and 18–21: what sites do to their own pages, by accident or to get at us. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import type { Tab } from '../browser/tab';
import { CAMPAIGN, feed, likes, LIKE, LIKE_ORDINARY, pressLike, script, until } from './kit';

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  let tab: Tab;
  const errors: string[] = [];
  beforeAll(async () => {
    session = await Session.prepared(name, CAMPAIGN);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await session.clearLog();
    errors.length = 0;
    tab = await session.tab();
    tab.page.on('pageerror', (error) => {
      // Firefox reports what the page's own policy forbade to the page itself.
      if (!String(error).includes('Content-Security-Policy')) errors.push(String(error));
    });
  });
  afterEach(async () => {
    await tab.close();
    expect(errors).toEqual([]);
  });
  const open = async (code = '', headers?: Record<string, string> | true) => {
    // Or once the document is parsed.
    const late = headers === true;
    const text = late ? `addEventListener('DOMContentLoaded', () => {${code}});` : code;
    await tab.open({ ...(await feed(script(text))), ...(headers && headers !== true ? { headers } : {}) });
    await pause(400);
  };
  const middle = (at: string) =>
    tab.page.evaluate((selector) => {
      document.querySelector(selector)?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } =
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return [left + width / 2, top + height / 2] as const;
    }, at);

  it('12: holds by the post, not by the node: the site draws its posts anew around the press', async () => {
    // A node replaced under a press gets no click from any browser, so nothing takes effect; what can happen is that
    // it is replaced as the pointer comes, and again while the warning waits for its answer.
    await open(`
      window.anew = () => { for (const one of document.querySelectorAll('article')) one.replaceWith(one.cloneNode(true)); };
      addEventListener('pointerover', () => { if (!window.drawn) { window.drawn = true; window.anew(); } }, true);`);
    const [x, y] = await middle(LIKE.at);
    await tab.page.mouse.move(x, y);
    await pause(100);
    await tab.page.mouse.down();
    await pause(120);
    await tab.page.mouse.up();
    expect(await tab.warned()).toBeDefined();
    expect(await likes(tab)).toBe(0);
    await tab.page.evaluate(() => (globalThis as never as { anew(): void }).anew());
    await tab.choose('proceed');
    await until('the like', async () => (await likes(tab)) === 1);
    await pause(300);
    expect((await tab.acts()).filter(({ act }) => act === 'like').map(({ post }) => post)).toEqual(['c1']);
  });

  it('13: judges the page as it is after navigating inside it and back', async () => {
    await open(`
      window.go = () => {
        history.pushState({}, '', '/relawan.contoh1/status/11');
        const main = document.querySelector('main');
        const copy = main.cloneNode(true);
        main.replaceWith(copy);
      };`);
    await tab.page.evaluate(() => (globalThis as never as { go(): void }).go());
    expect(await pressLike(tab)).toBe(true);
    await tab.choose('cancel');
    await tab.page.evaluate(() => history.back());
    await pause(400);
    await tab.run(LIKE_ORDINARY);
    await pause(200);
    expect(await likes(tab)).toBe(1);
    expect(await session.entries()).toHaveLength(1);
  });

  it('14: reads a recycled node anew', async () => {
    await open(`
      window.swap = () => {
        const of = (id) => document.querySelector('[data-fx="like:' + id + '"]').closest('article');
        const [a, b] = [of('c1'), of('o1')];
        const walk = (root) => { const t = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); const all = []; while (t.nextNode()) all.push(t.currentNode); return all; };
        const [ta, tb] = [walk(a), walk(b)];
        ta.forEach((node, at) => { if (!tb[at]) return; const text = node.data; node.data = tb[at].data; tb[at].data = text; });
        const [la, lb] = [[...a.querySelectorAll('a[href]')], [...b.querySelectorAll('a[href]')]];
        la.forEach((link, at) => { if (!lb[at]) return; const href = link.getAttribute('href'); link.setAttribute('href', lb[at].getAttribute('href')); lb[at].setAttribute('href', href); });
      };`);
    const swap = () => tab.page.evaluate(() => (globalThis as never as { swap(): void }).swap());
    expect(await pressLike(tab)).toBe(true);
    await tab.choose('cancel');
    await swap();
    await pause(300);
    await tab.run(LIKE);
    await pause(300);
    expect(await tab.warning()).toBeUndefined();
    expect(await likes(tab)).toBe(1);
    await tab.run(LIKE_ORDINARY);
    expect(await tab.warned()).toBeDefined();
    await tab.choose('cancel');
    expect(await likes(tab)).toBe(1);
  });

  it('15: comes back when the page removes it, and gives up openly against one that never stops', async () => {
    await open(
      `
      window.most = 1; window.removed = 0;
      new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes) if (n.nodeType === 1 && window.removed < window.most) { window.removed += 1; n.remove(); } })
        .observe(document.documentElement, { childList: true });`,
      true,
    );
    expect(await pressLike(tab)).toBe(true);
    await pause(500);
    expect(await tab.warning()).toBeDefined();
    await tab.choose('cancel');
    expect(await likes(tab)).toBe(0);
    await tab.page.evaluate(() => Object.assign(globalThis, { most: 1e9, removed: 0 }));
    await tab.run({ do: 'click', at: '[data-fx="like:q1"]' });
    await pause(8000);
    expect(await likes(tab)).toBe(0);
    const removed = () => tab.page.evaluate(() => (globalThis as never as { removed: number }).removed);
    const before = await removed();
    expect(before).toBeLessThan(50);
    await pause(1000);
    expect(await removed()).toBe(before);
  });

  it('16: stands above a dialog of the site', async () => {
    await open(`
      window.lift = () => {
        const dialog = document.createElement('dialog');
        const article = document.querySelector('[data-fx="like:c1"]').closest('article');
        document.querySelector('main').append(dialog);
        dialog.append(article);
        dialog.showModal();
      };`);
    await tab.page.evaluate(() => (globalThis as never as { lift(): void }).lift());
    expect(await pressLike(tab)).toBe(true);
    const warning = await tab.warning();
    expect(warning?.focused ?? warning?.buttons[0]).toMatch(/^Batalkan/);
    await tab.choose('cancel');
    expect(await likes(tab)).toBe(0);
    // The site's own dialog is still there, as it was.
    expect(await tab.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('16: stands above a full screen', async () => {
    await open(`
      const start = document.createElement('button'); start.id = 'full'; start.textContent = 'full';
      addEventListener('DOMContentLoaded', () => document.body.prepend(start));
      start.addEventListener('click', () => document.querySelector('main').requestFullscreen());`);
    await tab.page.click('#full');
    await until('full screen', () => tab.page.evaluate(() => document.fullscreenElement !== null));
    expect(await pressLike(tab)).toBe(true);
    // Escape belongs to the browser here: it ends the full screen. The safe button has the focus.
    await tab.page.keyboard.press('Enter');
    await until('the decision', async () => (await session.entries()).length === 1);
    expect((await session.entries())[0]?.decision).toBe('cancelled');
    expect(await likes(tab)).toBe(0);
  });

  it('18: takes no notice of presses made by scripts, and never logs them', async () => {
    await open();
    await tab.page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-fx="like:c1"]');
      button?.click();
      for (const type of ['pointerdown', 'pointerup', 'click', 'dblclick'])
        button?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
      button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await pause(400);
    expect(await tab.warning()).toBeUndefined();
    // The site heard its own script, as it would without us.
    expect((await tab.acts()).length).toBeGreaterThan(0);
    expect(await session.entries()).toEqual([]);
  });

  it('19: appears under the strictest content policy and Trusted Types', async () => {
    await open('', {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    expect(await pressLike(tab)).toBe(true);
    await tab.choose('proceed');
    await until('the like', async () => (await likes(tab)) === 1);
  });

  it('20: does not care what the page did to the built-ins', async () => {
    await open(`
      const broken = () => { throw new Error('patched'); };
      const keep = { define: Object.defineProperty };
      for (const [proto, names] of [
        [Element.prototype, ['attachShadow', 'closest', 'matches', 'append', 'setAttribute', 'removeAttribute', 'getBoundingClientRect']],
        [HTMLDialogElement.prototype, ['showModal', 'close', 'show']],
        [Node.prototype, ['appendChild', 'contains', 'cloneNode']],
        [EventTarget.prototype, ['addEventListener', 'removeEventListener']],
        [Event.prototype, ['stopImmediatePropagation', 'preventDefault', 'composedPath']],
        [Promise.prototype, ['then', 'finally']],
        [JSON, ['parse', 'stringify']],
        [String.prototype, ['normalize', 'matchAll']],
      ]) for (const name of names) setTimeout(() => keep.define(proto, name, { value: broken, configurable: true }), 150);
      setTimeout(() => keep.define(Object.prototype, 'level', { value: 'none', configurable: true }), 150);`);
    await pause(200);
    await tab.page.bringToFront();
    const [x, y] = [
      ...(await tab.page.evaluate(() => {
        const rect = Object.values(
          Reflect.apply(DOMRect.prototype.toJSON, document.createRange().getBoundingClientRect(), []),
        );
        void rect;
        const range = document.createRange();
        range.selectNode(document.querySelector('[data-fx="like:c1"]') as Node);
        const { left, top, width, height } = range.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      })),
    ];
    await tab.page.mouse.click(x ?? 0, y ?? 0);
    expect(await tab.warned()).toBeDefined();
    await tab.page.keyboard.press('Escape');
    await until('one entry', async () => (await session.entries()).length === 1);
    errors.length = 0;
  });

  it.each([
    ['1 MB of letters', `'a'.repeat(1e6)`],
    ['1 MB of words', `'pilih '.repeat(170000)`],
    ['right to left and zero width', `'\\u202e\\u200b\\u200d\\ufeff'.repeat(20000)`],
    ['10,000 emoji', `'\\u{1F44D}\\u{1F3FD}\\u200d'.repeat(10000)`],
    ['unpaired surrogates', `'\\ud83d '.repeat(20000)`],
    [
      'a bomb for regular expressions',
      `'a!'.repeat(50000) + '@' + '#'.repeat(50000) + ' ' + '('.repeat(50000)`,
    ],
    ['five thousand combining marks', `'o' + '\\u0301'.repeat(5000)`],
  ])('21: bears %s in a post, in bounded time', async (_what, text) => {
    await open(`addEventListener('DOMContentLoaded', () => {
      const article = document.querySelector('[data-fx="like:c1"]').closest('article');
      const walk = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) if (walk.currentNode.data.includes('coblos')) { walk.currentNode.data += ' ' + ${text}; break; }
      article.style.cssText = 'display:block;max-height:200px;overflow:hidden';
      window.slow = 0;
      new PerformanceObserver((list) => { for (const e of list.getEntries()) window.slow = Math.max(window.slow, e.duration); }).observe({ type: 'event', durationThreshold: 16 });
    });`);
    await tab.page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-fx="like:c1"]');
      if (button)
        button.style.cssText = 'position:fixed;left:300px;top:300px;width:40px;height:40px;z-index:9';
    });
    await tab.page.mouse.click(320, 320);
    expect(await tab.warned(4000)).toBeDefined();
    await tab.choose('cancel');
    expect(await likes(tab)).toBe(0);
  });
});
