/**
 * The built extension on every platform's fixture pages, at their real addresses, with real input in Chromium and
 * Firefox: final acts held, nothing held wrongly, each act that is let through happening exactly once.
 *
 * `JAGA_PLATFORMS=x,tiktok` plays only these; `JAGA_SWEEP=full` plays every act on every page.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/platforms/all';
import { FIXTURE_NAMES, fixturesOf } from '../fixtures/pages/all';
import { CHURNS, LANGUAGES, LAYOUTS, churn, type FixturePage } from '../fixtures/pages/kit';
import { BROWSERS, Session } from './harness';
import { selected } from './selection';
import { sweep, type Problem } from './sweep';
import type { Tab } from './tab';

/** The campaign of the general election of 2024, whose names the fixture posts use. */
const CAMPAIGN = '2023-12-15';
/** Optional ones are not guarded until a person allows them in the browser's own dialog. */
const core = FIXTURE_NAMES.filter((name) =>
  PLATFORMS.some((one) => one.id === name && one.hosts.tier === 'core'),
);
const names = process.env['JAGA_PLATFORMS']?.split(',') ?? core;
const full = process.env['JAGA_SWEEP'] === 'full';

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.prepared(browser, {
      simulatedDate: CAMPAIGN,
      employee: 'PNS',
      onboardingDone: true,
    });
    tab = await session.tab();
  });
  afterAll(async () => {
    await tab?.close();
    await session?.close();
  });

  const play = async (pages: FixturePage[]): Promise<Problem[]> => {
    const problems: Problem[] = [];
    for (const page of pages) {
      // Every other held act is let through, the rest are cancelled.
      problems.push(...(await sweep(tab, page, { proceed: (_act, index) => index % 2 === 0 })));
    }
    return problems;
  };

  describe.each(names)('%s', (name) => {
    const combinations = LANGUAGES.flatMap((language) =>
      LAYOUTS.map((layout) => [language, layout] as const),
    );

    // Platforms take turns: two opposite combinations in Chromium, one of them in Firefox, which is slower to drive.
    // Together they see every language and layout in both; `JAGA_SWEEP=full` plays all four everywhere.
    const at = names.indexOf(name);
    const opposite = combinations.filter(
      ([language, layout]) => ((language === 'id') === (layout === 'desktop')) === (at % 2 === 0),
    );
    const played = full
      ? combinations
      : browser === 'firefox'
        ? opposite.slice((at >> 1) % 2, ((at >> 1) % 2) + 1)
        : opposite;
    it.each(played)(
      'holds every final act and nothing else (%s, %s)',
      async (language, layout) => {
        const pages = (await fixturesOf(name))(language, layout);
        const turn = combinations.findIndex(([one, other]) => one === language && other === layout);
        expect(await play(selected(pages, turn))).toEqual([]);
      },
      1_200_000,
    );

    // All three in full; else one of them, another for each platform, on a few acts, in the browser that is quick.
    const turn = at % CHURNS.length;
    const kinds = full ? CHURNS : browser === 'chromium' ? CHURNS.slice(turn, turn + 1) : [];
    it.skipIf(kinds.length === 0).each(kinds)(
      'goes on when the site takes away its %s',
      async (kind) => {
        const pages = (await fixturesOf(name))(kind === 'class names' ? 'en' : 'id', 'desktop');
        const acts = pages.flatMap((page) =>
          page.finals.filter((one) => one.held).map((act) => ({ page, act })),
        );
        const every = full ? 1 : Math.ceil(acts.length / 8);
        const wanted = acts.filter((_, index) => index % every === 0);
        const problems: Problem[] = [];
        for (const { page, act } of wanted) {
          const alone = { ...page, finals: [act], frees: [] };
          problems.push(
            ...(await sweep(tab, alone, { proceed: () => false, mangle: (html) => churn(html, kind) })),
          );
        }
        const missed = new Set(problems.map((one) => `${one.page} ${one.act}`));
        if (full)
          console.log(
            `${browser} ${name} without ${kind}: ${wanted.length - missed.size}/${wanted.length}`,
            problems,
          );
        expect(missed.size / wanted.length).toBeLessThanOrEqual(0.2);
      },
      1_800_000,
    );
  });
});
