/** Nothing leaves: every request of a browser with the extension, through warnings, decisions and all our pages. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import { CAMPAIGN, feed, pressLike } from './kit';

const PAGES = ['popup', 'options', 'activity', 'practice', 'onboarding', 'reference', 'card', 'check'];

describe.each(BROWSERS)('%s', (name) => {
  it('makes no request of ours', async () => {
    const session = await Session.start(name);
    const requests: string[] = [];
    try {
      await session.ready();
      await session.set(CAMPAIGN);
      if (name === 'chromium')
        for (const target of session.browser.targets().filter((one) => one.type() === 'service_worker')) {
          const client = await target.createCDPSession();
          await client.send('Network.enable');
          client.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
        }
      const tab = await session.tab();
      const served = await feed();
      tab.page.on('request', (request) => requests.push(request.url()));
      await tab.open(served);
      await pause(500);
      expect(await pressLike(tab)).toBe(true);
      await tab.choose('proceed');
      expect((await session.entries()).length).toBe(1);
      for (const path of PAGES) {
        const page = await session.browser.newPage();
        page.on('request', (request) => requests.push(request.url()));
        await page
          .goto(`${session.origin}/${path}.html`, { timeout: name === 'firefox' ? 2500 : 15_000 })
          .catch(() => undefined);
        await pause(500);
        await page.close();
      }
      const foreign = requests.filter(
        (url) => !url.startsWith(session.origin) && !/^(data|blob|about):/.test(url),
      );
      // What the served page itself asks for, and nothing else.
      expect(foreign.filter((url) => url !== served.url && url !== 'https://x.com/favicon.ico')).toEqual([]);
      expect(foreign).toContain(served.url);
    } finally {
      await session.close();
    }
  });
});
