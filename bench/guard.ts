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

interface FeedCost {
  empty: number;
  grown: number;
  scrolled: number;
  heap: number;
}

/** Seconds of script for a feed without posts, for what posts add to it, for scrolling through them; heap after all. */
async function feedCost(tab: Tab): Promise<FeedCost> {
  const client = await tab.page.createCDPSession();
  await client.send('Performance.enable');
  await tab.open({ url: 'https://x.com/home', html: '<!doctype html><title>leer</title>' });
  await pause(300);
  const script = (): Promise<number> => metric(client, 'ScriptDuration');
  const start = await script();
  await tab.open(feed(0));
  await pause(1000);
  const empty = (await script()) - start;
  const before = await script();
  await tab.open(feed(POSTS));
  await tab.page.waitForFunction('window.grown');
  await pause(1500);
  const grown = (await script()) - before - empty;
  await tab.page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 800) {
      window.scrollTo(0, top);
      await new Promise((done) => requestAnimationFrame(() => done(undefined)));
    }
  });
  await pause(1500);
  const scrolled = (await script()) - before - empty - grown;
  await client.send('HeapProfiler.collectGarbage');
  const heap = await metric(client, 'JSHeapUsedSize');
  await client.detach();
  return { empty, grown, scrolled, heap };
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
    // The least disturbed round of each side: other programs only ever add.
    const least = (side: Side, key: keyof FeedCost): number =>
      Math.min(...costs[side].map((one) => one[key]));
    const added = (key: keyof FeedCost): number => least('with', key) - least('without', key);
    const spread = (key: keyof FeedCost): string =>
      SIDES.map(
        (side) =>
          `${side} ${costs[side]
            .map((one) => Math.round(one[key] * 1000))
            .sort((one, other) => one - other)
            .join(' ')} ms`,
      ).join(', ');
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
      row('added script per post, feed of 1,000', (added('grown') * 1e6) / POSTS, 'µs', 25, spread('grown')),
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
