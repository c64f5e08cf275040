/** What the benches of the guard share: pages, traces, and one browser with the extension beside one without. */
import type { CDPSession } from 'puppeteer-core';
import { Session } from '../../tests/browser/harness';
import type { Tab } from '../../tests/browser/tab';
import type { BenchRow } from '../types';

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor: what other programs take does not count. */
  tdur?: number;
  args?: { data?: { type?: string; url?: string; functionName?: string } };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
export const row = (name: string, value: number, unit: string, budget?: number, note?: string): BenchRow => ({
  name,
  value,
  unit,
  ...(budget === undefined ? {} : { budget, ok: value <= budget }),
  ...(note === undefined ? {} : { note }),
});

export const ORDINARY =
  'Resep soto ayam hari ini: kunyit, serai, dan daun jeruk. Jangan lupa sambalnya, ya, teman-teman.';
export const CANDIDATE =
  'Mari dukung dan menangkan Anies Baswedan dan Muhaimin Iskandar, coblos nomor urut 1!';

export function post(id: number): string {
  const text = id % 10 === 3 ? CANDIDATE : `${ORDINARY} Bagian ${id}.`;
  const button = (testid: string, label: string): string =>
    `<button type="button" role="button" data-testid="${testid}" id="${testid}${id}" aria-label="${label}"><svg viewBox="0 0 24 24" width="18"><path d="M1 1h9"></path></svg></button>`;
  return `<div data-testid="cellInnerDiv"><div><div><article data-testid="tweet" role="article" tabindex="0"><div><div data-testid="User-Name"><a href="/akun${id}"><span>Akun ${id}</span></a><a href="/akun${id}/status/${id}"><time>1j</time></a></div><div data-testid="tweetText"><span>${text}</span></div><div role="group">${button('reply', '2 Balasan. Balas')}${button('retweet', '3 posting ulang. Posting ulang')}${button('like', '4 Suka. Menyukai')}${button('bookmark', 'Markah')}</div></div></article></div></div></div>`;
}

/** A feed that grows by twenty posts a frame, as endless feeds do. */
export function feed(count: number): { url: string; html: string } {
  const script = `const posts=${JSON.stringify(Array.from({ length: count }, (_, id) => post(id)))};let at=0;const feed=document.getElementById('feed');
    function grow(){const t=document.createElement('template');t.innerHTML=posts.slice(at,at+20).join('');feed.append(t.content);at+=20;if(at<posts.length)requestAnimationFrame(grow);else window.grown=true}
    requestAnimationFrame(grow);`;
  return {
    url: 'https://x.com/home',
    html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>X</title></head><body><main role="main" id="feed"></main><script>${script}</script></body></html>`,
  };
}

export async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

export async function traced(tab: Tab, run: () => Promise<void>): Promise<TraceEvent[]> {
  await tab.page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await run();
  const bytes = await tab.page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
}

export type Side = 'with' | 'without';
export const SIDES: readonly Side[] = ['with', 'without'];

/** A browser with the extension, set to a campaign, and one without. */
export async function both<T>(run: (sessions: Record<Side, Session>) => Promise<T>): Promise<T> {
  const guarded = await Session.start('chromium');
  const plain = await Session.start('chromium', { bare: true });
  try {
    await guarded.ready();
    await guarded.set({ simulatedDate: '2023-12-15', employee: 'PNS', onboardingDone: true });
    return await run({ with: guarded, without: plain });
  } finally {
    await guarded.close();
    await plain.close();
  }
}
