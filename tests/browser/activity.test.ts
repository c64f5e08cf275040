/** The personal log's page: every tab and state by axe, and its work done by keys and presses. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, sidewaysScroll, smallTargets } from './axe';
import { BROWSERS, pause, Session } from './harness';
import { shows as showsOn } from './pages-screens';

const entries = Array.from({ length: 90 }, (_, n) => ({
  id: `entry-number-${String(n)}`,
  at: Date.now() - n * 5_000_000,
  platform: ['x', 'facebook'][n % 2],
  act: ['like', 'comment', 'share'][n % 3],
  severity: 'warning',
  ruleIds: ['pp-94-2021-5n-5'],
  decision: ['cancelled', 'proceeded', 'edited', 'wrong-detection'][n % 4],
  causes: ['party:golkar'],
  simulated: false,
  ...(n % 10 === 0 ? { note: 'ditanya Bu Camat' } : {}),
}));

/** Firefox takes its colours from a preference, so it shows the dark ones throughout. */
const SCHEMES = { chromium: ['light', 'dark'], firefox: ['dark'] } as const;
const PREFS = {
  'layout.css.prefers-color-scheme.content-override': 0,
  // The person says yes to keeping the storage; nobody can press the browser's own question here.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
};

describe.each(BROWSERS)('activity page in %s', (name) => {
  let session: Session;
  let page: Page;
  // Empty while a page is on its way.
  const text = () => page.evaluate(() => document.body.innerText).catch(() => '');
  const shows = (words: string | RegExp) => showsOn(page, words);
  const press = (label: string) =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.innerText.trim().startsWith(wanted),
      );
      if (!button) throw new Error(`no button ${wanted}`);
      button.click();
    }, label);
  const type = (index: number, value: string) =>
    page.evaluate(
      (at, words) => {
        const field = document.querySelectorAll<HTMLInputElement>('input[type=password]')[at];
        if (!field) throw new Error(`no field ${String(at)}`);
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      index,
      value,
    );
  const clean = async (where: string) => {
    const findings: string[] = [];
    for (const width of [320, 1280])
      for (const scheme of SCHEMES[name]) {
        await page.setViewport({ width, height: 800 });
        if (name === 'chromium')
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await pause(120);
        const place = `${where}, ${String(width)} px, ${scheme}`;
        const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        expect(dark, place).toBe(scheme === 'dark');
        findings.push(...(await axeFindings(page)).map((one) => `${place}: ${one}`));
        const wider = await sidewaysScroll(page);
        if (wider > 0) findings.push(`${place}: ${String(wider)} px wider than the window`);
        findings.push(...(await smallTargets(page)).map((one) => `${place}: small ${one}`));
      }
    expect(findings).toEqual([]);
  };
  beforeAll(async () => {
    session = await Session.prepared(name, {}, { prefs: PREFS });
    page = await session.extensionPage('activity.html');
  });
  afterAll(() => session.close());

  it('says when there is nothing yet', async () => {
    await shows('Belum ada catatan');
    await clean('empty');
  });

  it('shows, filters, counts and loads on', async () => {
    await session.ask('log:import', { entries, commit: true });
    // Not the driver's reload, which in Firefox waits for a loading it is never told of.
    await page.evaluate(() => location.reload());
    await shows('90 dari 90 catatan');
    await clean('timeline');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field) field.value = 'camat';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shows('9 dari 90 catatan');
    await press('Lepas semua saringan');
    await shows('90 dari 90 catatan');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    for (let tries = 0; tries < 60; tries += 1) {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      if ((await page.$$('.jn-log-entry')).length === 90) break;
      await pause(100);
    }
    expect(await page.$$('.jn-log-entry')).toHaveLength(90);
  });

  it.each([
    ['picture', 'Kalender'],
    ['month', 'Ringkasan '],
    ['keep', 'Simpan salinan'],
  ])('%s stands without findings', async (tab, words) => {
    await page.evaluate((id) => document.querySelector<HTMLElement>(`#tab-${id}`)?.click(), tab);
    await shows(words);
    await clean(tab);
  });

  it('asks the browser to keep the log, and says plainly what came of it', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab-keep')?.click());
    // Chromium may count `unlimitedStorage` as a promise.
    const before = name === 'chromium' && (await page.evaluate(() => navigator.storage.persisted()));
    await shows(before ? 'Peramban sudah berjanji' : 'Peramban belum berjanji.');
    await shows(/Terpakai [\d.,]+ MB dari [\d.,]+ MB/);
    if (before) return;
    await press('Minta peramban menjaga catatan');
    await shows(/Peramban (sudah berjanji|belum mengabulkan)/);
    const promised = await page.evaluate(() => navigator.storage.persisted());
    expect((await text()).includes('Peramban sudah berjanji')).toBe(promised);
    // Chromium decides by itself and may refuse; Firefox asks the person.
    if (name === 'firefox') expect(promised).toBe(true);
  });

  it('prints a month without the page around it', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab-month')?.click());
    await shows(/peringatan pada \d+ hari/);
    await page.evaluate(() => {
      const world = globalThis as never as { printed: number; print(): void };
      world.printed = 0;
      world.print = () => (world.printed += 1);
    });
    await press('Cetak');
    expect(await page.evaluate(() => (globalThis as never as { printed: number }).printed)).toBe(1);
    if (name === 'firefox') return;
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() =>
      ['.jn-tabs', '.jn-head', '.jn-no-print', '.jn-month'].map(
        (one) => document.querySelector(one)?.checkVisibility() ?? false,
      ),
    );
    expect(seen).toEqual([false, false, false, true]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    await page.emulateMediaType();
  });

  it('locks with a passphrase, shows nothing until it is opened, and gives all back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab-keep')?.click());
    await shows('Catatan tidak dikunci');
    await type(0, 'kata sandi panjang');
    await type(1, 'kata sandi panjang');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.jn-check input')?.click());
    await pause(100);
    await press('Kunci catatan');
    await shows('Catatan dikunci dengan kata sandi.');
    await shows('Selesai.');
    await press('Kunci sekarang');
    await shows('Catatan terkunci');
    expect((await text()).toLowerCase()).not.toContain('golkar');
    await clean('locked');
    await type(0, 'salah');
    await pause(100);
    await press('Buka');
    await shows('Kata sandi salah.');
    await type(0, 'kata sandi panjang');
    await pause(100);
    await press('Buka');
    await shows('Lepas kata sandi');
    await type(0, 'kata sandi panjang');
    await pause(100);
    await press('Lepas kata sandi');
    await shows('Catatan tidak dikunci');
    expect((await session.entries()).length).toBe(90);
  });

  it('deletes everything in two presses', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab-keep')?.click());
    await press('Hapus semua sekarang');
    await shows('Ya, hapus semua catatan');
    expect((await session.entries()).length).toBe(90);
    await press('Ya, hapus semua catatan');
    await shows('90 catatan terhapus.');
    expect(await session.entries()).toEqual([]);
  });

  it('deletes everything in two presses from the popup, too', async () => {
    await session.ask('log:import', { entries, commit: true });
    page = await session.extensionPage('popup.html');
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab-log')?.click());
    await shows('Hapus semua sekarang');
    await press('Hapus semua sekarang');
    await shows('Tekan sekali lagi');
    expect((await session.entries()).length).toBe(90);
    await press('Tekan sekali lagi');
    for (let tries = 0; tries < 60 && (await session.entries()).length > 0; tries += 1) await pause(100);
    expect(await session.entries()).toEqual([]);
  });

  it('says that the log cannot be read, and offers to try again', async () => {
    const broken = await session.extensionPage('card.html');
    await broken.evaluate(async () => {
      // A log of a later version; the background lets go of its own when asked to.
      await new Promise((resolve, reject) => {
        const request = indexedDB.open('personal-log', 9990);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(new Error(String(request.error)));
      });
    });
    page = await session.extensionPage('activity.html');
    await shows('Catatan tidak dapat dibaca.');
    await shows('Coba lagi');
    await clean('failed');
    await press('Coba lagi');
    await shows('Catatan tidak dapat dibaca.');
  });
});
