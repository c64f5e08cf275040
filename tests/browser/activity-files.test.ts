/** The personal log's page: copies out and in, hostile files, deleting one and a range, and waiting for a slow log. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from './harness';
import { shows as showsOn } from './pages-screens';

const DAY = 86_400_000;
const noon = new Date().setHours(12, 0, 0, 0);
const entry = (n: number) => ({
  id: `entry-number-${String(n)}`,
  at: noon - n * DAY,
  platform: 'x',
  act: 'like',
  severity: 'warning',
  ruleIds: ['pp-94-2021-5n-5'],
  decision: 'cancelled',
  causes: ['party:golkar'],
  simulated: false,
  ...(n === 3 ? { note: '=HYPERLINK("http://x"),\n"ya"' } : {}),
});
const entries = Array.from({ length: 12 }, (_, n) => entry(n));
const file = (...lines: string[]) =>
  `{"format":"jaga-netral-log","version":1,"exported":"x","entries":[\n${lines.join(',\n')}\n]}`;

describe.each(BROWSERS)('copies of the log in %s', (name) => {
  let session: Session;
  let page: Page;
  const shows = (words: string | RegExp) => showsOn(page, words);
  const press = (label: string) =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        (one.ariaLabel ?? one.innerText).trim().startsWith(wanted),
      );
      if (!button) throw new Error(`no button ${wanted}`);
      button.click();
    }, label);
  const keep = () => page.evaluate(() => document.querySelector<HTMLElement>('#tab-keep')?.click());
  const ids = async () => (await session.entries()).map(({ id }) => id).sort();
  /** What the page hands to the browser to be saved. */
  const saved = async (button: string) => {
    await page.evaluate(() => {
      const world = globalThis as never as { copy?: Promise<string>; made: typeof URL.createObjectURL };
      world.made ??= URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        world.copy = (blob as Blob).text();
        return world.made(blob);
      };
    });
    await press(button);
    await shows('12 catatan tersimpan dalam berkas.');
    return page.evaluate(() => (globalThis as never as { copy: Promise<string> }).copy);
  };
  const give = async (words: string, as = 'log.json') => {
    const path = join(session.profile, as);
    writeFileSync(path, words);
    const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(path);
  };

  beforeAll(async () => {
    session = await Session.prepared(name, {});
    await session.ask('log:import', { entries, commit: true });
    page = await session.extensionPage('activity.html');
    await shows('12 dari 12 catatan');
  });
  afterAll(() => session.close());

  it.each([
    ['Simpan JSON', 'log.json'],
    ['Simpan tabel (CSV)', 'log.csv'],
  ])('%s, everything deleted, loaded again: the same log', async (button, as) => {
    const before = await session.entries();
    await keep();
    const copy = await saved(button);
    // What a spreadsheet would run is not the beginning of any cell.
    if (as.endsWith('csv')) expect(copy).toMatch(/"'=HYPERLINK/);
    await give(copy, as);
    await shows('0 catatan baru, 12 sudah ada.');
    await press('Batal');
    await session.clearLog();
    await give(copy, as);
    await shows('12 catatan baru, 0 sudah ada.');
    expect(await session.entries()).toEqual([]);
    await press('Masukkan 12 catatan');
    await shows('12 catatan masuk.');
    expect(await session.entries()).toEqual(before);
  });

  const good = JSON.stringify(entry(50));
  it.each([
    ['a control character', file(good, good.replace('entry-number-50', 'a\\u0000bcdef')), 'Baris 3'],
    ['a script link', file(good.replace('{', '{"link":"javascript:alert(1)",')), 'Baris 2'],
    ['a field of prototypes', file(good, good, good.replace('{', '{"__proto__":{"x":1},')), 'Baris 4'],
    ['markup in place of a word', file(good.replace('"like"', '"<img src=x onerror=alert(1)>"')), 'Baris 2'],
    ['a page of the web', '<!doctype html><p>', 'Baris 1'],
    ['half a file', file(good).slice(0, -30), 'Baris'],
    ['nothing', '', 'Berkas'],
  ])('a file with %s is refused whole, with line and reason', async (_, words, place) => {
    await page.evaluate(() => location.reload());
    await shows('12 dari 12 catatan');
    await keep();
    const before = await ids();
    await give(words);
    await shows('Berkas ditolak, tidak ada yang masuk.');
    const said = await page.evaluate(
      () => [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent).join(' ') ?? '',
    );
    expect(said).toContain(place);
    expect(await page.evaluate(() => document.querySelector('img'))).toBeNull();
    expect(await ids()).toEqual(before);
  });

  it('deletes one entry, then a range in two presses', async () => {
    await page.evaluate(() => location.reload());
    await shows('12 dari 12 catatan');
    await press('Hapus catatan');
    await shows('11 dari 11 catatan');
    expect(await ids()).not.toContain('entry-number-0');
    await keep();
    await page.evaluate(
      (days) => {
        document.querySelectorAll<HTMLInputElement>('input[type=date]').forEach((field, at) => {
          field.value = days[at] ?? '';
          field.dispatchEvent(new Event('change', { bubbles: true }));
        });
      },
      [5, 2].map((n) => {
        const at = new Date(noon - n * DAY);
        const two = (value: number) => String(value).padStart(2, '0');
        return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
      }),
    );
    await pause(100);
    await press('Hapus yang dari');
    await shows('Benar-benar hapus');
    expect(await ids()).toHaveLength(11);
    await press('Benar-benar hapus');
    await shows('4 catatan terhapus.');
    expect(await ids()).toEqual([1, 10, 11, 6, 7, 8, 9].map((n) => `entry-number-${String(n)}`));
  });

  it('says that it is loading while the log cannot answer yet', async () => {
    const holder = await session.extensionPage('card.html');
    // An opening that never ends: nobody else is let in meanwhile.
    await holder.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('personal-log', 30);
          request.onupgradeneeded = () => {
            const store = request.transaction?.objectStore('meta');
            const spin = () => {
              if (!(globalThis as never as { free?: boolean }).free) store!.get('x').onsuccess = spin;
              else request.transaction?.abort();
            };
            spin();
            resolve();
          };
        }),
    );
    page = await session.extensionPage('activity.html');
    await shows('Memuat catatan …');
    await holder.evaluate(() => ((globalThis as never as { free?: boolean }).free = true));
    await holder.close();
    await page.evaluate(() => location.reload());
    await shows('7 dari 7 catatan');
  });
});
