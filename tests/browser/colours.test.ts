/**
 * Colours a person chose: dark, and forced colours (high contrast), in both browsers, on everything that stands in
 * foreign pages and on our own pages. Firefox takes both from preferences, so each has a session of its own.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPage } from '../gallery/page';
import { states } from '../gallery/states';
import { axeFindings } from './axe';
import { BROWSERS, Session } from './harness';
import { openScreen, SCREENS } from './pages-screens';
import type { Tab } from './tab';

const CHOSEN = {
  dark: {
    query: '(prefers-color-scheme: dark)',
    feature: { name: 'prefers-color-scheme', value: 'dark' },
    prefs: { 'layout.css.prefers-color-scheme.content-override': 0 },
  },
  forced: {
    query: '(forced-colors: active)',
    feature: { name: 'forced-colors', value: 'active' },
    prefs: { 'browser.display.document_color_use': 2 },
  },
} as const;

const PAGES = ['popup-campaign', 'reference-forbidden', 'options', 'onboarding-where', 'check-found'];

const modes = BROWSERS.flatMap((name) =>
  (Object.keys(CHOSEN) as (keyof typeof CHOSEN)[]).map((chosen) => ({ name, chosen })),
);

describe.each(modes)('$name, $chosen', ({ name, chosen }) => {
  const { query, feature, prefs } = CHOSEN[chosen];
  let session: Session;
  let tab: Tab;
  let page: Page;
  let control: Page;

  const choose = async (on: Page): Promise<void> => {
    // The driver's own call knows no forced colours.
    if (name === 'chromium')
      await (await on.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [feature] });
  };
  const active = (on: Page) => on.evaluate((media) => matchMedia(media).matches, query);

  beforeAll(async () => {
    session = await Session.prepared(name, {}, { prefs });
    control = await session.extensionPage('card.html');
    page = await session.browser.newPage();
    tab = await session.tab();
    await choose(page);
    await choose(tab.page);
  });
  afterAll(() => session.close());

  const gallery = async (width: number) => {
    await tab.page.bringToFront();
    await tab.open({ url: 'https://galeri.example/', html: await galleryPage(), width, height: 900 });
    await tab.page.goto('https://galeri.example/#open', { waitUntil: 'domcontentloaded' });
    await tab.page.reload({ waitUntil: 'domcontentloaded' });
    expect(await active(tab.page)).toBe(true);
  };

  it('axe finds nothing in any state of the warning', async () => {
    await gallery(1280);
    for (const state of Object.keys(states)) {
      await tab.page.evaluate((which) => {
        window.gallery.show(which, {}, '#like');
        for (const root of window.roots)
          for (const details of root.querySelectorAll('details')) details.open = true;
      }, state);
      expect(await axeFindings(tab.page), state).toEqual([]);
    }
  });

  it.each(['hint', 'waiting', 'tip'] as const)('axe finds nothing in the %s', async (part) => {
    await gallery(360);
    await tab.page.evaluate((which) => window.gallery.part(which), part);
    const shown = () =>
      tab.page.evaluate(() =>
        window.roots.some((root) =>
          [...root.querySelectorAll<HTMLElement>('[popover]')].some((one) => one.matches(':popover-open')),
        ),
      );
    // The waiting shows itself after a moment only.
    await expect.poll(shown, { timeout: 5000 }).toBe(true);
    expect(await axeFindings(tab.page)).toEqual([]);
  });

  it('axe finds nothing in a mark and its panel', async () => {
    await gallery(1280);
    await tab.page.evaluate(() => window.gallery.mark('modal-full', '#draft'));
    const mark = await tab.page.evaluateHandle(
      () => window.roots.map((root) => root.querySelector('.mark')).find((one) => one !== null) as Element,
    );
    await mark.click();
    expect(await axeFindings(tab.page)).toEqual([]);
  });

  it('buttons keep an edge, and cancel differs from proceed', async () => {
    await gallery(1280);
    await tab.page.evaluate(() => window.gallery.show('modal-full', {}, '#like'));
    const [cancel, proceed] = await tab.page.evaluate(() => {
      const dialog = window.roots.map((root) => root.querySelector('dialog')).find((one) => one?.isConnected);
      return ['[data-do=cancel]', '[data-do=proceed]'].map((selector) => {
        const { borderStyle, backgroundColor, textDecorationLine } = getComputedStyle(
          dialog?.querySelector(selector) as Element,
        );
        return { borderStyle, look: `${backgroundColor} ${textDecorationLine}` };
      });
    });
    expect(cancel?.look).not.toBe(proceed?.look);
    if (chosen === 'forced') expect([cancel?.borderStyle, proceed?.borderStyle]).toEqual(['solid', 'solid']);
  });

  it.each(SCREENS.filter((screen) => PAGES.includes(screen.name)))(
    'axe finds nothing on $name',
    async (screen) => {
      await page.bringToFront();
      await page.setViewport({ width: 640, height: 900 });
      await openScreen(session, screen, page, control);
      expect(await active(page)).toBe(true);
      // What is chosen wears the system's own pair of colours, whose contrast is the person's choice.
      const ours = (finding: string) => !/^color-contrast.*aria-selected="true"/s.test(finding);
      expect((await axeFindings(page)).filter((one) => chosen !== 'forced' || ours(one))).toEqual([]);
    },
  );
});
