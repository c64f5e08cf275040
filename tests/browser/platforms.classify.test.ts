/**
 * Every act of every fixture page, asked of the guard's engine in a real Chromium without the extension: quick enough
 * for each change of a selector. The same expectations run with real input and the built extension in platforms.*.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_NAMES, fixturesOf } from '../fixtures/pages/all';
import {
  CHURNS,
  LANGUAGES,
  LAYOUTS,
  churn,
  type Churn,
  type FinalAct,
  type FixturePage,
  type FreeAct,
} from '../fixtures/pages/kit';
import type { Answer } from '../fixtures/pages/probe';
import { barePage, closeBare } from './bare-page';
import { probeScript } from './probe-bundle';

/** Stands for recognition, which has tests of its own: the names that fixture pages use. */
const CANDIDATE = /anies|prabowo|ganjar|golkar|pdi perjuangan/i;

let page: Page;
let script: string;
let shown: FixturePage | undefined;
let renamed: Churn | undefined;

beforeAll(async () => {
  script = await probeScript();
  page = await barePage((url, asPage) => {
    const html = shown?.frames?.[url] ?? (asPage ? shown?.html : undefined);
    return html !== undefined && renamed ? churn(html, renamed) : html;
  });
});
afterAll(() => closeBare(page));

async function answers(fixture: FixturePage, kind: Churn | undefined): Promise<Map<string, Answer>> {
  shown = fixture;
  renamed = kind;
  await page.setViewportSize({ width: fixture.layout === 'phone' ? 390 : 1280, height: 900 });
  await page.goto(fixture.url);
  const found = new Map<string, Answer>();
  const all: (FinalAct | FreeAct)[] = [...fixture.finals, ...fixture.frees];
  const frames = new Set(fixture.finals.map((final) => final.frame));
  frames.add(undefined);
  for (const url of frames) {
    const frame = url === undefined ? page.mainFrame() : page.frames().find((one) => one.url() === url);
    if (!frame) throw new Error(`no frame ${url}`);
    await frame.evaluate(script);
    const here = all.filter((one) => ('frame' in one ? one.frame : undefined) === url);
    const given = await frame.evaluate(
      ([id, list]) =>
        (window as unknown as { __probe(id: string, list: unknown): Promise<Answer[]> }).__probe(id, list),
      [fixture.platform, here] as const,
    );
    for (const one of given) found.set(one.id, one);
  }
  return found;
}

const judged = (answer: Answer | undefined): boolean =>
  answer?.last !== undefined && CANDIDATE.test(answer.last.words);

interface Tally {
  wanted: number;
  held: number;
  missed: string[];
  wrong: string[];
}

async function tally(fixtures: readonly FixturePage[], kind?: Churn): Promise<Tally> {
  const sum: Tally = { wanted: 0, held: 0, missed: [], wrong: [] };
  for (const fixture of fixtures) {
    const given = await answers(fixture, kind);
    const where = `${fixture.language} ${fixture.layout} ${fixture.name}: `;
    for (const final of fixture.finals) {
      const answer = given.get(final.id);
      if (answer?.error !== undefined) sum.missed.push(`${where}${final.id}: ${answer.error}`);
      const held = judged(answer) && answer?.last?.act === final.act;
      if (final.held) {
        sum.wanted += 1;
        if (held) sum.held += 1;
        else sum.missed.push(`${where}${final.id}: ${JSON.stringify(answer?.last ?? 'nothing')}`);
      } else if (judged(answer)) sum.wrong.push(`${where}${final.id}: ${JSON.stringify(answer?.last)}`);
      const early = answer?.early.filter((one) => CANDIDATE.test(one)) ?? [];
      if (early.length > 0) sum.wrong.push(`${where}${final.id}: early ${early.join('; ')}`);
    }
    for (const free of fixture.frees) {
      const answer = given.get(free.id);
      if (answer?.error !== undefined) sum.wrong.push(`${where}${free.id}: ${answer.error}`);
      const early = answer?.early.filter((one) => CANDIDATE.test(one)) ?? [];
      if (judged(answer) || early.length > 0)
        sum.wrong.push(`${where}free ${free.id}: ${JSON.stringify(answer?.last ?? early)}`);
    }
  }
  return sum;
}

describe.each(FIXTURE_NAMES)('%s', (name) => {
  const fixtures = async (): Promise<FixturePage[]> => {
    const pages = await fixturesOf(name);
    return LANGUAGES.flatMap((language) => LAYOUTS.flatMap((layout) => pages(language, layout)));
  };

  it('recognises every act, and nothing else', async () => {
    const { missed, wrong, wanted } = await tally(await fixtures());
    expect(wanted).toBeGreaterThan(0);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  it.each(CHURNS)('still recognises four acts of five without %s', async (kind) => {
    const { held, wanted, missed, wrong } = await tally(await fixtures(), kind);
    if (process.env['SHOW_CHURN']) console.log(name, kind, `${held}/${wanted}`, missed, wrong);
    expect(held / wanted).toBeGreaterThanOrEqual(0.8);
    // Where the only sign of "already done" was renamed too, an undoing is held: unknown counts as not done.
    expect(wrong.filter((one) => !one.includes('free un-'))).toEqual([]);
  });
});
