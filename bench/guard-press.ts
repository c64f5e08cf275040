/**
 * What one press costs, with and without the extension in turns: an ordinary one on a page that listens to its events
 * itself, as every real one does, and a held one. "Later" is what stands between the release of the button and the
 * page's own click; most of the work is done while the finger is still down, which the sum of all events tells.
 */
import { pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import { SIDES, both, feed, median, row, traced, type Side } from './kit/guard';
import type { BenchRow } from './types';

const CLICKS = 20;
/** Presses closer together than a double click would be one. Milliseconds. */
const APART = 600;

const RELEASE = ['pointerup', 'mouseup', 'click'];
const PRESS = ['pointerdown', 'mousedown', ...RELEASE];

const LISTENING = `<script>for(const type of ${JSON.stringify(PRESS)})for(const capture of [true,false])document.addEventListener(type,()=>{},capture)</script>`;
function page(posts: number): { url: string; html: string } {
  const { url, html } = feed(posts);
  return { url, html: html.replace('</body>', `${LISTENING}</body>`) };
}

interface Press {
  all: number;
  later: number;
}

/** Milliseconds the events of one ordinary press take in all listeners. */
async function pressCost(tab: Tab, at: string): Promise<Press> {
  const events = await traced(tab, async () => {
    await tab.run({ do: 'click', at });
    await pause(60);
  });
  await pause(APART);
  const spent = (types: readonly string[]): number =>
    events
      .filter((one) => one.name === 'EventDispatch' && types.includes(one.args?.data?.type ?? ''))
      .reduce((sum, one) => sum + (one.tdur ?? one.dur ?? 0) / 1000, 0);
  return { all: spent(PRESS), later: spent(RELEASE) };
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

export async function benchGuardPress(): Promise<BenchRow[]> {
  return both(async (sessions) => {
    const tabs = { with: await sessions.with.tab(), without: await sessions.without.tab() };
    const costs: Record<string, Record<Side, Press[]>> = {};
    for (const side of SIDES) await tabs[side].open(page(60));
    await pause(1500);
    for (let id = 10; id < 10 + CLICKS; id++) {
      // A campaign's post would be held.
      if (id % 10 === 3) continue;
      for (const what of ['like', 'bookmark']) {
        const cost = (costs[what] ??= { with: [], without: [] });
        for (const side of SIDES) cost[side].push(await pressCost(tabs[side], `#${what}${id}`));
      }
    }
    const paints: number[] = [];
    for (let round = 0; round < 5; round++) {
      await tabs.with.open(feed(40));
      await pause(1200);
      paints.push(await warningPaint(tabs.with, 13));
    }
    const told = (name: string, what: string, part: keyof Press): BenchRow => {
      const of = (side: Side): number => median((costs[what]?.[side] ?? []).map((one) => one[part]));
      const note = SIDES.map((side) => `${side} ${of(side).toFixed(2)}`).join(', ');
      return row(name, of('with') - of('without'), 'ms', 0.2, note);
    };
    return [
      told('ordinary like, its click later by', 'like', 'later'),
      told('ordinary like, added in all its events', 'like', 'all'),
      told('press on what is no act, its click later by', 'bookmark', 'later'),
      told('press on what is no act, added in all its events', 'bookmark', 'all'),
      row(
        'warning painted after the press',
        median(paints),
        'ms',
        16,
        paints.map((one) => one.toFixed(1)).join(' '),
      ),
    ];
  });
}
