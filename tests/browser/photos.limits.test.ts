/**
 * Limits of the photo check in real browsers: what does not answer within six seconds is said not to have been looked
 * at, and a minute after the last picture everything is gone and comes back when needed.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARD_LIMIT_MS } from '../../lib/photo/port';
import { fixturesOf } from '../fixtures/pages/all';
import type { FixturePage } from '../fixtures/pages/kit';
import { draw } from './drawn';
import { BROWSERS, CAMPAIGN_DAY, pause, Session } from './harness';
import { lookAt } from './photo-page';
import type { Tab } from './tab';

const BANNER = ['COBLOS NOMOR 2', 'PARTAI GERINDRA', 'CALON GUBERNUR 2024'];
const PATIENCE = 15_000;

/** What a page of the extension can reach in Firefox: the looking document is a frame of the background page. */
interface Realm {
  browser: { runtime: { getBackgroundPage(): Promise<Window> } };
}

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;
  let own: Page;
  let page: FixturePage;
  let banner = '';

  /** Runs a script in the document that looks at pictures; undefined when there is none. */
  const inLookingDocument = async (script: string): Promise<unknown> => {
    if (browser === 'firefox') {
      return own.evaluate(async (code: string) => {
        const background = await (globalThis as unknown as Realm).browser.runtime.getBackgroundPage();
        const frame = background.document.querySelector('iframe')?.contentWindow;
        // A script of the frame's own: what it reads and changes are the frame's globals.
        return frame ? new Promise((done) => done(act(frame, code))) : undefined;
        function act(world: Window, wanted: string): boolean {
          const hooked = world as unknown as Record<string, unknown>;
          if (wanted === 'stall') {
            hooked['answering'] ??= hooked['createImageBitmap'];
            hooked['createImageBitmap'] = () => new Promise(() => undefined);
          } else if (wanted === 'answer') hooked['createImageBitmap'] = hooked['answering'];
          else if (wanted === 'hurry') {
            const real = world.setTimeout.bind(world);
            hooked['setTimeout'] = (work: TimerHandler, ms: number) => real(work, ms === 60_000 ? 300 : ms);
          }
          return true;
        }
      }, script);
    }
    const target = session.browser.targets().find((one) => one.url().endsWith('/engine.html'));
    if (!target) return undefined;
    const code = {
      stall: `globalThis.answering ??= createImageBitmap; createImageBitmap = () => new Promise(() => undefined);`,
      answer: `createImageBitmap = answering;`,
      hurry: `{ const real = setTimeout; setTimeout = (work, ms) => real(work, ms === 60000 ? 300 : ms); }`,
      there: '',
    }[script];
    const devtools = await target.createCDPSession();
    await devtools.send('Runtime.evaluate', { expression: `${code} true` });
    await devtools.detach();
    return true;
  };
  const lookedAt = async (path: string): Promise<{ status: string; words: string }> => {
    await own.bringToFront();
    return own.$eval(await lookAt(own, path), (one) => ({
      status: one.getAttribute('data-status') ?? '',
      words: (one as HTMLElement).innerText,
    }));
  };
  /** What a busy machine had no time for is looked at again. */
  const read = async (path: string): Promise<{ status: string; words: string }> => {
    let seen = await lookedAt(path);
    for (let tries = 0; seen.status === 'timeout' && tries < 3; tries += 1) seen = await lookedAt(path);
    return seen;
  };

  beforeAll(async () => {
    session = await Session.prepared(browser, CAMPAIGN_DAY);
    own = await session.extensionPage('photo-check.html');
    banner = await draw(own, join(session.profile, 'spanduk.png'), BANNER);
    const pages = (await fixturesOf('x'))('id', 'desktop');
    page = pages.find(({ finals }) =>
      finals.some(({ steps }) => steps.some((step) => step.do === 'choose')),
    ) as FixturePage;
    tab = await session.tab();
    expect((await read(banner)).words).toMatch(/gerindra/i);
  });
  afterAll(async () => {
    await session?.close();
  });

  it('says after six seconds that a picture could not be looked at, and leaves the choice', async () => {
    await inLookingDocument('stall');
    await tab.open(page);
    const input = (await tab.find('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    const began = Date.now();
    await input.uploadFile(banner);
    const warning = await tab.warned(PATIENCE);
    const waited = Date.now() - began;
    expect(warning?.name).toMatch(/^Peringatan netralitas .*belum dapat diperiksa/);
    expect(waited).toBeGreaterThan(HARD_LIMIT_MS - 500);
    // Some seconds for a machine that is busy with other things; without the limit it would be for ever.
    expect(waited).toBeLessThan(HARD_LIMIT_MS + 4_000);
    await tab.choose('proceed');
    const files = async (): Promise<unknown[]> => (await tab.acts()).flatMap((act) => act.files ?? []);
    await expect
      .poll(files, { timeout: 5_000 })
      .toEqual([{ name: 'spanduk.png', size: statSync(banner).size }]);

    const told = await lookedAt(banner);
    expect(told.status).toBe('timeout');
    expect(told.words).toMatch(/belum sempat diperiksa/i);

    // What hung holds up nobody else.
    await inLookingDocument('answer');
    expect((await read(banner)).words).toMatch(/gerindra/i);
  });

  it('is gone a minute after the last picture, and comes back with the next', async () => {
    expect(await inLookingDocument('there')).toBe(true);
    // The minute is made short in the looking document itself; it begins with the end of the next look.
    await inLookingDocument('hurry');
    await read(banner);
    for (let waited = 0; waited < PATIENCE && (await inLookingDocument('there')) !== undefined; waited += 100)
      await pause(100);
    expect(await inLookingDocument('there')).toBeUndefined();
    expect((await read(banner)).words).toMatch(/gerindra/i);
    expect(await inLookingDocument('there')).toBe(true);
  });
});
