/** The extension's own photo page: pictures chosen there, and what it says of them. */
import type { ElementHandle, Page } from 'puppeteer-core';

const PATIENCE = 15_000;

/** Findings that came after the last `forgetShown`, once the page is done looking. */
const FRESH = '[aria-busy="false"] section[data-file]:not([data-old])';

/** What is shown now counts as old. */
export const forgetShown = (page: Page): Promise<void> =>
  page.$$eval('section[data-file]', (old) => old.forEach((one) => one.setAttribute('data-old', '')));

/** @returns a selector for what is shown. @throws when the page does not finish in time. */
export async function freshlyShown(page: Page): Promise<string> {
  await page.waitForSelector(FRESH, { timeout: PATIENCE });
  return FRESH;
}

/** Chooses files on the page. @returns as `freshlyShown`. */
export async function lookAt(page: Page, ...paths: string[]): Promise<string> {
  await forgetShown(page);
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
  return freshlyShown(page);
}
