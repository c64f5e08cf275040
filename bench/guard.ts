/**
 * What the guard costs a page: the same pages with and without the extension, alternating, in one run of real
 * Chromium. The least disturbed round or the median; times from the browser's own trace and counters, not from the page.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDir, pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import { SIDES, both, feed, median, metric, row, traced, type Side } from './kit/guard';
import type { BenchRow } from './types';

const POSTS = 1000;
const ROUNDS = 5;

/** Script on the processor, in seconds, and bytes. */
interface FeedCost {
  /** A feed without posts. */
  empty: number;
  /** The same with posts. */
  fed: number;
  /** Scrolling through them. */
  scrolled: number;
  /** Heap after all. */
  heap: number;
}

async function feedCost(tab: Tab): Promise<FeedCost> {
  const client = await tab.page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.open({ url: 'https://x.com/home', html: '<!doctype html><title>leer</title>' });
  await pause(300);
  let before = await metric(client, 'ScriptDuration');
  const sinceBefore = async (): Promise<number> => {
    const now = await metric(client, 'ScriptDuration');
    const spent = now - before;
    before = now;
    return spent;
  };
  await tab.open(feed(0));
  // Recognition is made in some thirty idle moments, which an idle page has few of.
  await pause(3500);
  const empty = await sinceBefore();
  await tab.open(feed(POSTS));
  await tab.page.waitForFunction('window.grown');
  await pause(3000);
  const fed = await sinceBefore();
  await tab.page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 800) {
      window.scrollTo(0, top);
      await new Promise((done) => requestAnimationFrame(() => done(undefined)));
    }
  });
  await pause(1500);
  const scrolled = await sinceBefore();
  await client.send('HeapProfiler.collectGarbage');
  const heap = await metric(client, 'JSHeapUsedSize');
  await client.detach();
  return { empty, fed, scrolled, heap };
}

/** Milliseconds our scripts run at the start of an empty page. */
async function startCost(tab: Tab): Promise<number> {
  const events = await traced(tab, () =>
    tab.open({ url: 'https://x.com/home', html: '<!doctype html><title>X</title><p>' }),
  );
  return events
    .filter(
      (one) => one.name === 'EvaluateScript' && (one.args?.data?.url ?? '').includes('chrome-extension'),
    )
    .reduce((sum, one) => sum + (one.tdur ?? one.dur ?? 0) / 1000, 0);
}

function sizes(): BenchRow[] {
  const zipped = (name: string): number =>
    gzipSync(readFileSync(join(buildDir('chromium'), name)), { level: 9 }).length / 1000;
  const platform = Math.max(
    ...readdirSync(join(buildDir('chromium'), 'platforms')).map((name) => zipped(`platforms/${name}`)),
  );
  return [
    row(
      'content script, gzip',
      zipped('content-scripts/guard.js') + platform,
      'kB',
      60,
      'guard and its largest platform file',
    ),
  ];
}

export async function benchGuard(): Promise<BenchRow[]> {
  return both(async (sessions) => {
    const tabs = { with: await sessions.with.tab(), without: await sessions.without.tab() };
    const costs: Record<Side, FeedCost[]> = { with: [], without: [] };
    // The collections of the round before threw away what was compiled.
    const starts: Record<'first' | 'later', number[]> = { first: [], later: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of SIDES) costs[side].push(await feedCost(tabs[side]));
      starts.first.push(await startCost(tabs.with));
      starts.later.push(await startCost(tabs.with));
    }
    // The least disturbed round of each: other programs only ever add, to whatever they fall into. Differences are
    // taken afterwards; of a single round they would take what disturbed the empty feed off the full one.
    const of = (side: Side, key: keyof FeedCost): number[] =>
      costs[side].map((one) => one[key]).sort((one, other) => one - other);
    const added = (
      key: keyof FeedCost,
      pick: (sorted: number[]) => number = ([least = 0]) => least,
    ): number => pick(of('with', key)) - pick(of('without', key));
    const spread = (...keys: (keyof FeedCost)[]): string =>
      SIDES.map((side) => {
        const told = keys.map(
          (key) =>
            `${key} ${of(side, key)
              .map((one) => Math.round(one * 1000))
              .join(' ')}`,
        );
        return `${side} ${told.join('; ')} ms`;
      }).join(', ');
    const perPost = (pick?: (sorted: number[]) => number): number =>
      ((added('fed', pick) - added('empty', pick)) * 1e6) / POSTS;
    return [
      ...sizes(),
      row(
        'start of the guard, first page of a process',
        median(starts.first),
        'ms',
        undefined,
        'compiled anew',
      ),
      row('start of the guard, later pages', median(starts.later), 'ms', 3),
      row(
        'settings and words read, script of an empty feed',
        added('empty') * 1000,
        'ms',
        undefined,
        spread('empty'),
      ),
      row(
        'added script per post, feed of 1,000',
        perPost(),
        'µs',
        25,
        `by the middle rounds ${perPost(median).toFixed(1)}; ${spread('empty', 'fed')}`,
      ),
      row(
        'added script per post that came near the screen',
        (added('scrolled') * 1e6) / POSTS,
        'µs',
        undefined,
        `read and judged for its mark; ${spread('scrolled')}`,
      ),
      row('heap per tab, feed of 1,000', added('heap') / 1e6, 'MB', 3),
    ];
  });
}
