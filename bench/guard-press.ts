/**
 * What one press costs, with and without the extension in turns: an ordinary one on a page that listens to its events
 * itself, as every real one does, and a held one. "Later" is what stands between the release of the button and the
 * page's own click. As hands do it, the pointer rests on the control before it presses, and the button stays down for a
 * moment; beside it, the same press by a pointer that comes and presses at once, as a finger on glass does, for which
 * nothing can be found out ahead.
 */
import { pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import { SIDES, both, feed, median, row, traced, type Side } from './kit/guard';
import type { BenchRow } from './types';

const CLICKS = 30;
/** Presses closer together than a double click would be one. Milliseconds. */
const APART = 600;
/** How long a hand rests on a control before it presses, and how long it keeps the button down. Milliseconds. */
const RESTS = 150;
const DOWN = 60;

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
async function pressCost(tab: Tab, at: string, rests: number): Promise<Press> {
  const box = await (await tab.find(at)).boundingBox();
  if (!box) throw new Error(`nothing to press at ${at}`);
  const { mouse } = tab.page;
  const events = await traced(tab, async () => {
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    if (rests > 0) await pause(rests);
    await mouse.down();
    if (rests > 0) await pause(DOWN);
    await mouse.up();
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
      // Rested and at once in turns: what is measured is code that has not run for a while.
      const rests = id % 2 === 0 ? RESTS : 0;
      for (const what of ['like', 'bookmark']) {
        const cost = (costs[rests > 0 ? what : `${what} at once`] ??= { with: [], without: [] });
        for (const side of SIDES) cost[side].push(await pressCost(tabs[side], `#${what}${id}`, rests));
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
      told(
        'ordinary like by a pointer that presses as it comes, its click later by',
        'like at once',
        'later',
      ),
      told('ordinary like by a pointer that presses as it comes, all events', 'like at once', 'all'),
      told(
        'press on what is no act by a pointer that presses as it comes, all events',
        'bookmark at once',
        'all',
      ),
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
