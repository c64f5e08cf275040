/** A warning whose folds come a moment later, or never: the first frame is enough to decide. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from './harness';
import type { Tab } from './tab';
import { gallery } from './warning-kit';

/** Presses sooner than this are taken for the tail of the act itself. */
const SETTLED = 300;
/** Pixels a button may move without anyone missing it. */
const STILL = 3;

describe.each(BROWSERS)('late folds in %s', (name) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.start(name, { bare: true });
    tab = await session.tab();
  });
  afterAll(() => session.close());

  const { open, show, outcomes, point, pressAt } = gallery(() => tab);

  it('is whole enough to decide before what unfolds has come, and keeps its place when it comes', async () => {
    for (const [state, width] of [
      ['modal-full', 1280],
      ['modal-full', 390],
      ['card', 1280],
    ] as const) {
      await tab.page.setViewport({ width, height: 800 });
      await open();
      await tab.page.evaluate(() => (window.gallery.folds = 'late'));
      await show(state);
      expect((await tab.warned())?.buttons.length).toBeGreaterThan(1);
      expect(await point('details')).toBeUndefined();
      const before = await point('[data-do=cancel]');
      await tab.page.evaluate(() => window.gallery.arrive());
      await expect.poll(() => point('details')).toBeDefined();
      const after = await point('[data-do=cancel]');
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(STILL);
      await tab.page.keyboard.press('Escape');
      await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
    }
    await tab.page.setViewport({ width: 1280, height: 800 });
  });

  it('is decided about where what unfolds cannot be had', async () => {
    await open();
    await tab.page.evaluate(() => (window.gallery.folds = 'never'));
    await show('modal-full');
    await tab.warned();
    await pause(SETTLED);
    expect(await point('details')).toBeUndefined();
    await pressAt('[data-do=proceed]');
    await expect.poll(outcomes).toEqual([{ decision: 'proceeded' }]);
  });
});
