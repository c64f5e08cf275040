/**
 * What the guard costs a page: the same pages with and without the extension, alternating, in one run of real
 * Chromium. The least disturbed round or the median; times from the browser's own trace and counters, not from the page.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';
import { Session, buildDir, pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import type { BenchRow } from './types';

const POSTS = 1000;
const ROUNDS = 7;
const CLICKS = 12;

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  /** Time on the processor: what other programs take does not count. */
  tdur?: number;
  args?: { data?: { type?: string; url?: string } };
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const row = (name: string, value: number, unit: string, budget?: number, note?: string): BenchRow => ({
  name,
  value,
  unit,
  ...(budget === undefined ? {} : { budget, ok: value <= budget }),
  ...(note === undefined ? {} : { note }),
});

const ORDINARY =
  'Resep soto ayam hari ini: kunyit, serai, dan daun jeruk. Jangan lupa sambalnya, ya, teman-teman.';
const CANDIDATE = 'Mari dukung dan menangkan Anies Baswedan dan Muhaimin Iskandar, coblos nomor urut 1!';

function post(id: number): string {
  const text = id % 10 === 3 ? CANDIDATE : `${ORDINARY} Bagian ${id}.`;
  const button = (testid: string, label: string): string =>
    `<button type="button" role="button" data-testid="${testid}" id="${testid}${id}" aria-label="${label}"><svg viewBox="0 0 24 24" width="18"><path d="M1 1h9"></path></svg></button>`;
  return `<div data-testid="cellInnerDiv"><div><div><article data-testid="tweet" role="article" tabindex="0"><div><div data-testid="User-Name"><a href="/akun${id}"><span>Akun ${id}</span></a><a href="/akun${id}/status/${id}"><time>1j</time></a></div><div data-testid="tweetText"><span>${text}</span></div><div role="group">${button('reply', '2 Balasan. Balas')}${button('retweet', '3 posting ulang. Posting ulang')}${button('like', '4 Suka. Menyukai')}${button('bookmark', 'Markah')}</div></div></article></div></div></div>`;
}

/** A feed that grows by twenty posts a frame, as endless feeds do. */
function feed(count: number): { url: string; html: string } {
  const script = `const posts=${JSON.stringify(Array.from({ length: count }, (_, id) => post(id)))};let at=0;const feed=document.getElementById('feed');
    function grow(){const t=document.createElement('template');t.innerHTML=posts.slice(at,at+20).join('');feed.append(t.content);at+=20;if(at<posts.length)requestAnimationFrame(grow);else window.grown=true}
    requestAnimationFrame(grow);`;
  return {
    url: 'https://x.com/home',
    html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>X</title></head><body><main role="main" id="feed"></main><script>${script}</script></body></html>`,
  };
}

async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

interface FeedCost {
  grown: number;
  scrolled: number;
  heap: number;
}

/** Seconds of script for building the feed and for scrolling through it, and the heap after both. */
async function feedCost(tab: Tab): Promise<FeedCost> {
  const client = await tab.page.createCDPSession();
  await client.send('Performance.enable');
  await tab.open({ url: 'https://x.com/home', html: '<!doctype html><title>leer</title>' });
  await pause(300);
  const before = await metric(client, 'ScriptDuration');
  await tab.open(feed(POSTS));
  await tab.page.waitForFunction('window.grown');
  await pause(1500);
  const grown = (await metric(client, 'ScriptDuration')) - before;
  await tab.page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 800) {
      window.scrollTo(0, top);
      await new Promise((done) => requestAnimationFrame(() => done(undefined)));
    }
  });
  await pause(1500);
  const scrolled = (await metric(client, 'ScriptDuration')) - before;
  await client.send('HeapProfiler.collectGarbage');
  const heap = await metric(client, 'JSHeapUsedSize');
  await client.detach();
  return { grown, scrolled, heap };
}

async function traced(tab: Tab, run: () => Promise<void>): Promise<TraceEvent[]> {
  await tab.page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await run();
  const bytes = await tab.page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
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

const PRESS = new Set(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);

/** Milliseconds the events of one ordinary press take in all listeners. */
async function pressCost(tab: Tab, id: number): Promise<number> {
  const events = await traced(tab, async () => {
    await tab.run({ do: 'click', at: `#like${id}` });
    await pause(60);
  });
  return events
    .filter((one) => one.name === 'EventDispatch' && PRESS.has(one.args?.data?.type ?? ''))
    .reduce((sum, one) => sum + (one.tdur ?? one.dur ?? 0) / 1000, 0);
}

