/**
 * An optional platform, asked for by the person's own press in the options: allowed, an open tab is guarded without a
 * reload; withdrawn, the guard in it stops at once and the options say so. Firefox grants what a press asks for when its
 * own question is switched off by a preference. Nobody can answer Chromium's question in a test, and its page of
 * extensions gives no optional hosts: there this way is not driven.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesOf } from '../fixtures/pages/all';
import { BROWSERS, CAMPAIGN_DAY, pause, Session } from './harness';
import { navigate, says } from './pages-screens';
import type { Tab } from './tab';

describe.runIf(BROWSERS.includes('firefox'))('optional platform in firefox', () => {
  let session: Session;
  let tab: Tab;
  let options: Page;
  beforeAll(async () => {
    session = await Session.prepared('firefox', CAMPAIGN_DAY, {
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    tab = await session.tab();
    const page = (await fixturesOf('bluesky'))('id', 'desktop').find((one) => one.name === 'feed');
    if (!page) throw new Error('no fixture');
    await tab.open({ url: page.url, html: page.html });
    options = await session.browser.newPage();
    await navigate(session, options, 'options.html');
    await says(options, 'Daftar pantau');
  });
  afterAll(() => session.close());

  /** Whether a like on a candidate's post is held now. */
  const held = async (): Promise<boolean> => {
    await tab.page.bringToFront();
    await tab.run({ do: 'click', at: '[data-fx="like:c1"]' });
    const warned = (await tab.warned(3000)) !== undefined;
    if (warned) await tab.choose('cancel');
    return warned;
  };

  /** The person's press on the button beside Bluesky in the options. */
  const change = async (to: 'allow' | 'withdraw'): Promise<void> => {
    await options.bringToFront();
    const label = to === 'allow' ? 'Izinkan' : 'Cabut';
    await options
      .locator(`::-p-xpath(//li[contains(., "Bluesky")]//button[contains(., "${label}")])`)
      .click();
  };

  it('is left alone until allowed, guarded at once when allowed, and left alone at once when withdrawn', async () => {
    expect(await held()).toBe(false);
    await tab.run({ do: 'click', at: '[data-fx="like:c1"]' });
    await change('allow');
    await says(options, 'Cabut izin');
    await pause(2000);
    expect(await held()).toBe(true);
    await change('withdraw');
    await pause(2000);
    expect(await held()).toBe(false);
  });
});
