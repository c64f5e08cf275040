/** The personal log's page: every tab and state by axe, and its work done by keys and presses. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, sidewaysScroll, smallTargets } from './axe';
import { BROWSERS, pause, Session } from './harness';

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

describe.each(BROWSERS)('activity page in %s', (name) => {
  let session: Session;
  let page: Page;
  const text = () => page.evaluate(() => document.body.innerText);
  const shows = async (words: string | RegExp) => {
    for (let tries = 0; tries < 120; tries += 1) {
      const now = await text();
      if (typeof words === 'string' ? now.includes(words) : words.test(now)) return;
      await pause(50);
    }
    throw new Error(`never shown: ${String(words)} in\n${await text()}`);
  };
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
    for (const width of name === 'chromium' ? [320, 1280] : [320]) {
      await page.setViewport({ width, height: 800 });
      await pause(120);
      findings.push(...(await axeFindings(page)).map((one) => `${where} ${String(width)}: ${one}`));
      const wider = await sidewaysScroll(page);
      if (wider > 0) findings.push(`${where} ${String(width)}: ${String(wider)} px wider than the window`);
      findings.push(...(await smallTargets(page)).map((one) => `${where} ${String(width)}: small ${one}`));
    }
    expect(findings).toEqual([]);
  };
  beforeAll(async () => {
    session = await Session.start(name);
    await session.ready();
    page = await session.extensionPage('activity.html');
  });
  afterAll(() => session.close());

  it('says when there is nothing yet', async () => {
    await shows('Belum ada catatan');
    await clean('empty');
  });

  it('shows, filters, counts and loads on', async () => {
    await session.ask('log:import', { entries, commit: true });
    await page.reload();
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

  it('locks with a passphrase, shows nothing until it is opened, and gives all back', async () => {
    await type(0, 'kata sandi panjang');
    await type(1, 'kata sandi panjang');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.jn-check input')?.click());
    await pause(100);
    await press('Kunci catatan');
    await shows('Catatan dikunci dengan kata sandi.');
    await shows('Selesai.');
    await press('Kunci sekarang');
    await shows('Catatan terkunci');
    expect(await text()).not.toContain('golkar');
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
    await press('Hapus semua sekarang');
    await shows('Ya, hapus semua catatan');
    expect((await session.entries()).length).toBe(90);
    await press('Ya, hapus semua catatan');
    await shows('90 catatan terhapus.');
    expect(await session.entries()).toEqual([]);
  });
});
