/** Attacks: a page that knows us and tries to forge, press, hide, count or find us. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import type { Tab } from '../browser/tab';
import { feed, likes, LIKE, pressLike, until } from './kit';
import { attacked } from './attacked';

/** Everything a page can do by itself to press something it cannot see. */
const PRESS = `
  window.press = () => {
    const hosts = [...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.localName.toUpperCase()));
    const targets = [...hosts, document.activeElement, document, window];
    const keys = ['Enter', ' ', 'Escape', 'Tab'];
    for (const target of targets) {
      if (!target) continue;
      for (const key of keys) for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }));
      for (let x = 200; x < 1100; x += 50) for (let y = 100; y < 800; y += 50)
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, detail: 1, bubbles: true, cancelable: true, composed: true }));
      target.click?.();
      for (const type of ['cancel', 'close', 'submit', 'beforetoggle', 'toggle'])
        target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
    }
    for (let at = 0; at < 200; at += 1) window.postMessage({ type: 'log:append', data: {} }, '*');
    for (const type of ['jaga-netral', 'wxt:content-script-started', 'wxt:started', 'guard:ping'])
      document.dispatchEvent(new CustomEvent(type, { detail: {} }));
  };`;

describe.each(BROWSERS)('%s', (name) => {
  const site = attacked(name);
  const run = (call: string) => site.tab.page.evaluate(`(${call})()`);

  it('cannot raise a warning, make a decision or write an entry by itself', async () => {
    await site.open(PRESS);
    await run('window.press');
    expect(await site.tab.warning()).toBeUndefined();
    expect(await site.session.entries()).toEqual([]);
    expect(await pressLike(site.tab)).toBe(true);
    await pause(400);
    await run('window.press');
    await pause(3300);
    await run('window.press');
    await pause(300);
    expect(await site.session.entries()).toEqual([]);
    expect(await site.tab.warned(4000)).toBeDefined();
    expect(await likes(site.tab)).toBe(0);
    await site.tab.choose('cancel');
    await until('one entry', async () => (await site.session.entries()).length === 1);
    expect((await site.session.entries())[0]?.decision).toBe('cancelled');
  });

  it('cannot hide, move or disable the dialog by styles and attributes', async () => {
    await site.open(`
      const rule = '*, *::before { display: none !important; opacity: 0 !important; transform: translate(-9999px) !important; pointer-events: none !important; visibility: hidden !important; clip-path: inset(100%) !important }';
      window.hide = () => {
        const hosts = [...document.documentElement.children].filter((one) => one !== document.head && one !== document.body);
        for (const host of hosts) {
          host.style.cssText = 'display:none!important;opacity:0!important;position:fixed;left:-9999px';
          for (const name of ['hidden', 'inert', 'aria-hidden', 'popover']) host.setAttribute(name, 'true');
        }
        document.body.inert = true;
        return hosts.length;
      };
      window.style = () => { const style = document.createElement('style'); style.textContent = 'html > :not(head):not(body)' + rule.slice(1); document.head.append(style); };`);
    expect(await pressLike(site.tab)).toBe(true);
    await run('window.hide');
    await pause(300);
    const after = await site.tab.warned();
    expect(after?.buttons[0]).toMatch(/^Batalkan/);
    await run('window.style');
    await pause(300);
    // Still to be answered by the person, and only by them.
    await site.tab.page.keyboard.press('Escape');
    await until('the decision', async () => (await site.session.entries()).length === 1);
    expect(await likes(site.tab)).toBe(0);
  });

  it('cannot cover the dialog for long with dialogs and popovers of its own', async () => {
    await site.open(`
      window.cover = () => {
        for (let at = 0; at < 3; at += 1) {
          const dialog = document.createElement('dialog');
          dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:white';
          dialog.textContent = 'Hadiah! Tekan di sini.';
          document.body.append(dialog);
          dialog.showModal();
        }
      };`);
    expect(await pressLike(site.tab)).toBe(true);
    await run('window.cover');
    await pause(900);
    const warning = await site.tab.warned();
    expect(warning?.buttons[0]).toMatch(/^Batalkan/);
    await site.tab.page.keyboard.press('Escape');
    await until('the decision', async () => (await site.session.entries()).length === 1);
    expect(await likes(site.tab)).toBe(0);
  });

  it('cannot get a press meant for the page to land on the dialog', async () => {
    await site.open('');
    const box = await (await site.tab.find(LIKE.at)).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10];
    await site.tab.page.mouse.click(x, y, { count: 2, delay: 5 });
    for (const [dx, dy] of [
      [0, 0],
      [300, 200],
      [640 - x, 500 - y],
    ] as const)
      await site.tab.page.mouse.click(x + dx, y + dy);
    await pause(100);
    expect((await site.session.entries()).filter(({ decision }) => decision !== 'cancelled')).toEqual([]);
    expect(await likes(site.tab)).toBe(0);
  });

  it('cannot read the log, reach the extension, or hear what is typed into the note', async () => {
    await site.open(`
      window.heard = [];
      for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'focusin', 'selectionchange', 'click'])
        addEventListener(type, (event) => heard.push(type + ':' + (event.key ?? '')), true);`);
    const found = (await site.tab.page.evaluate(async () => {
      const world = globalThis as never as { chrome?: { runtime?: unknown }; browser?: unknown };
      const databases = (await indexedDB.databases?.()) ?? [];
      return {
        runtime: typeof world.chrome?.runtime,
        browser: typeof world.browser,
        databases: databases.map(({ name: one }) => one),
        storage: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
        globals: Object.getOwnPropertyNames(globalThis).filter((one) => /jaga|netral|wxt/i.test(one)),
        symbols: Object.getOwnPropertySymbols(globalThis).map(String),
      };
    })) as {
      runtime: string;
      browser: string;
      databases: string[];
      storage: number;
      globals: string[];
      symbols: string[];
    };
    expect(found.runtime).toBe('undefined');
    expect(found.browser).toBe('undefined');
    expect(found.databases).toEqual([]);
    expect(found.storage).toBe(0);
    expect(found.globals).toEqual([]);
    expect(found.symbols.filter((one) => /jaga/.test(one))).toEqual([]);
    expect(await pressLike(site.tab)).toBe(true);
    await site.tab.page.evaluate('heard.length = 0');
    await site.tab.page.keyboard.type('rahasia');
    await site.tab.page.keyboard.press('Escape');
    await pause(200);
    const heard = (await site.tab.page.evaluate('heard')) as string[];
    expect(heard.filter((one) => /^(keydown|input|beforeinput)/.test(one))).toEqual([]);
  });

  it('cannot tell by looking whether we are there, as long as nothing is warned about', async () => {
    const files = [
      'manifest.json',
      'popup.html',
      'content-scripts/guard.js',
      'icon/16.png',
      'registry/names.bin',
    ];
    const ordinary = await feed((html) =>
      html.replace(/<article[^]*?<\/article>/g, (one) => (/like:o\d/.test(one) ? one : '')),
    );
    const look = async (one: Tab) => {
      await one.open(ordinary);
      await pause(600);
      return one.page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(globalThis).length,
        sheets: document.adoptedStyleSheets.length,
        native: [Element.prototype.attachShadow, EventTarget.prototype.addEventListener, fetch].map((one) =>
          Function.prototype.toString.call(one).includes('native code'),
        ),
      }));
    };
    const bare = await Session.start(name, { bare: true });
    const without = await look(await bare.tab());
    await bare.close();
    expect(await look(site.tab)).toEqual(without);
    const reached = await site.tab.page.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => url,
              () => '',
            ),
          ),
        ),
      files.map((file) => `${site.session.origin}/${file}`),
    );
    expect(reached.filter(Boolean)).toEqual([]);
  });

  it('stays usable and guarded under storms of events and deep trees', async () => {
    await site.open(`
      window.storm = () => {
        const button = document.querySelector('[data-fx="like:c1"]');
        const began = performance.now();
        for (let at = 0; at < 100000; at += 1) button.dispatchEvent(new MouseEvent('click', { cancelable: true }));
        return performance.now() - began;
      };
      window.deep = () => {
        const article = document.querySelector('[data-fx="like:c1"]').closest('article');
        let inner = article;
        const parent = article.parentNode; const next = article.nextSibling;
        const top = document.createElement('div'); let at = top;
        for (let n = 0; n < 400; n += 1) { const one = document.createElement('div'); at.append(one); at = one; }
        at.append(article); parent.insertBefore(top, next);
        const wide = document.createElement('div'); wide.hidden = true;
        for (let n = 0; n < 20000; n += 1) wide.append(document.createElement('span'));
        article.append(wide);
      };`);
    expect(Number(await run('window.storm'))).toBeLessThan(30_000);
    await run('window.deep');
    await pause(500);
    expect(await pressLike(site.tab)).toBe(true);
    await site.tab.choose('cancel');
    expect(await likes(site.tab)).toBe(0);
    expect(await site.session.entries()).toHaveLength(1);
  });
});
