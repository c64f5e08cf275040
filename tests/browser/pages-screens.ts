/** Every screen of the extension's own pages and the states it can be in: for the accessibility tests and pictures. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { draw } from './drawn';
import { pause, type Session } from './harness';
import { lookAt } from './photo-page';

export interface Screen {
  name: string;
  path: string;
  /** Settings to store before. */
  settings?: Record<string, unknown>;
  /** Entries of the log to have: so many alike, or these. */
  entries?: number | readonly object[];
  /** Brings the page into the state. */
  reach?(page: Page, session: Session): Promise<void>;
  /** Words that tell that the screen is there. */
  until: string;
}

/** Presses the nth control that matches, once it is there. */
export const press = async (page: Page, selector: string, nth = 0): Promise<void> => {
  await page.waitForFunction(
    (css, at) => document.querySelectorAll(css).length > at,
    { timeout: 10_000 },
    selector,
    nth,
  );
  await page.evaluate((css, at) => document.querySelectorAll<HTMLElement>(css)[at]?.click(), selector, nth);
};

/** Types into a field as a person does. */
export const type = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.type(text);
};

const section = (name: string, nth: number, until: string): Screen => ({
  name: `reference-${name}`,
  path: 'reference.html',
  reach: (page) => press(page, '.jn-menu button', nth),
  until,
});

const check = (name: string, text: string, until: string): Screen => ({
  name: `check-${name}`,
  path: 'popup.html?tab#check',
  async reach(page) {
    await type(page, 'textarea', text);
    await press(page, 'form button[type="submit"]');
  },
  until,
});

const CAMPAIGN = { simulatedDate: '2024-10-20', onboardingDone: true, region: '3273' };

export const SCREENS: readonly Screen[] = [
  { name: 'popup-fresh', path: 'popup.html?tab', until: 'Belum diatur' },
  { name: 'popup-campaign', path: 'popup.html?tab', settings: CAMPAIGN, until: 'Masa kampanye' },
  {
    name: 'popup-off',
    path: 'popup.html?tab',
    settings: { enabled: false },
    until: 'Tidak ada yang ditahan',
  },
  {
    name: 'popup-paused',
    path: 'popup.html?tab',
    settings: { pausedUntil: 4_000_000_000_000 },
    until: 'Akhiri jeda',
  },
  {
    name: 'popup-report',
    path: 'popup.html?tab',
    reach: (page) => press(page, '[aria-labelledby="page-title"] summary'),
    until: 'self-diagnosis',
  },
  { name: 'popup-log-empty', path: 'popup.html?tab#log', until: 'Belum ada keputusan' },
  {
    name: 'popup-log-off',
    path: 'popup.html?tab#log',
    settings: { logMode: 'off' },
    until: 'Pencatatan mati',
  },
  { name: 'popup-log', path: 'popup.html?tab#log', entries: 4, until: 'Suka di' },
  {
    name: 'popup-log-asked',
    path: 'popup.html?tab#log',
    entries: 2,
    reach: (page) => press(page, '.jn-panel > .jn-row .jn-button', 1),
    until: 'Tekan sekali lagi',
  },
  { name: 'popup-rules', path: 'popup.html?tab#rules', until: 'Tidak boleh' },
  { name: 'popup-english', path: 'popup.html?tab', settings: { language: 'en' }, until: 'No election stage' },
  check('none', 'Resep soto ayam untuk hari Minggu', 'belum tentu aman'),
  check('found', 'Ayo coblos nomor 2, menangkan Golkar!', 'akan diperingatkan'),
  section('forbidden', 0, 'Menyukai unggahan'),
  section('careful', 1, 'Hati-hati'),
  section('allowed', 2, 'hak pilih'),
  section('questions', 3, 'tidak sengaja'),
  section('rules', 4, 'Hanya yang mengikat saya'),
  section('sanctions', 5, 'Sanksi untuk'),
  section('gestures', 6, 'Hindari dalam foto'),
  section('channels', 7, 'SP4N-LAPOR!'),
  section('figures', 8, 'Contoh kasus'),
  section('groups', 9, 'TNI'),
  section('favourites', 10, 'Tekan bintang'),
  {
    name: 'reference-search',
    path: 'reference.html',
    reach: (page) => type(page, 'input[type="search"]', 'suka'),
    until: 'Hasil pencarian',
  },
  {
    name: 'reference-search-none',
    path: 'reference.html',
    reach: (page) => type(page, 'input[type="search"]', 'zzzzqq'),
    until: 'Tidak ada yang cocok',
  },
  { name: 'reference-rule', path: 'reference.html#pp-94-2021-5n-5', until: 'Penurunan jabatan' },
  { name: 'options', path: 'options.html', until: 'Daftar pantau' },
  {
    name: 'options-full',
    path: 'options.html',
    settings: {
      ...CAMPAIGN,
      watch: [
        { kind: 'account', text: 'relawan_contoh', action: 'warn' },
        { kind: 'word', text: 'beringin', action: 'allow' },
      ],
      corrections: [{ cause: 'party:golkar', until: '2027-02-01' }],
      platformsOff: ['x'],
    },
    until: 'Tidak diperingatkan sampai',
  },
  {
    name: 'options-number-wrong',
    path: 'options.html',
    async reach(page) {
      await type(page, 'input[type="number"]', '99999');
      await page.keyboard.press('Tab');
    },
    until: 'Isi bilangan bulat',
  },
  { name: 'options-english', path: 'options.html', settings: { language: 'en' }, until: 'Watch list' },
  { name: 'onboarding-who', path: 'onboarding.html', until: 'Langkah 1' },
  {
    name: 'onboarding-where',
    path: 'onboarding.html',
    async reach(page) {
      await press(page, 'main .jn-row .jn-button');
      await type(page, '[role="combobox"]', 'bandung');
    },
    until: 'Kota Bandung',
  },
  {
    name: 'onboarding-log',
    path: 'onboarding.html',
    async reach(page) {
      await press(page, 'main .jn-row .jn-button');
      await page.waitForSelector('[role="combobox"]');
      await press(page, 'main .jn-row .jn-button');
    },
    until: 'Langkah 3',
  },
  {
    name: 'onboarding-ready',
    path: 'onboarding.html',
    reach: (page) => press(page, 'main .jn-row .jn-button', 1),
    until: 'halaman latihan',
  },
  { name: 'card', path: 'card.html', until: 'Netral di media sosial' },
  { name: 'photo-check', path: 'photo-check.html', until: 'Pilih foto' },
  {
    name: 'photo-check-found',
    path: 'photo-check.html',
    async reach(page, { profile }) {
      // A name without a place to break it, as telephones give them.
      const path = join(profile, `IMG_${'20261122_081530_'.repeat(3)}HDR.png`);
      await lookAt(page, await draw(page, path, ['COBLOS NOMOR 2', 'GOLKAR', 'PILKADA 2024']));
    },
    until: 'akan diperingatkan',
  },
  { name: 'check-window', path: 'check.html', until: 'Tidak ada teks yang dibawa' },
];

