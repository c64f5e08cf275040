/** Opens a visible browser with the extension loaded and the practice feed in front; ends when the window is closed. */
import puppeteer from 'puppeteer-core';

const [kind, executablePath, extensionDir] = process.argv.slice(2) as [
  'chromium' | 'firefox',
  string,
  string,
];

/** Firefox gives each profile a random host for extensions; a fixed one in this throw-away profile tells the address. */
const GECKO_ID = 'jaga-netral@jaga-netral.example';
const FIREFOX_HOST = '5d1f2c3b-0a4e-4f6d-9b8a-7c6d5e4f3a2b';

const browser = await puppeteer.launch(
  kind === 'firefox'
    ? {
        browser: 'firefox',
        executablePath,
        headless: false,
        defaultViewport: null,
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_HOST }),
        },
      }
    : {
        browser: 'chrome',
        executablePath,
        headless: false,
        pipe: true,
        enableExtensions: true,
        defaultViewport: null,
        args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      },
);
const id = await browser.installExtension(extensionDir);
const origin = kind === 'firefox' ? `moz-extension://${FIREFOX_HOST}` : `chrome-extension://${id}`;
const page = (await browser.pages())[0] ?? (await browser.newPage());
// Firefox goes there but does not always say that it has.
await page.goto(`${origin}/practice.html`, { timeout: 10_000 }).catch(() => undefined);
console.log('The browser is open: try any act on the practice feed. Close the window to end.');
await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