/** Milliseconds from the click to the end of the paint that shows the warning. */
async function warningPaint(tab: Tab, id: number): Promise<number> {
  const events = await traced(tab, async () => {
    await tab.run({ do: 'click', at: `#like${id}` });
    await pause(250);
  });
  const click = events.find((one) => one.name === 'EventDispatch' && one.args?.data?.type === 'click');
  const paint = events.find((one) => one.name === 'Paint' && click !== undefined && one.ts > click.ts);
  if (!click || !paint) return NaN;
  await tab.choose('cancel');
  return (paint.ts + (paint.dur ?? 0) - click.ts) / 1000;
}

function sizes(): BenchRow[] {
  const dir = join(buildDir('chromium'), 'content-scripts');
  if (!existsSync(dir)) return [];
  const zipped = (name: string): number =>
    gzipSync(readFileSync(join(dir, name)), { level: 9 }).length / 1000;
  const others = readdirSync(dir).filter((name) => name.endsWith('.js') && name !== 'guard.js');
  const platform = Math.max(0, ...others.map(zipped));
  return [
    row(
      'content script, gzip',
      zipped('guard.js') + platform,
      'kB',
      60,
      'guard and its largest platform file',
    ),
  ];
}

export async function benchGuard(): Promise<BenchRow[]> {
  const guarded = await Session.start('chromium');
  const plain = await Session.start('chromium', { bare: true });
  try {
    await guarded.ready();
    await guarded.set({ simulatedDate: '2023-12-15', employee: 'PNS', onboardingDone: true });
    const tabs = { with: await guarded.tab(), without: await plain.tab() };
    const costs: Record<'with' | 'without', FeedCost[]> = { with: [], without: [] };
    const starts: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of ['with', 'without'] as const) costs[side].push(await feedCost(tabs[side]));
      starts.push(await startCost(tabs.with));
    }
    const presses: Record<'with' | 'without', number[]> = { with: [], without: [] };
    for (const side of ['with', 'without'] as const) {
      await tabs[side].open(feed(60));
      await pause(1500);
      for (let id = 10; id < 10 + CLICKS; id++) {
        if (id % 10 !== 3) presses[side].push(await pressCost(tabs[side], id));
      }
    }
    const paints: number[] = [];
    for (let round = 0; round < 5; round++) {
      await tabs.with.open(feed(40));
      await pause(1200);
      paints.push(await warningPaint(tabs.with, 13));
    }
    // The least disturbed round of each side: other programs only ever add.
    const least = (side: 'with' | 'without', key: keyof FeedCost): number =>
      Math.min(...costs[side].map((one) => one[key]));
    const each = (key: keyof FeedCost): number => least('with', key) - least('without', key);
    const spread = (side: 'with' | 'without'): string =>
      `${side} ${costs[side]
        .map((one) => (one.grown * 1000).toFixed(0))
        .sort()
        .join(' ')} ms`;
    return [
      ...sizes(),
      row('start of the guard on an empty page', median(starts), 'ms', 3),
      row(
        'added script per post, feed of 1,000',
        (each('grown') * 1e6) / POSTS,
        'µs',
        60,
        `goal 25; ${spread('with')}, ${spread('without')}`,
      ),
      row(
        'added script per post, feed scrolled to its end',
        (each('scrolled') * 1e6) / POSTS,
        'µs',
        undefined,
        'every post comes near the screen',
      ),
      row(
        'warning painted after the press',
        median(paints),
        'ms',
        16,
        paints.map((one) => one.toFixed(1)).join(' '),
      ),
      row(
        'ordinary press, added in all its events',
        median(presses.with) - median(presses.without),
        'ms',
        0.2,
      ),
      row('heap per tab, feed of 1,000', each('heap') / 1e6, 'MB', 3),
    ];
  } finally {
    await guarded.close();
    await plain.close();
  }
}
