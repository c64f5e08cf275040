import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';

/**
 * One tab of a real Chromium without the extension, no network behind it. Its browser ends with `closeBare`.
 * @param answer the document for an address, asked for as a page or by a page; undefined when there is none.
 * @throws when no Chromium is found.
 */
export async function barePage(answer: (url: string, asPage: boolean) => string | undefined): Promise<Page> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.route('**/*', (route) => {
    const body = answer(route.request().url(), route.request().isNavigationRequest());
    return body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html', body });
  });
  return page;
}

export async function closeBare(page: Page): Promise<void> {
  await page.context().browser()?.close();
}
