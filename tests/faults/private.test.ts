/** Fault 9: private windows: left alone until the person allows them, then guarded, and never logged. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, pause, type Session } from '../browser/harness';
import { chromiumEyes, firefoxEyes, type Eyes } from '../browser/eyes';
import { Tab } from '../browser/tab';
import { CAMPAIGN, feed, GECKO, likes, LIKE, loaded, pressLike, until } from './kit';

/** The feed in a page of the caller's. */
async function serveIn(page: Page, eyes: Eyes, session: Session): Promise<Tab> {
  const served = await feed();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.url().startsWith(served.url);
    void request
      .respond({
        status: own ? 200 : 404,
        contentType: 'text/html; charset=utf-8',
        body: own ? served.html : '',
      })
      .catch(() => undefined);
  });
  await page.goto(served.url);
  await pause(800);
  return new Tab(session.name, page, eyes, { now: undefined }, session.profile);
}

async function privateTab(session: Session): Promise<Tab> {
  if (session.name === 'chromium') {
    const context = await session.browser.createBrowserContext();
    const page = await context.newPage();
    return serveIn(page, await chromiumEyes(page), session);
  }
  const before = new Set(await session.browser.pages());
  const first = await session.browser.newPage();
  before.add(first);
  const { chrome } = await firefoxEyes(session.browser, first);
  await chrome?.('(() => { OpenBrowserWindow({ private: true }); return true; })()');
  const page = await until('the private window', async () =>
    (await session.browser.pages()).find((one) => !before.has(one)),
  );
  return serveIn(page, await lastWindowEyes(session.browser, page), session);
}

/** The eyes of the window opened last: those of the harness look through the first one. */
function lastWindowEyes(browser: Browser, page: Page): Promise<Eyes> {
  interface Tree {
    result: { contexts?: { url: string }[] };
  }
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<Tree> };
  };
  const send = async (method: string, params: object): Promise<Tree> => {
    const reply = await connection.send(method, params);
    if (method !== 'browsingContext.getTree') return reply;
    return { result: { contexts: [...(reply.result.contexts ?? [])].reverse() } };
  };
  return firefoxEyes({ connection: { send } } as unknown as Browser, page);
}

/** The person's consent, as the browser's own settings page gives it. */
async function allow(session: Session, id: string): Promise<void> {
  const page = await session.browser.newPage();
  if (session.name === 'chromium') {
    await page.goto('chrome://extensions');
    await page.evaluate(
      (extensionId) =>
        (
          globalThis as never as {
            chrome: { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
      id,
    );
    await pause(1000);
    return;
  }
  const { chrome } = await firefoxEyes(session.browser, page);
  await chrome?.(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${GECKO}');
    await ExtensionPermissions.add('${GECKO}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    return true;
  })()`);
  // The same version again is an update: it starts with the new permission.
  await session.install();
}

describe.each(BROWSERS)('%s', (name) => {
  it('9: leaves private windows alone until the person allows them, then guards, and logs nothing', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'jaga-private-'));
    const { id, start } = loaded(name);
    let session = await start(name === 'chromium' ? { userDataDir: profile } : {});
    try {
      await session.ready();
      await session.set(CAMPAIGN);
      const before = await privateTab(session);
      await before.run(LIKE);
      await pause(500);
      expect(await before.warning()).toBeUndefined();
      expect(await likes(before)).toBe(1);
      await before.close();
      expect(await session.entries()).toEqual([]);

      await allow(session, id);
      if (name === 'chromium') {
        // Allowed from the next start on.
        await session.close();
        session = await start({ userDataDir: profile });
      }
      await session.ready();
      const after = await privateTab(session);
      expect(await pressLike(after)).toBe(true);
      await after.choose('cancel');
      expect(await likes(after)).toBe(0);
      await pause(1500);
      expect(await session.entries()).toEqual([]);
      const page = await session.extensionPage('card.html');
      const left = await page.evaluate(async () => {
        const { storage } = (
          globalThis as never as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
        ).chrome;
        return Object.keys(await storage.local.get(null)).filter((key) => key.startsWith('outbox:'));
      });
      expect(left).toEqual([]);
    } finally {
      await session.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
