/** Frames without an address of their own that a platform's page makes: guarded like the page itself. */
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import { CAMPAIGN, feed, LIKE, LIKE_ORDINARY, until } from './kit';

/** How a page puts a whole feed into a frame that has no address of a platform. */
const WAYS = {
  srcdoc: `frame.srcdoc = html;`,
  'about:blank, written': `frame.onload = null; place(); const inner = frame.contentDocument; inner.open(); inner.write(html); inner.close();`,
  blob: `frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));`,
} as const;

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.prepared(name, CAMPAIGN);
  });
  afterAll(() => session.close());

  it.each(Object.entries(WAYS))('a feed in a frame (%s) is guarded', async (_, way) => {
    await session.clearLog();
    const tab = await session.tab();
    try {
      const { url, html } = await feed();
      await tab.open({ url, html: '<!doctype html><title>host</title><body></body>' });
      await tab.page.evaluate(`(() => {
        const html = ${JSON.stringify(html)};
        const frame = document.createElement('iframe');
        Object.assign(frame.style, { width: '1000px', height: '820px', border: '0' });
        const place = () => document.body.append(frame);
        ${way}
        if (!frame.isConnected) place();
      })()`);
      const frame = await until('the frame', async () => {
        const [inner] = tab.page.mainFrame().childFrames();
        const there = await inner
          ?.evaluate(`document.querySelector('${LIKE.at}') !== null`)
          .catch(() => false);
        return there === true && (inner as Frame);
      });
      await pause(400);
      const likesIn = async () =>
        (await tab.acts(frame)).filter(({ act }) => act === 'like').map(({ post }) => post);
      await tab.page.bringToFront();
      // The very first thing done in the frame.
      await tab.run(LIKE, frame);
      expect(await tab.warned(3000)).toBeDefined();
      await tab.choose('cancel');
      expect(await likesIn()).toEqual([]);
      await tab.run(LIKE_ORDINARY, frame);
      await until('the ordinary like', async () => (await likesIn()).length === 1);
      expect(await likesIn()).toEqual(['o1']);
      await until('the entry', async () => (await session.entries()).length === 1);
    } finally {
      await tab.close();
    }
  });
});
