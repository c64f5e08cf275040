/** Opens a visible browser with the extension loaded and the practice feed in front; ends when the window is closed. */
import puppeteer from 'puppeteer-core';
import { practiceUrl } from './extension-url';

const [kind, executablePath, extensionDir] = process.argv.slice(2) as [
  'chromium' | 'firefox',
  string,
  string,
];

const browser = await puppeteer.launch(
  kind === 'firefox'
    ? { browser: 'firefox', executablePath, headless: false, defaultViewport: null }
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
await browser.installExtension(extensionDir);
const page = (await browser.pages())[0] ?? (await browser.newPage());
await page.goto(await practiceUrl(browser, kind));
console.log('The browser is open: try any act on the practice feed. Close the window to end.');
await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
