import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, sidewaysScroll, smallTargets } from './axe';
import { BROWSERS, Session } from './harness';
import { openScreen, SCREENS } from './pages-screens';

/** Widths in CSS pixels: a small phone (also 1280 at 400 % zoom) and a computer. */
const WIDTHS = { chromium: [320, 1280], firefox: [320] } as const;

describe.each(BROWSERS)('own pages in %s', (name) => {
  let session: Session;
  let page: Page;
  let control: Page;
  beforeAll(async () => {
    // Firefox takes its colours from a preference: it shows the dark ones, Chromium both.
    session = await Session.prepared(
      name,
      {},
      { prefs: { 'layout.css.prefers-color-scheme.content-override': 0 } },
    );
    control = await session.extensionPage('card.html');
    page = await session.browser.newPage();
  });
  afterAll(() => session.close());

  it.each(SCREENS)('$name has no accessibility findings', async (screen) => {
    const findings: string[] = [];
    for (const width of WIDTHS[name]) {
      await page.setViewport({ width, height: 800 });
      await openScreen(session, screen, page, control);
      const schemes = name === 'chromium' ? ['light', 'dark'] : ['dark'];
      for (const scheme of schemes) {
        if (name === 'chromium')
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const where = `${width} ${scheme}`;
        findings.push(...(await axeFindings(page)).map((finding) => `${where}: ${finding}`));
      }
      const wider = await sidewaysScroll(page);
      if (wider > 0) findings.push(`${width}: ${wider} px wider than the window`);
      findings.push(...(await smallTargets(page)).map((target) => `${width}: small target ${target}`));
    }
    expect(findings).toEqual([]);
  });
});
