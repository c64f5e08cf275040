/**
 * What one keystroke costs while a hint may come: all work of the page's main thread, with and without the extension in
 * turns. Not its events alone: they lie within each other, and what the editor does by itself after an event runs inside
 * the event as soon as anybody listens to it.
 */
import { EDITORS, editorPage } from '../tests/fixtures/editors/page';
import { CANDIDATE_DRAFT } from '../tests/fixtures/pages/posts';
import { pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import { SIDES, both, median, metric, row, traced, type Side } from './kit/guard';
import type { BenchRow } from './types';

const EDITABLE = '#editor[contenteditable], #editor [contenteditable], textarea#editor';
/** Milliseconds we hold ourselves to for one keystroke. */
const BUDGET = 2;

interface Typed {
  /** Milliseconds. */
  perKey: number;
  /** Longest call of the idle time after typing, when the draft is read and judged. */
  idle: number;
}

/** A draft that would be warned about, typed slowly enough for every hint that may come, then a moment to read it. */
async function typing(tab: Tab): Promise<Typed> {
  const client = await tab.page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  let seconds = 0;
  const events = await traced(tab, async () => {
    const before = await metric(client, 'TaskDuration');
    await tab.page.keyboard.type(CANDIDATE_DRAFT, { delay: 15 });
    seconds = (await metric(client, 'TaskDuration')) - before;
    await pause(1200);
  });
  await client.detach();
  const idle = events
    .filter((one) => one.name === 'FireIdleCallback')
    .map((one) => (one.tdur ?? one.dur ?? 0) / 1000);
  return { perKey: (seconds * 1000) / CANDIDATE_DRAFT.length, idle: Math.max(0, ...idle) };
}

export async function benchHints(): Promise<BenchRow[]> {
  return both(async (sessions) => {
    const tabs = { with: await sessions.with.tab(), without: await sessions.without.tab() };
    const rows: BenchRow[] = [];
    for (const name of EDITORS) {
      const typed: Record<Side, Typed[]> = { with: [], without: [] };
      for (let round = 0; round < 3; round++) {
        for (const side of SIDES) {
          await tabs[side].open(await editorPage(name));
          await tabs[side].page.waitForSelector(EDITABLE);
          await tabs[side].run({ do: 'click', at: EDITABLE });
          typed[side].push(await typing(tabs[side]));
        }
      }
      const of = (side: Side): number => median(typed[side].map(({ perKey }) => perKey));
      const idle = median(typed.with.map((one) => one.idle));
      rows.push(
        row(
          `keystroke in ${name}, added work of the page`,
          of('with') - of('without'),
          'ms',
          BUDGET,
          `with ${of('with').toFixed(2)}, without ${of('without').toFixed(2)}; judged when idle in ${idle.toFixed(1)} ms`,
        ),
      );
    }
    return rows;
  });
}
