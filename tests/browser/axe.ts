/** Asks axe-core about a page of the extension as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string | null;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/**
 * Everything axe finds wrong, one line each: WCAG 2.0 to 2.2 at A and AA (target size included) and the best practices.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(`${source};undefined`);
  const found = (await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  }).then((result) => result.violations)`)) as Finding[];
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** CSS pixels by which the page is wider than its window: 0 when nothing has to be scrolled sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Controls smaller than 24 × 24 CSS pixels, except links inside a sentence and controls hidden behind their label. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, input, select, textarea, [role="option"]')]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const target = control.closest('label') ?? control;
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}