/** An entry as a guarded tab would send it. */
export const entry = (at: number) => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  at: Date.now() - at * 60_000,
  platform: 'x',
  act: 'like',
  severity: 'caution',
  ruleIds: ['uu-asn-2023-wajib-netral'],
  decision: at % 2 === 0 ? 'cancelled' : 'proceeded',
  causes: ['party:golkar'],
  simulated: at === 3,
});

interface Realm {
  browser?: Realm['chrome'];
  chrome: {
    storage: {
      local: {
        get(): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        remove(keys: string[]): Promise<void>;
      };
    };
  };
}

/** Opens a page of the extension in a tab. Firefox goes there but never says that it has. */
export async function navigate(session: Session, page: Page, path: string): Promise<void> {
  const url = `${session.origin}/${path}`;
  await page.goto('about:blank').catch(() => undefined);
  await page.goto(url, { timeout: session.name === 'firefox' ? 1500 : 15_000 }).catch(() => undefined);
  for (let tries = 0; tries < 100; tries++) {
    const at = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
    if (at.startsWith(url) && at.endsWith('complete')) return;
    await pause(50);
  }
  throw new Error(`${url} did not open`);
}

/** Settings as after installing, except these; waits until the guard state follows. */
export async function setOnly(session: Session, control: Page, settings: object): Promise<void> {
  await control.evaluate(async (values: object) => {
    const { storage } = (globalThis as unknown as Realm).browser ?? (globalThis as unknown as Realm).chrome;
    const stored = Object.keys(await storage.local.get()).filter((key) => /^settings\./.test(key));
    await storage.local.remove(stored);
    await storage.local.set(
      Object.fromEntries(Object.entries(values).map(([key, value]) => [`settings.${key}`, value])),
    );
  }, settings as never);
  await session.ask('guard:state', {});
}

/** The setting as it is stored; undefined while it is the default. */
export async function stored(control: Page, key: string): Promise<unknown> {
  return control.evaluate(async (name: string) => {
    const { storage } = (globalThis as unknown as Realm).browser ?? (globalThis as unknown as Realm).chrome;
    return (await storage.local.get())[`settings.${name}`];
  }, key);
}

/** Opens a screen in its state, everything else as after installing. `control` is another page of the extension. */
export async function openScreen(session: Session, screen: Screen, page: Page, control: Page): Promise<void> {
  await setOnly(session, control, screen.settings ?? {});
  await session.clearLog();
  const wanted = screen.entries ?? 0;
  const entries =
    typeof wanted === 'number' ? Array.from({ length: wanted }, (_, at) => entry(at + 1)) : wanted;
  if (entries.length > 0) await session.ask('log:import', { entries, commit: true });
  await navigate(session, page, screen.path);
  await screen.reach?.(page, session);
  await says(page, screen.until);
}

/** Waits until the page says these words. */
export async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 15_000 }, words);
}

/** As `says`, also while the page is being loaded anew, and for patterns. @throws with what the page says instead. */
export async function shows(page: Page, words: string | RegExp): Promise<void> {
  // Empty while a page is on its way.
  const text = () => page.evaluate(() => document.body.innerText).catch(() => '');
  for (let tries = 0; tries < 200; tries += 1) {
    const now = await text();
    if (typeof words === 'string' ? now.includes(words) : words.test(now)) return;
    await pause(50);
  }
  throw new Error(`never shown: ${String(words)} in\n${await text()}`);
}
