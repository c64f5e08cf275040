/**
 * Still pages (tests/fixtures/variants) asked of the guard's engine in a real Chromium without the extension: what each
 * control is taken for, wherever in it a press lands; the same pages with one kind of hook taken away.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHURNS, churn, type Churn } from '../fixtures/pages/kit';
import { STILL_NAMES, stillsOf } from '../fixtures/variants/all';
import type { Still, Words } from '../fixtures/variants/kit';
import { barePage, closeBare } from './bare-page';
import { stillScript } from './probe-bundle';

let page: Page;
let script: string;
let shown = '';

beforeAll(async () => {
  script = await stillScript();
  page = await barePage((_url, asPage) => (asPage ? shown : undefined));
});
afterAll(() => closeBare(page));

interface Sum {
  wrong: string[];
  held: number;
  missed: number;
}

const LANGUAGES: readonly [string, Words][] = [
  ['id', (id) => id],
  ['en', (_id, en) => en],
];

async function asked(stills: readonly Still[], kind?: Churn): Promise<Sum> {
  const all: Sum = { wrong: [], held: 0, missed: 0 };
  for (const still of stills) {
    for (const [language, words] of kind ? LANGUAGES.slice(0, 1) : LANGUAGES) {
      const html = still.html(words);
      // What a control says of itself is ours and stays.
      shown = kind
        ? churn(html.replaceAll('data-x=', 'data-fx-x='), kind).replaceAll('data-fx-x=', 'data-x=')
        : html;
      // An address that differs by its hash alone would not be loaded anew.
      await page.goto('about:blank');
      await page.goto(still.url);
      await page.evaluate(script);
      const one = await page.evaluate(
        (id) => (window as unknown as { __stills(id: string): Sum }).__stills(id),
        still.platform,
      );
      all.wrong.push(...one.wrong.map((line) => `${still.name} (${language}): ${line}`));
      all.held += one.held;
      all.missed += one.missed;
    }
  }
  return all;
}

describe.each(STILL_NAMES)('%s', (name) => {
  it('takes every control for what it is', async () => {
    const { wrong, held } = await asked(await stillsOf(name));
    expect(held).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('still holds four acts of five without class names, data attributes or accessible labels', async () => {
    let [all, lost] = [0, 0];
    for (const kind of CHURNS) {
      const { wrong, held, missed } = await asked(await stillsOf(name), kind);
      if (process.env['SHOW_CHURN']) console.log(name, kind, `${held - missed}/${held}`, wrong);
      all += held;
      lost += missed;
    }
    expect(lost / all).toBeLessThanOrEqual(0.2);
  });
});
