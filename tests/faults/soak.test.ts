/**
 * A feed read for a long time: posts come in below and go away above, some are pressed, warnings are answered. The heap
 * of the page, our content script included, must not grow. Short by default; `JAGA_SOAK_POSTS=7200` is an hour of
 * somebody who passes two posts a second.
 */
import { describe, expect, it } from 'vitest';
import type { CDPSession } from 'puppeteer-core';
import { BROWSERS, pause, Session } from '../browser/harness';
import { firefoxEyes } from '../browser/eyes';
import { CAMPAIGN, feed, likes, LIKE, pressLike, script, until } from './kit';

const POSTS = Number(process.env['JAGA_SOAK_POSTS'] ?? 1500);
/** Presses held and cancelled on the way. */
const PRESSES = 6;
const MEGABYTE = 1_048_576;
/** Growth that is noise: caches fill up to their bounds and compiled code comes to rest. */
const ALLOWED = 4 * MEGABYTE;

/** Keeps thirty posts on the page, the oldest leaving as new ones come; texts differ, so that nothing is remembered. */
const FEED = `
  window.passed = 0;
  window.read = async (count) => {
    const main = document.querySelector('main');
    const models = [...main.querySelectorAll('article')].map((one) => {
      const copy = one.cloneNode(true);
      for (const e of [copy, ...copy.querySelectorAll('*')]) for (const a of [...e.attributes]) if (a.name.startsWith('data-fx')) e.removeAttribute(a.name);
      return copy;
    });
    const place = window.place ??= main.appendChild(document.createElement('section'));
    const words = ['pilih nomor 2', 'soto ayam', 'Prabowo', 'jadwal kereta', 'coblos', 'rapat desa'];
    for (let n = 0; n < count; n += 1) {
      const post = models[window.passed % models.length].cloneNode(true);
      const text = document.createTreeWalker(post, NodeFilter.SHOW_TEXT);
      let longest = null;
      while (text.nextNode()) if (!longest || text.currentNode.data.length > longest.data.length) longest = text.currentNode;
      if (longest) longest.data += ' ' + words[window.passed % 6] + ' ' + window.passed;
      place.append(post);
      if (place.children.length > 30) place.firstElementChild.remove();
      window.passed += 1;
      if (n % 5 === 0) { post.scrollIntoView(); await new Promise((go) => requestAnimationFrame(() => setTimeout(go))); }
    }
  };`;

describe.each(BROWSERS)('%s', (name) => {
  it('the heap does not grow over a long feed', { timeout: 1_800_000 }, async () => {
    const session = await Session.prepared(name, CAMPAIGN);
    try {
      const tab = await session.tab();
      await tab.open(await feed(script(FEED)));
      await pause(500);
      const weigh = await scales(session, tab.page);
      const read = async (posts: number) => {
        // In pieces: no single question to the page lasts longer than the driver waits.
        for (let left = posts; left > 0; left -= 1000)
          await tab.page.evaluate(`window.read(${String(Math.min(1000, left))})`);
        await tab.page.evaluate(`document.querySelector('${LIKE.at}').scrollIntoView({ block: 'center' })`);
      };
      // Everything once, before the first weighing.
      await read(600);
      expect(await pressLike(tab)).toBe(true);
      await tab.choose('cancel');
      const before = await weigh();
      for (let at = 0; at < PRESSES; at += 1) {
        await read(Math.ceil(POSTS / PRESSES));
        expect(await pressLike(tab)).toBe(true);
        await tab.choose('cancel');
      }
      const after = await weigh();
      const said = `${(before / MEGABYTE).toFixed(1)} MB, after ${String(POSTS)} posts ${(after / MEGABYTE).toFixed(1)} MB`;
      console.log(`${name}: ${said}`);
      expect(after - before, said).toBeLessThan(ALLOWED);
      expect(await likes(tab)).toBe(0);
      await until('all entries', async () => (await session.entries()).length === PRESSES + 1);
    } finally {
      await session.close();
    }
  });
});

/** Bytes in use after a collection. Chromium: the tab's process; Firefox: all of its web content processes' JavaScript. */
async function scales(
  session: Session,
  page: Awaited<ReturnType<Session['tab']>>['page'],
): Promise<() => Promise<number>> {
  if (session.name === 'chromium') {
    const cdp: CDPSession = await page.createCDPSession();
    return async () => {
      for (let at = 0; at < 3; at += 1) {
        await cdp.send('HeapProfiler.collectGarbage');
        await pause(200);
      }
      const heap = await cdp.send('Runtime.getHeapUsage');
      // Nodes live in the embedder's heap, backing stores beside both.
      return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
    };
  }
  const { chrome } = await firefoxEyes(session.browser, page);
  // "true": every process collects. It is reported without waiting for that, and posts that have gone hang in cycles
  // which take Firefox two rounds to find; garbage only ever adds, so the least is what is really held.
  const once = async (): Promise<number> =>
    Number(
      await chrome?.(`(async () => {
        const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
        let bytes = 0;
        const count = (process, path, _kind, _units, amount) => {
          if (process.startsWith('web') && path.startsWith('explicit/') && path.includes('x.com')) bytes += amount;
        };
        await new Promise((done) => manager.getReportsExtended(count, null, done, null, false, true, ''));
        return bytes;
      })()`),
    );
  return async () => {
    let least = Infinity;
    for (let round = 0; round < 5; round += 1) {
      least = Math.min(least, await once());
      await pause(1500);
    }
    return least;
  };
}
