/** The built extension's photo page in a real Chromium, driven as a person would: a file is chosen, a finding is shown. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { extensionMemory } from './memory';
import type { Prediction } from './score';

const LIMIT_MS = 30_000;
/** So often memory is asked for while a picture is looked at: between pictures the peak is past. */
const SAMPLE_MS = 150;

export interface PhotoPage {
  look(path: string): Promise<Prediction>;
  /** Most megabytes the extension held while the last picture was looked at. */
  memory(): number | undefined;
  /** Megabytes the extension holds just now. */
  memoryNow(): number | undefined;
  close(): Promise<void>;
}

interface Shown {
  ms: number;
  status: string;
  text: string;
  signs: string[];
  political: boolean;
}

/** @param build folder of the built extension. @throws when there is no Chromium or no build. */
export async function launchPhotoPage(build: string): Promise<PhotoPage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run npm start once.');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 120_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const id = await browser.installExtension(build);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/photo-check.html`);
  await page.waitForFunction(
    async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
      };
      return (await chrome.storage.local.get('registryTables'))['registryTables'] !== undefined;
    },
    { polling: 200, timeout: 60_000 },
  );
  // The welcome opens by itself after installing; nobody leaves it open beside the check.
  for (const other of await browser.pages()) if (other.url().endsWith('onboarding.html')) await other.close();
  /** A handle kept would keep the element it stands for, and with it a picture that the page itself has let go. */
  const appears = async (selector: string, timeout: number): Promise<void> => {
    await (await page.waitForSelector(selector, { timeout }))?.dispose();
  };
  const pid = browser.process()?.pid ?? 0;
  let most: number | undefined;
  const sample = (): void => {
    const now = extensionMemory(pid);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  };
  return {
    async look(path) {
      most = undefined;
      const sampling = setInterval(sample, SAMPLE_MS);
      try {
        const input = await page.waitForSelector('input[type=file]');
        await input?.uploadFile(path);
        await input?.dispose();
        await appears('[aria-busy=true]', 5000).catch(() => undefined);
        await appears('[aria-busy=false] section[data-file]', LIMIT_MS);
      } finally {
        clearInterval(sampling);
        sample();
      }
      const shown = await page.evaluate((): Shown => {
        const section = document.querySelector<HTMLElement>('section[data-file]');
        const { ms, status, text, signs } = section?.dataset ?? {};
        return {
          ms: Number(ms),
          status: status ?? '',
          text: text ?? '',
          signs: (signs ?? '').split(' ').filter(Boolean),
          political: section?.querySelector('.jn-found-candidate-or-party') !== null,
        };
      });
      return shown;
    },
    memory: () => most,
    memoryNow: () => extensionMemory(pid),
    close: () => browser.close(),
  };
}
