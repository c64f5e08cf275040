/** The practice page of the built extension: the same guard, nothing in the log, usable by everyone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { SITUATIONS } from '../../lib/practice/situations';
import { axeFindings, sidewaysScroll, smallTargets } from './axe';
import { chromiumEyes, firefoxEyes } from './eyes';
import { BROWSERS, Session } from './harness';
import { Tab } from './tab';

describe.each(BROWSERS)('practice page in %s', (name) => {
  let session: Session;
  let page: Page;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.prepared(name);
    page = await session.extensionPage('practice.html');
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await page.waitForSelector('[data-situation]', { timeout: 20_000 });
    const eyes = await (name === 'firefox' ? firefoxEyes(session.browser, page) : chromiumEyes(page));
    tab = new Tab(name, page, eyes, { now: undefined }, session.profile);
  });
  afterAll(() => session.close());

  const like = (situation: string) => tab.run({ do: 'click', at: `#${situation} [data-act="like"]` });
  const pressed = (situation: string) =>
    page.$eval(`#${situation} [data-act="like"]`, (button) => button.getAttribute('aria-pressed'));
  const after = (situation: string) =>
    page.$eval(`#${situation} [role="status"]:last-child`, (box) => box.textContent ?? '');

  it('shows every situation', async () => {
    expect(await page.$$eval('[data-situation]', (all) => all.length)).toBe(SITUATIONS.length);
  });

  it('holds an act, explains it afterwards, and keeps it out of the log', async () => {
    await like('like-candidate');
    expect((await tab.warned())?.name).toMatch(/^Peringatan netralitas/);
    expect(await pressed('like-candidate')).toBe('false');
    await page.keyboard.press('Escape');
    await expect.poll(() => after('like-candidate'), { timeout: 5000 }).toMatch(/^Terjaga.*Pasal/s);
    expect(await pressed('like-candidate')).toBe('false');
    expect(await session.entries()).toEqual([]);
  });

  it('never holds an ordinary act, nor taking one back', async () => {
    await like('like-neighbour');
    expect(await tab.warned(400)).toBeUndefined();
    expect(await pressed('like-neighbour')).toBe('true');
    await like('like-neighbour');
    expect(await tab.warned(400)).toBeUndefined();
    expect(await pressed('like-neighbour')).toBe('false');
    expect(await after('like-neighbour')).toMatch(/^Benar/);
  });

  it('cites other rules for another role and day, and starts again when asked', async () => {
    await page.select('select[id$="-role"]', 'PPPK');
    await like('like-candidate');
    expect(await tab.warned()).toBeDefined();
    await page.keyboard.press('Escape');
    const rules = () =>
      page.$$eval('[data-record="like-candidate"]', (all) =>
        all.map((one) => one.getAttribute('data-rules') ?? ''),
      );
    await expect.poll(async () => (await rules()).length, { timeout: 5000 }).toBe(2);
    const [pns = '', pppk = ''] = await rules();
    expect(pns).toMatch(/^PP 94\/2021/);
    expect(pppk).not.toMatch(/PP 94\/2021|PP 42\/2004/);
    await tab.run({ do: 'click', at: '.practice-controls button:last-of-type' });
    await expect.poll(() => page.$$eval('[data-record]', (all) => all.length)).toBe(0);
    await page.select('select[id$="-role"]', 'PNS');
  });

  it('axe finds nothing, at the start and after an act', async () => {
    await like('like-neighbour');
    expect(await axeFindings(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });

  it.each([360, 320])('at %i pixels nothing has to be scrolled sideways', async (width) => {
    await page.setViewport({ width, height: 700 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewport({ width: 1280, height: 900 });
  });
});
