import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/browsers.mjs';

/**
 * Milliseconds from the stored string to tables that answer, in fresh pages of Chromium: each runs it once, cold, as a
 * tab does. Empty when no Chromium is found.
 */
export async function loadTimes(stored: string, pages: number): Promise<number[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) return [];
  const { outputFiles } = await build({
    stdin: {
      contents: `import { fromStorage } from './lib/registry/storage';
import { loadTables } from './lib/registry/tables';
globalThis.load = (stored) => {
  const start = performance.now();
  const tables = loadTables(fromStorage(stored));
  const found = tables.find([{ t: 'andra', start: 0, end: 5, flags: 0 }, { t: 'soni', start: 6, end: 10, flags: 0 }]);
  return found.length > 0 ? performance.now() - start : NaN;
};`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  const script = outputFiles[0]?.text ?? '';
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const times: number[] = [];
    for (let i = 0; i < pages; i++) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      times.push(
        await page.evaluate(
          (text) => (globalThis as unknown as { load: (stored: string) => number }).load(text),
          stored,
        ),
      );
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
  }
}
