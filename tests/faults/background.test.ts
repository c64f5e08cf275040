/** Faults 4, 5 and 30: the background dies, wakes slowly, or is of another version than the page that asks. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS, pause, Session } from '../browser/harness';
import type { Tab } from '../browser/tab';
import {
  CAMPAIGN,
  expectEntries,
  feed,
  IDLE_PREFS,
  killBackground,
  likes,
  pressLike,
  until,
  type Realm,
} from './kit';

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await Session.prepared(name, CAMPAIGN, { prefs: IDLE_PREFS });
    tab = await session.tab();
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    // Firefox refuses a message that meets the background as it goes to sleep.
    await until('the background', () =>
      session.clearLog().then(
        () => true,
        () => false,
      ),
    );
    await tab.open(await feed());
    await pause(500);
  });

  it('4: holds, decides and logs while the background is dead, and loses nothing', async () => {
    await killBackground(session);
    expect(await pressLike(tab)).toBe(true);
    await tab.choose('cancel');
    await expectEntries(session, 1);
    await killBackground(session);
    await tab.open(await feed());
    expect(await pressLike(tab)).toBe(true);
    await tab.choose('cancel');
    expect(await likes(tab)).toBe(0);
    await expectEntries(session, 2);
  });

  it('5: decides at once and delivers later when the background dies between press and decision', async () => {
    expect(await pressLike(tab)).toBe(true);
    await killBackground(session);
    await tab.choose('proceed');
    await until('the like', async () => (await likes(tab)) === 1);
    await expectEntries(session, 1);
    // Nothing stays behind on its way.
    await until('an empty outbox', async () => {
      const page = await session.extensionPage();
      const left = await page.evaluate(async () => {
        const { storage } = (globalThis as never as Realm).chrome;
        return Object.keys(await storage.local.get(null)).filter((key) => key.startsWith('outbox:'));
      });
      await page.close();
      return left.length === 0;
    });
  });

  it('5: takes in at its next start what a page left behind that is gone for good', async () => {
    const left = {
      id: 'left-behind-by-a-page',
      at: Date.now() - 60_000,
      platform: 'x',
      act: 'like',
      severity: 'serious',
      ruleIds: ['pp-94-2021-5n-5'],
      decision: 'cancelled',
      causes: ['party:golkar'],
      simulated: true,
    };
    const page = await session.extensionPage('card.html');
    await page.evaluate(
      (entry) =>
        (globalThis as never as Realm).chrome.storage.local.set({
          [`outbox:${entry.id}`]: entry,
          'outbox:nonsense': { id: 5 },
        }),
      left,
    );
    await killBackground(session);
    const waiting = () =>
      page.evaluate(async () =>
        Object.keys(await (globalThis as never as Realm).chrome.storage.local.get(null)).filter((key) =>
          key.startsWith('outbox:'),
        ),
      );
    expect(await waiting()).toHaveLength(2);
    // Whatever wakes it.
    await until('the background', () =>
      session.ask('status:get', {}).then(
        () => true,
        () => false,
      ),
    );
    await expectEntries(session, 1);
    expect((await session.entries())[0]).toEqual(left);
    await until('an empty outbox', async () => (await waiting()).length === 0);
    await page.close();
  });

  it('30: answers every message of another version or kind with a typed error', async () => {
    const page = await session.extensionPage();
    const cases: [unknown, string][] = [
      [{ id: 1, timestamp: 1, type: 'log:everything', data: {} }, 'unknown-message'],
      [{ id: 1, timestamp: 1, type: 'constructor', data: {} }, 'unknown-message'],
      [{ type: 5 }, 'invalid'],
      [{ hello: 1 }, 'invalid'],
      [
        { id: 1, timestamp: 1, type: 'log:query', data: { v: 0, data: { filter: {}, limit: 1 } } },
        'bad-version',
      ],
      [
        { id: 1, timestamp: 1, type: 'log:query', data: { v: 1, data: { filter: {}, limit: -1 } } },
        'invalid',
      ],
      [{ id: 1, timestamp: 1, type: 'log:query', data: null }, 'invalid'],
      [{ id: 1, timestamp: 1, type: 'log:append', data: { v: 1, data: { entry: {} } } }, 'forbidden'],
    ];
    for (const [message, code] of cases) expect(await raw(page, message), JSON.stringify(message)).toBe(code);
    await page.close();
  });
});

/** Code of the error a raw message is answered with. */
function raw(page: Page, message: unknown): Promise<string | undefined> {
  return page.evaluate(
    (sent) =>
      new Promise<string | undefined>((resolve) => {
        const { runtime } = (globalThis as never as Realm).chrome;
        runtime.sendMessage(sent, (answer) =>
          resolve((answer as { res?: { error?: { code?: string } } } | undefined)?.res?.error?.code),
        );
      }),
    message,
  );
}
