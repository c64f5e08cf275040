/** What one press costs: an ordinary one in all its events, with and without the extension in turns; and a held one. */
import { pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import { SIDES, both, feed, median, row, traced, type Side } from './kit/guard';
import type { BenchRow } from './types';

const CLICKS = 36;

const PRESS = new Set(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);

/** Milliseconds the events of one ordinary press take in all listeners. */
async function pressCost(tab: Tab, at: string): Promise<number> {
  const events = await traced(tab, async () => {
    await tab.run({ do: 'click', at });
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

export async function benchGuardPress(): Promise<BenchRow[]> {
  return both(async (sessions) => {
    const tabs = { with: await sessions.with.tab(), without: await sessions.without.tab() };
    const costs: Record<string, Record<Side, number[]>> = {};
    for (const side of SIDES) await tabs[side].open(feed(60));
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
    const added = (what: string): number =>
      median(costs[what]?.with ?? []) - median(costs[what]?.without ?? []);
    const note = (what: string): string =>
      SIDES.map((side) => `${side} ${median(costs[what]?.[side] ?? []).toFixed(2)}`).join(', ');
    return [
      row('ordinary like, added in all its events', added('like'), 'ms', 0.2, note('like')),
      row('press on what is no act, added', added('bookmark'), 'ms', 0.2, note('bookmark')),
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
