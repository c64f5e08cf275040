/** Addresses of the extension's own pages in a running browser. */
import type { Browser } from 'puppeteer-core';

const POLL_MS = 100;
const LIMIT_MS = 20_000;

/** `chrome-extension://<id>` of the loaded extension. @throws when its background does not show up. */
async function chromiumOrigin(browser: Browser): Promise<string> {
  for (let waited = 0; waited < LIMIT_MS; waited += POLL_MS) {
    const target = browser.targets().find((one) => one.url().startsWith('chrome-extension://'));
    if (target) return new URL(target.url()).href.split('/').slice(0, 3).join('/');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the extension did not start');
}

/** Firefox gives each profile a random host; the first-run page the extension opens tells it. */
async function firefoxOrigin(browser: Browser): Promise<string> {
  for (let waited = 0; waited < LIMIT_MS; waited += POLL_MS) {
    const page = (await browser.pages()).find((one) => one.url().startsWith('moz-extension://'));
    if (page) return page.url().split('/').slice(0, 3).join('/');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the extension did not start');
}

/** Address of the practice feed of the loaded extension. */
export async function practiceUrl(browser: Browser, kind: 'chromium' | 'firefox'): Promise<string> {
  const origin = kind === 'firefox' ? await firefoxOrigin(browser) : await chromiumOrigin(browser);
  return `${origin}/practice.html`;
}
