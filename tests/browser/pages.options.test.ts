import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import practicePack from '../../data/practice/pack.json';
import { BROWSERS, Session } from './harness';
import { navigate, press, says, setOnly, stored, type } from './pages-screens';

/** Field of a setting, by the beginning of its label. */
const field = (label: string) =>
  `::-p-xpath(//label[starts-with(normalize-space(.), "${label}")]//*[self::input or self::select])`;

describe.each(BROWSERS)('options in %s', (name) => {
  let session: Session;
  let page: Page;
  let control: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jaga-netral-files-'));
    session = await Session.prepared(name);
    control = await session.extensionPage('card.html');
    page = await session.browser.newPage();
    await page.setViewport({ width: 900, height: 900 });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await setOnly(session, control, { onboardingDone: true });
    await navigate(session, page, 'options.html');
    await says(page, 'Daftar pantau');
  });

  const becomes = (key: string, value: unknown) =>
    expect.poll(() => stored(control, key), { timeout: 5000 }).toEqual(value);
  /** Chooses a file for the nth file button of the page. */
  const choose = async (nth: number, content: string) => {
    const path = join(folder, 'berkas.json');
    writeFileSync(path, content);
    const inputs = await page.$$('input[type="file"]');
    await (inputs[nth] as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const SETTINGS = 0;
  const PACK = 1;

  it('stores every kind of field at once, and says so', async () => {
    await page.select(field('Status kepegawaian'), 'kepala-desa');
    await becomes('employee', 'kepala-desa');
    await says(page, 'Tersimpan: Status kepegawaian');
    await press(page, 'input[role="switch"]', 1);
    await becomes('marks', false);
    await press(page, 'input[type="radio"]', 1);
    await becomes('language', 'en');
    await says(page, 'Watch list');
  });

  it('refuses a number outside its bounds and keeps the old one', async () => {
    await type(page, 'input[type="number"]', '99999');
    await page.keyboard.press('Tab');
    await says(page, 'Isi bilangan bulat dari 0 sampai 3.650');
    expect(await stored(control, 'retentionDays')).toBeUndefined();
  });

  it('shows the simulated date as long as it is on', async () => {
    await setOnly(session, control, { simulatedDate: '2024-02-12' });
    await says(page, 'Tanggal simulasi untuk latihan: 12 Februari 2024');
    await press(page, '.jn-notice .jn-link');
    await becomes('simulatedDate', '');
    await page.waitForFunction(() => document.querySelector('.jn-notice') === null);
  });

  it('keeps a watch list: adds once, removes', async () => {
    for (const text of ['@relawan_contoh', 'Relawan_Contoh']) {
      await type(page, '.jn-grid input', text);
      await page.keyboard.press('Enter');
      await becomes('watch', [{ kind: 'account', action: 'warn', text: text.replace('@', '') }]);
    }
    await press(page, '.jn-entries button');
    await becomes('watch', []);
  });

  it('takes corrections back, and restores one taken back by mistake', async () => {
    const correction = { cause: 'party:golkar', until: '2027-02-01' };
    await setOnly(session, control, { corrections: [correction] });
    await says(page, 'Tidak diperingatkan sampai 1 Februari 2027');
    await press(page, 'button[aria-label^="Cabut koreksi"]');
    await becomes('corrections', []);
    await press(page, '.jn-setting [role="status"] .jn-link');
    await becomes('corrections', [correction]);
  });

  it('switches platforms off and on', async () => {
    const names = await page.$$eval('.jn-entries .jn-switch', (rows) => rows.map((row) => row.textContent));
    expect(names).toEqual(expect.arrayContaining(['X', 'Facebook', 'Instagram', 'TikTok', 'WhatsApp']));
    await press(page, '.jn-entries [role="switch"]', names.indexOf('X'));
    await becomes('platformsOff', ['x']);
    await press(page, '.jn-entries [role="switch"]', names.indexOf('X'));
    await becomes('platformsOff', []);
  });

  it('takes settings from a file whole or not at all, and says what is wrong', async () => {
    const head = { format: 'jaga-netral-settings', version: 1 };
    await choose(SETTINGS, '{ "format": ');
    await says(page, 'bukan JSON yang utuh');
    await choose(SETTINGS, '{}');
    await says(page, 'bukan berkas pengaturan');
    await choose(SETTINGS, JSON.stringify({ ...head, version: 9, settings: {} }));
    await says(page, 'versi Jaga Netral yang lebih baru');
    await choose(SETTINGS, JSON.stringify({ ...head, settings: { employee: 'PPPK', region: 'x' } }));
    await says(page, 'Nilai tidak dikenal pada “Wilayah kerja”');
    expect(await stored(control, 'employee')).toBeUndefined();
    await choose(SETTINGS, JSON.stringify({ ...head, settings: { employee: 'PPPK', region: '3273' } }));
    await says(page, 'Pengaturan diambil: 2 butir');
    await becomes('employee', 'PPPK');
    await becomes('region', '3273');
  });

  // Only Chromium's driver can say where a download goes.
  it.runIf(name === 'chromium')('saves settings to a file that can be taken in again', async () => {
    await setOnly(session, control, { employee: 'CPNS', region: '3273', onboardingDone: true });
    await says(page, 'Kosongkan wilayah');
    const devtools = await page.createCDPSession();
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.locator('::-p-text(Simpan pengaturan ke berkas)').click();
    const file = join(folder, 'jaga-netral-pengaturan.json');
    await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
    const text = readFileSync(file, 'utf8');
    // What belongs to this device stays here.
    expect(JSON.parse(text)).toEqual({
      format: 'jaga-netral-settings',
      version: 1,
      settings: { employee: 'CPNS', region: '3273' },
    });
    await setOnly(session, control, {});
    await choose(SETTINGS, text);
    await says(page, 'Pengaturan diambil: 2 butir');
    await becomes('employee', 'CPNS');
  });

  it('takes a pack in, refuses a broken one with reasons, and removes it', async () => {
    await choose(PACK, JSON.stringify({ ...practicePack, version: 7 }));
    await says(page, 'Paket ditolak seluruhnya');
    await choose(PACK, JSON.stringify(practicePack));
    await says(page, `Paket "${practicePack.title.id}" diterima`);
    await press(page, `button[aria-label="Hapus: ${practicePack.title.id}"]`);
    await says(page, 'Belum ada paket');
  });

  it('starts over in two presses', async () => {
    await setOnly(session, control, { employee: 'TNI', marks: false });
    const buttons = await page.$$eval('button', (all) => all.map((one) => one.innerText));
    const reset = buttons.indexOf('Kembalikan pengaturan semula');
    await press(page, 'button', reset);
    await says(page, 'Tekan sekali lagi untuk mengembalikan');
    expect(await stored(control, 'employee')).toBe('TNI');
    await press(page, 'button', reset);
    await says(page, 'Pengaturan kembali seperti semula');
    expect(await stored(control, 'employee')).toBeUndefined();
  });

  it('the popup tells how the page in front is guarded', async () => {
    const tab = await session.tab();
    await tab.open({ url: 'https://x.com/home', html: '<!doctype html><title>X</title><main>…</main>' });
    const popup = await session.extensionPage('popup.html?tab');
    for (const [settings, words] of [
      [{}, 'X dijaga.'],
      [{ platformsOff: ['x'] }, 'Jaga untuk X Anda matikan.'],
      [{ enabled: false }, 'X tidak dijaga karena Jaga Netral mati.'],
    ] as const) {
      await setOnly(session, control, settings);
      await tab.page.bringToFront();
      await popup.reload({ timeout: 2000 }).catch(() => undefined);
      // A page behind another paints nothing, so its words are asked for as text content.
      await popup.waitForFunction(
        (text) => document.body.textContent?.includes(text),
        { timeout: 10_000, polling: 200 },
        words,
      );
    }
    await tab.page.close();
    await popup.close();
  });
});
