/** Fault 13: the browser's own back/forward cache brings a whole page back, guard included. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import { chromiumEyes, firefoxEyes } from '../browser/eyes';
import { Tab } from '../browser/tab';
import { CAMPAIGN, expectEntries, feed, likes, LIKE_ORDINARY, pressLike, script, until } from './kit';
import { serve } from './server';

const SHOWN = `window.shown = []; addEventListener('pageshow', (event) => window.shown.push(event.persisted));`;

describe.each(BROWSERS)('%s', (name) => {
  it('13: guards a page that comes back out of the cache, once', async ({ skip }) => {
    const { html } = await feed(script(SHOWN));
    const site = await serve((path) =>
      path.startsWith('/home')
        ? html
        : path === '/other'
          ? '<!doctype html><title>o</title><p>other'
          : undefined,
    );
    if (!site) return skip('no openssl to make a certificate with');
    const session = await Session.start(name, {
      insecure: true,
      prefs: { 'network.dns.localDomains': 'x.com' },
      extraArgs: name === 'chromium' ? ['--host-resolver-rules=MAP x.com 127.0.0.1'] : [],
    });
    try {
      await session.ready();
      await session.set(CAMPAIGN);
      const page = await session.browser.newPage();
      const eyes = await (name === 'firefox' ? firefoxEyes(session.browser, page) : chromiumEyes(page));
      const tab = new Tab(name, page, eyes, { now: undefined }, session.profile);
      const at = (path: string) => `https://x.com:${String(site.port)}${path}`;
      await page.goto(at('/home'));
      await pause(600);
      expect(await pressLike(tab)).toBe(true);
      await tab.choose('cancel');
      for (let round = 0; round < 2; round += 1) {
        // Not by the driver, which in Firefox waits for loadings that do not happen once a page came out of the cache.
        await page.evaluate(`setTimeout(() => { location.href = '${at('/other')}'; }); undefined`);
        await until(
          'the other page',
          () => page.evaluate('document.title === "o"').catch(() => false) as Promise<boolean>,
        );
        await pause(300);
        await page.evaluate('setTimeout(() => history.back()); undefined').catch(() => undefined);
        await until(
          'the page out of the cache',
          () =>
            page
              .evaluate('window.shown?.at(-1) === true && document.visibilityState === "visible"')
              .catch(() => false) as Promise<boolean>,
        );
        await pause(500);
        expect(await pressLike(tab)).toBe(true);
        await tab.choose('cancel');
        expect(await likes(tab)).toBe(round === 0 ? 0 : 1);
        if (round === 0) await tab.run(LIKE_ORDINARY);
      }
      expect((await tab.acts()).map(({ post }) => post)).toEqual(['o1']);
      await expectEntries(session, 3);
    } finally {
      await session.close();
      site.close();
    }
  });
});
