/** The warning alone, on an ordinary and on a hostile page, in real browsers with real input. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { states } from '../gallery/states';
import { BROWSERS, pause, Session } from './harness';
import type { Tab } from './tab';
import { gallery } from './warning-kit';

/** Presses sooner than this are taken for the tail of the act itself. */
const SETTLED = 300;

describe.each(BROWSERS)('warning in %s', (name) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.start(name, { bare: true });
    tab = await session.tab();
  });
  afterAll(() => session.close());

  const { open, show, outcomes, focused, inFocus, point, pressAt } = gallery(() => tab);

  it.each(Object.keys(states))(
    '%s is announced, starts on the safe choice and closes with Escape',
    async (state) => {
      await open();
      await show(state);
      const warning = await tab.warned();
      const english = states[state]?.language === 'en';
      expect(warning?.name).toMatch(english ? /^Neutrality warning/ : /^Peringatan netralitas/);
      expect(warning?.buttons[0]).toMatch(english ? /^Cancel \S/ : /^Batalkan \S/);
      expect(warning?.buttons.some((label) => /^(Tetap lanjut|Proceed)/.test(label))).toBe(true);
      await expect.poll(inFocus).toBe(warning?.buttons[0]);
      await tab.page.keyboard.press('Escape');
      await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
      expect(await focused()).toBe('like');
      // Firefox's accessibility tree may keep what was taken out a moment longer.
      await expect.poll(() => tab.warning()).toBeUndefined();
    },
  );

  it('goes on by keyboard alone, once the wait of a serious act is over', async () => {
    await open();
    await show('modal-serious', { proceedDelay: 900 });
    await tab.warned();
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    expect(await outcomes()).toEqual([]);
    await pause(1100);
    await tab.page.keyboard.press('Enter');
    await expect.poll(outcomes).toEqual([{ decision: 'proceeded' }]);
  });

  it('never waits longer than three seconds, and never for cancelling', async () => {
    await open();
    await show('modal-serious', { proceedDelay: 60_000 });
    const warning = await tab.warned();
    expect(warning?.buttons.find((label) => label.startsWith('Tetap'))).toMatch(/\([123]\)$/);
    await tab.page.keyboard.press('Enter');
    await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
  });

  it('takes presses of the pointer, but not those aimed at what was there before', async () => {
    await open();
    await show('modal-full');
    await pressAt('[data-do=proceed]');
    expect(await outcomes()).toEqual([]);
    await pause(SETTLED);
    await pressAt('[data-do=proceed]');
    await expect.poll(outcomes).toEqual([{ decision: 'proceeded' }]);
  });

  it('lets no second press of a double click fall on the page beneath', async () => {
    await open();
    await show('modal-full');
    await pause(SETTLED);
    await pressAt('[data-do=cancel]', 2);
    await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
    expect(await tab.page.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(0);
  });

  it('keeps a private note and all keys between the person and itself', async () => {
    await open();
    await show('modal-full');
    await pause(SETTLED);
    await pressAt('details:last-of-type summary');
    await pressAt('textarea');
    await tab.page.keyboard.type('rahasia l k');
    await pressAt('[data-do=note]');
    await expect.poll(outcomes).toEqual([{ decision: 'proceeded-with-note', note: 'rahasia l k' }]);
    const heard = await tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((line) => !line.startsWith('click'))).toEqual([]);
  });

  it('tells what was wrong in one tap, and how long to pause', async () => {
    await open();
    await show('modal-full');
    await pause(SETTLED);
    await pressAt('details:nth-of-type(2) summary');
    await pressAt('[data-do=wrong][data-what=other_person]');
    await expect
      .poll(outcomes)
      .toEqual([{ decision: 'wrong-detection', wrong: { cause: 'party:rekaan', what: 'other_person' } }]);
    await show('modal-full');
    await pause(SETTLED);
    await pressAt('details:nth-of-type(3) summary');
    await pressAt('[data-do=pause][data-minutes="60"]');
    await expect.poll(async () => (await outcomes())[1]).toEqual({ decision: 'proceeded', pauseMinutes: 60 });
  });

  it('goes back to the text with the words that caused it shown', async () => {
    await open();
    await show('modal-serious', { proceedDelay: 0 });
    await pause(SETTLED);
    await pressAt('[data-do=edit]');
    await expect.poll(outcomes).toEqual([{ decision: 'edited' }]);
    const tip = () =>
      tab.page.evaluate(
        () =>
          window.roots.map((root) => root.querySelector('.tip')).find((one) => one?.isConnected)
            ?.textContent ?? '',
      );
    await expect.poll(tip).toMatch(/menangkan nomor 2/);
    expect(await focused()).toBe('like');
    await pause(500);
    await tab.page.keyboard.press('Shift');
    await expect.poll(tip).toBe('');
  });

  it('listens to trusted events only', async () => {
    await open();
    await show('modal-full');
    await pause(SETTLED);
    await tab.page.evaluate(() => {
      for (const root of window.roots)
        for (const button of root.querySelectorAll<HTMLElement>('[data-do]')) button.click();
      document.documentElement.lastElementChild?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: 640, clientY: 450 }),
      );
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await pause(100);
    expect(await outcomes()).toEqual([]);
    expect(await tab.warned()).toBeDefined();
  });

  it('works though the page stops every event it can', async () => {
    await open();
    await tab.page.evaluate(() => {
      for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'focusin'])
        for (const target of [window, document])
          target.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    await show('modal-full');
    await pause(SETTLED);
    await pressAt('[data-do=proceed]');
    await expect.poll(outcomes).toEqual([{ decision: 'proceeded' }]);
    await show('modal-full');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await expect.poll(async () => (await outcomes()).length).toBe(2);
    expect((await outcomes())[1]).toEqual({ decision: 'proceeded' });
  });

  it('comes back when it is removed, and gives up openly when the page never stops', async () => {
    await open();
    await show('modal-full');
    await tab.page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await expect.poll(inFocus, { timeout: 5000 }).toMatch(/^Batalkan/);
    expect((await tab.warned(5000))?.buttons[0]).toMatch(/^Batalkan/);
    expect(await outcomes()).toEqual([]);
    await tab.page.evaluate(() => {
      new MutationObserver(() => {
        const last = document.documentElement.lastElementChild;
        if (last?.localName === 'div') last.remove();
      }).observe(document.documentElement, { childList: true });
      document.documentElement.lastElementChild?.remove();
    });
    await expect.poll(outcomes, { timeout: 15_000 }).toEqual([{ decision: 'cancelled' }]);
    expect(await tab.page.evaluate(() => window.gallery.lost)).toBe(1);
    // The fight leaves Firefox's accessibility tree of this tab confused for good.
    await tab.close();
    tab = await session.tab();
  });

  it('cannot be hidden, moved or silenced by attributes and styles of the page', async () => {
    await open();
    await show('modal-full');
    await tab.page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.style.cssText = 'display:none !important; transform: translate(9999px); opacity: 0 !important';
      host.inert = true;
      host.setAttribute('aria-hidden', 'true');
      document.body.inert = true;
    });
    await pause(150);
    const at = await point('[data-do=cancel]');
    expect(at?.x).toBeGreaterThan(0);
    expect(at?.x).toBeLessThan(1280);
    await expect.poll(inFocus, { timeout: 5000 }).toMatch(/^Batalkan/);
    expect((await tab.warned(5000))?.buttons[0]).toMatch(/^Batalkan/);
    await pressAt('[data-do=cancel]');
    await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
  });

  it.each(['modal-full', 'card'])('%s stands above what the page shows on the full screen', async (state) => {
    await open();
    // The page may fill the screen only shortly after a press of the person.
    await tab.page.click('#like');
    await show(state);
    expect(await tab.warned()).toBeDefined();
    const full = await tab.page.evaluate(async () => {
      await document.body.requestFullscreen();
      return document.fullscreenElement === document.body;
    });
    expect(full).toBe(true);
    await pause(SETTLED);
    const at = await point('[data-do=cancel]');
    const top = await tab.page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y) === document.documentElement.lastElementChild,
      at ?? { x: 0, y: 0 },
    );
    expect(top).toBe(true);
    await pressAt('[data-do=cancel]');
    await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
    await tab.page.evaluate(() => document.exitFullscreen());
  });

  it.each(['modal-full', 'card'])(
    '%s stands above a modal the site opened before or opens after',
    async (state) => {
      await open();
      await tab.page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
      await show(state);
      expect((await tab.warned())?.buttons[0]).toMatch(/^Batalkan/);
      await expect.poll(inFocus).toMatch(/^Batalkan/);
      await tab.page.keyboard.press('Escape');
      await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
      await tab.page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.close());
      await show(state);
      await tab.page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
      await pause(200);
      const at = await point('[data-do=cancel]');
      const top = await tab.page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y) === document.documentElement.lastElementChild,
        at ?? { x: 0, y: 0 },
      );
      expect(top).toBe(true);
      await pause(SETTLED);
      await pressAt('[data-do=cancel]');
      await expect.poll(async () => (await outcomes()).length).toBe(2);
    },
  );

  it('a card stands at its control, inside the window, and follows it', async () => {
    await open();
    await show('card');
    const before = await point('[data-do=cancel]');
    await tab.page.evaluate(() => {
      document.body.style.paddingTop = '900px';
      document.querySelector('#like')?.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
    await pause(200);
    const after = await point('[data-do=cancel]');
    expect(before?.y).not.toBe(after?.y);
    for (const at of [before, after]) {
      expect(at?.y).toBeGreaterThan(0);
      expect(at?.y).toBeLessThan(900);
    }
    await tab.page.keyboard.press('Escape');
    await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
  });

  it('a new warning replaces the one before, which counts as cancelled', async () => {
    await open();
    await show('modal-full');
    await show('modal-small');
    await expect.poll(outcomes).toEqual([{ decision: 'cancelled' }]);
    await expect.poll(inFocus, { timeout: 5000 }).toMatch(/^Batalkan/);
    expect((await tab.warned(5000))?.buttons[0]).toMatch(/^Batalkan/);
  });

  it('a mark opens its reason and rule, and the focus returns to it', async () => {
    await open();
    await tab.page.evaluate(() => window.gallery.mark('modal-full', '#draft'));
    const at = await point('.mark');
    expect(at).toBeDefined();
    await pressAt('.mark');
    // Seen, not only there: the page's own styles hide every element of that name.
    await expect.poll(async () => (await point('.panel'))?.x ?? 0).toBeGreaterThan(100);
    expect(
      await tab.page.evaluate(() => window.roots.some((root) => /belum tentu/.test(root.textContent ?? ''))),
    ).toBe(true);
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => point('.panel')).toBeUndefined();
  });
});
