/** axe and the house's own measures on every state of the warning and its parts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPage } from '../gallery/page';
import { states } from '../gallery/states';
import { axeFindings } from './axe';
import { BROWSERS, Session } from './harness';
import type { Tab } from './tab';

/** Wide, phone, the narrowest asked for, and a desktop window at 200 % zoom. */
const SIZES = [
  [1280, 900],
  [360, 740],
  [320, 568],
  [640, 450],
] as const;

describe.each(BROWSERS)('accessibility of the warning in %s', (name) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.start(name, { bare: true });
    tab = await session.tab();
  });
  afterAll(() => session.close());

  const open = async (width: number, height: number) => {
    await tab.open({ url: 'https://galeri.example/', html: await galleryPage(), width, height });
    // The address decides whether the test's trees are open; the product's are always closed.
    await tab.page.goto('https://galeri.example/#open', { waitUntil: 'domcontentloaded' });
    await tab.page.reload({ waitUntil: 'domcontentloaded' });
  };

  const choose = async (scheme: string) => {
    if (name === 'chromium')
      await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };

  const unfold = () =>
    tab.page.evaluate(() => {
      for (const root of window.roots)
        for (const details of root.querySelectorAll('details')) details.open = true;
    });

  // Only Chromium lets a test choose the scheme of a page.
  describe.each(name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const))('%s', (scheme) => {
    it.each(Object.keys(states))('axe finds nothing in %s, folded and unfolded', async (state) => {
      await choose(scheme);
      await open(1280, 900);
      await tab.page.evaluate((which) => window.gallery.show(which, {}, '#like'), state);
      expect(await axeFindings(tab.page)).toEqual([]);
      await unfold();
      expect(await axeFindings(tab.page)).toEqual([]);
    });

    it('axe finds nothing in a mark and what it opens', async () => {
      await choose(scheme);
      await open(1280, 900);
      await tab.page.evaluate(() => window.gallery.mark('modal-full', '#draft'));
      expect(await axeFindings(tab.page)).toEqual([]);
      const mark = await tab.page.evaluateHandle(
        () =>
          window.roots
            .map((root) => root.querySelector<HTMLElement>('.mark'))
            .find((one) => one !== null) as Element,
      );
      await mark.click();
      expect(await axeFindings(tab.page)).toEqual([]);
    });
  });

  it.each(SIZES)(
    'at %i × %i everything fits sideways, is reachable and large enough',
    async (width, height) => {
      await open(width, height);
      for (const state of Object.keys(states)) {
        await tab.page.evaluate((which) => window.gallery.show(which, {}, '#like'), state);
        await unfold();
        const found = () =>
          tab.page.evaluate(() => {
            const dialog = window.roots
              .map((root) => root.querySelector('dialog'))
              .find((one) => one?.isConnected);
            if (dialog === null || dialog === undefined) return ['no dialog'];
            const box = dialog.getBoundingClientRect();
            const wrong: string[] = [];
            if (box.left < 0 || box.right > innerWidth + 0.5)
              wrong.push(`sticks out: ${box.left} … ${box.right}`);
            if (box.top < 0 || box.bottom > innerHeight + 0.5)
              wrong.push(`too tall: ${box.top} … ${box.bottom}`);
            if (dialog.scrollWidth > dialog.clientWidth + 1) wrong.push('scrolls sideways');
            for (const control of dialog.querySelectorAll('button, summary, textarea')) {
              const { width: w, height: h } = control.getBoundingClientRect();
              if (w < 24 || h < 24) wrong.push(`${control.textContent}: ${w} × ${h}`);
            }
            return wrong;
          });
        // A card finds its new place in the frame after it was unfolded.
        await expect.poll(found, { message: `${state} at ${width}`, timeout: 4000 }).toEqual([]);
      }
    },
  );

  it('moves nothing, whoever asks', async () => {
    await open(1280, 900);
    await tab.page.evaluate(() => window.gallery.show('modal-full', {}, '#like'));
    const moving = await tab.page.evaluate(
      () =>
        window.roots.flatMap((root) =>
          [...root.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            return (
              animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
            );
          }),
        ).length,
    );
    expect(moving).toBe(0);
  });

  it.runIf(name === 'chromium')(
    'keeps its edges and the difference of its buttons in forced colours',
    async () => {
      const client = await tab.page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await open(1280, 900);
      await tab.page.evaluate(() => window.gallery.show('modal-full', {}, '#like'));
      const edges = await tab.page.evaluate(() => {
        const dialog = window.roots
          .map((root) => root.querySelector('dialog'))
          .find((one) => one?.isConnected);
        return ['[data-do=cancel]', '[data-do=proceed]'].map((selector) => {
          const button = dialog?.querySelector(selector);
          return button ? getComputedStyle(button).borderStyle : 'none';
        });
      });
      expect(edges).toEqual(['solid', 'solid']);
      expect(await axeFindings(tab.page)).toEqual([]);
      await client.send('Emulation.setEmulatedMedia', { features: [] });
    },
  );
});
