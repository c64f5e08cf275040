import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from './harness';
import { entry, navigate, press, says, setOnly, stored, type } from './pages-screens';

describe.each(BROWSERS)('own pages at work in %s', (name) => {
  let session: Session;
  let page: Page;
  let control: Page;
  beforeAll(async () => {
    session = await Session.prepared(name);
    control = await session.extensionPage('card.html');
    page = await session.browser.newPage();
    await page.setViewport({ width: 800, height: 900 });
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await setOnly(session, control, { onboardingDone: true });
    await session.clearLog();
  });

  /** Polls a setting until it is this. */
  const becomes = (key: string, value: unknown) =>
    expect.poll(() => stored(control, key), { timeout: 5000 }).toEqual(value);
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');

  it('the popup switches the guard off and on', async () => {
    await navigate(session, page, 'popup.html?tab');
    await press(page, '[role="switch"]');
    await becomes('enabled', false);
    await says(page, 'Tidak ada yang ditahan');
    await press(page, '[role="switch"]');
    await becomes('enabled', true);
    await says(page, 'ditahan dulu');
  });

  it('the popup pauses for 15 minutes, an hour and today, and ends a pause', async () => {
    await navigate(session, page, 'popup.html?tab');
    const midnight = new Date().setHours(24, 0, 0, 0);
    for (const [nth, until] of [
      [0, Date.now() + 15 * 60_000],
      [1, Date.now() + 60 * 60_000],
      [2, midnight],
    ] as const) {
      await says(page, 'sampai besok');
      await press(page, '[role="group"] button', nth);
      await says(page, 'Akhiri jeda');
      const written = (await stored(control, 'pausedUntil')) as number;
      expect(Math.abs(written - until)).toBeLessThan(60_000);
      await press(page, '[role="group"] button');
      await becomes('pausedUntil', 0);
    }
  });

  it('the popup tells the stage of the region and the simulated date, and ends the simulation', async () => {
    await setOnly(session, control, { simulatedDate: '2024-11-25', region: '3273', onboardingDone: true });
    await navigate(session, page, 'popup.html?tab');
    await says(page, 'Masa tenang');
    await says(page, 'Kota Bandung, 25 November 2024');
    await says(page, 'Sampai 26 November 2024');
    await press(page, '.jn-notice .jn-link');
    await says(page, 'Tidak ada tahapan pemilihan');
    await becomes('simulatedDate', '');
  });

  it('tabs are walked with the arrow keys', async () => {
    await navigate(session, page, 'popup.html?tab');
    await page.waitForSelector('#tab-today');
    await page.focus('#tab-today');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Catatan');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Periksa');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Hari ini');
    expect(await page.$$eval('[role="tab"][tabindex="0"]', (tabs) => tabs.length)).toBe(1);
  });

  it('focus never falls to the page when a pressed control goes away', async () => {
    const enter = async (selector: string) => {
      await page.waitForSelector(selector);
      await page.focus(selector);
      await page.keyboard.press('Enter');
    };
    await navigate(session, page, 'popup.html?tab');
    await enter('[role="group"] button');
    await expect.poll(focused).toBe('Akhiri jeda');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('15 menit');
    await session.ask('log:import', { entries: [1, 2].map(entry), commit: true });
    await navigate(session, page, 'popup.html?tab#log');
    await enter('.jn-entries button');
    await page.waitForFunction(() => document.querySelectorAll('.jn-entries > li').length === 1);
    expect(await focused()).toBe('Hapus');
    await page.keyboard.press('Enter');
    await says(page, 'Belum ada keputusan');
    expect(await focused()).toBe('Keputusan terakhir');
  });

  it('one decision is deleted in one press, all of them in two', async () => {
    const entries = [1, 2, 3].map(entry);
    await session.ask('log:import', { entries, commit: true });
    await navigate(session, page, 'popup.html?tab#log');
    await page.waitForFunction(() => document.querySelectorAll('.jn-entries > li').length === 3);
    await press(page, '.jn-entries button');
    await page.waitForFunction(() => document.querySelectorAll('.jn-entries > li').length === 2);
    expect((await session.entries()).map(({ id }) => id)).toEqual([entry(2).id, entry(3).id]);
    await press(page, '.jn-panel > .jn-row .jn-button', 1);
    await says(page, 'Tekan sekali lagi');
    await pause(300);
    expect(await session.entries()).toHaveLength(2);
    await press(page, '.jn-panel > .jn-row .jn-button', 1);
    await says(page, 'Belum ada keputusan');
    expect(await session.entries()).toEqual([]);
  });

  it('the reference is searched, followed to a rule and back, and keeps favourites', async () => {
    await navigate(session, page, 'reference.html');
    await type(page, 'input[type="search"]', 'suka');
    await says(page, 'tidak sengaja menyukai');
    await press(page, '.jn-links .jn-link');
    await says(page, 'Mengikat siapa');
    expect(await focused()).toBe('Aturan');
    await press(page, '.jn-star');
    await expect.poll(() => stored(control, 'favourites')).toHaveLength(1);
    await press(page, 'main p > .jn-button');
    await says(page, 'Hasil pencarian');
    expect(await page.$eval('input[type="search"]', (box) => (box as HTMLInputElement).value)).toBe('suka');
  });

  it('a text is judged, cited and never called safe', async () => {
    await navigate(session, page, 'popup.html?tab#check');
    await type(page, 'textarea', 'Ayo coblos nomor 2, menangkan Golkar!');
    await press(page, 'form button[type="submit"]');
    await says(page, 'UU 20/2023');
    await press(page, '.jn-card .jn-link');
    await says(page, 'Mengikat siapa');
    await navigate(session, page, 'popup.html?tab#check');
    await type(page, 'textarea', 'Resep soto ayam untuk hari Minggu');
    await press(page, 'form button[type="submit"]');
    await says(page, 'belum tentu aman');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/(?<!belum tentu )\baman\b/);
  });

  it('selected text is shown once in the check window, and then forgotten', async () => {
    await control.evaluate(async () => {
      const api =
        (globalThis as unknown as { browser?: never; chrome: never }).browser ??
        (globalThis as unknown as { chrome: never }).chrome;
      await (api as { storage: { session: { set(items: object): Promise<void> } } }).storage.session.set({
        selection: 'Menangkan Golkar bersama kami',
      });
    });
    await navigate(session, page, 'check.html');
    await says(page, 'Menyangkut calon atau partai');
    await navigate(session, page, 'check.html');
    await says(page, 'Tidak ada teks yang dibawa');
  });

  // Only Chromium lets a test fire the events of its own menus and keys; the handlers behind them are the same in both.
  it.runIf(name === 'chromium')('the menu on selected text and the keys reach the background', async () => {
    await setOnly(session, control, {});
    // The test before may have left this page on the one that is to open here.
    await navigate(session, page, 'card.html');
    await session.ask('guard:state', {});
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    const fire = (event: string, ...data: unknown[]) =>
      worker?.evaluate(
        (path, args) => {
          const [area = '', which = ''] = path.split('.');
          const { chrome } = globalThis as unknown as {
            chrome: Record<string, Record<string, { dispatch(...all: unknown[]): void }>>;
          };
          chrome[area]?.[which]?.dispatch(...args);
        },
        event,
        data,
      );
    const checkWindow = async () => {
      const opened = await session.browser.waitForTarget((one) => one.url().endsWith('/check.html'));
      const window = await opened.page();
      if (!window) throw new Error('no check window');
      return window;
    };
    await fire('contextMenus.onClicked', {
      menuItemId: 'check-selection',
      selectionText: 'Menangkan Golkar bersama kami',
    });
    const found = await checkWindow();
    await found.waitForFunction(() => document.body.innerText.includes('Menyangkut calon atau partai'));
    await found.close();
    await fire('commands.onCommand', 'check');
    const empty = await checkWindow();
    await empty.waitForFunction(() => document.body.innerText.includes('Tidak ada teks yang dibawa'));
    await empty.close();
    await fire('commands.onCommand', 'pause');
    await expect.poll(async () => Number(await stored(control, 'pausedUntil'))).toBeGreaterThan(Date.now());
    await fire('commands.onCommand', 'pause');
    await becomes('pausedUntil', 0);
  });

  it('the toolbar tells the state; the popup, the pause and the check have a key each', async () => {
    const toolbar = () =>
      control.evaluate(async () => {
        const realm = globalThis as unknown as { browser?: typeof api; chrome: typeof api };
        const api = (realm.browser ?? realm.chrome) as unknown as {
          action: Record<'getTitle' | 'getBadgeText', (of: object) => Promise<string>>;
          commands: { getAll(): Promise<{ name: string }[]> };
        };
        return {
          title: await api.action.getTitle({}),
          badge: await api.action.getBadgeText({}),
          commands: (await api.commands.getAll()).map(({ name }) => name).sort(),
        };
      });
    await expect.poll(toolbar).toEqual({
      title: 'Jaga Netral: menjaga',
      badge: '',
      commands: ['_execute_action', 'check', 'pause'],
    });
    await setOnly(session, control, { enabled: false, simulatedDate: '2024-11-25' });
    await expect.poll(toolbar).toMatchObject({
      title: 'Jaga Netral: mati. Tanggal simulasi: 25 November 2024',
      badge: 'SIM',
    });
  });

  it('the first run is opened by installing', async () => {
    // Asked of the pages themselves: Firefox's driver does not know where an extension's tab has gone.
    const open = await session.browser.pages();
    const at = await Promise.all(open.map((one) => one.evaluate(() => location.href).catch(() => '')));
    expect(at).toContain(`${session.origin}/onboarding.html`);
  });

  it('the first run asks three things by keyboard alone and then offers the practice page', async () => {
    await setOnly(session, control, {});
    await navigate(session, page, 'onboarding.html');
    await page.waitForSelector('input[name="employee"]');
    await page.focus('input[name="employee"]:checked');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await becomes('employee', 'PPPK');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, 'Langkah 2');
    await type(page, '[role="combobox"]', 'kota bandung');
    await says(page, 'Kota Bandung, Jawa Barat');
    await page.keyboard.press('Enter');
    await becomes('region', '3273');
    await press(page, 'main .jn-row .jn-button');
    await says(page, 'Langkah 3');
    await press(page, 'main .jn-row .jn-button');
    await says(page, 'Coba di halaman latihan');
    await becomes('onboardingDone', true);
    expect(await focused()).toBe('Siap');
  });

  it('the first run can be skipped at once', async () => {
    await setOnly(session, control, {});
    await navigate(session, page, 'onboarding.html');
    await press(page, 'main .jn-row .jn-button', 1);
    await says(page, 'Coba di halaman latihan');
    await becomes('onboardingDone', true);
    expect(await stored(control, 'employee')).toBeUndefined();
  });

  // The last: what it opens keeps the keyboard's focus from the pages of other tests.
  it.runIf(name === 'firefox')("the browser's own menu on selected text and its own key work", async () => {
    await setOnly(session, control, {});
    const tab = await session.tab();
    const text = 'Menangkan Golkar bersama kami';
    await tab.open({
      url: 'https://biasa.example/',
      html: `<!doctype html><title>Biasa</title><h1>${text}</h1>`,
    });
    await tab.page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    await tab.page.bringToFront();
    await tab.page.mouse.click(60, 40, { button: 'right' });
    await expect
      .poll(
        () =>
          tab.performed(`(() => {
            const menu = document.getElementById('contentAreaContextMenu');
            if (menu.state !== 'open') return menu.state;
            const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label?.startsWith('Periksa teks'));
            if (!item) return 'no item';
            menu.activateItem(item);
            return 'chosen';
          })()`),
        { timeout: 5000 },
      )
      .toBe('chosen');
    // The driver does not see a window of an extension: the browser does.
    const opened = () =>
      tab.performed(`[...Services.wm.getEnumerator('navigator:browser')]
        .flatMap((one) => [...one.gBrowser.tabs])
        .map(({ linkedBrowser }) => linkedBrowser.currentURI.spec)
        .find((address) => /^moz-extension:.*[/]check[.]html/.test(address)) ?? ''`);
    await expect.poll(opened, { timeout: 8000 }).toContain('/check.html');
    const key = `document.querySelector('keyset[id^="ext-keyset"] key[key="P"]').doCommand()`;
    await tab.performed(key);
    await expect.poll(async () => Number(await stored(control, 'pausedUntil'))).toBeGreaterThan(Date.now());
    await tab.performed(key);
    await becomes('pausedUntil', 0);
    await tab.close();
  });
});
