/** What one keystroke costs while a hint may come: all its events, with and without the extension in turns. */
import { EDITORS, editorPage } from '../tests/fixtures/editors/page';
import { CANDIDATE_DRAFT } from '../tests/fixtures/pages/posts';
import { pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import { SIDES, both, median, row, traced, type Side } from './kit/guard';
import type { BenchRow } from './types';

const EDITABLE = '#editor[contenteditable], #editor [contenteditable], textarea#editor';
const KEYS = new Set(['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup']);
/** Milliseconds we hold ourselves to for one keystroke. */
const BUDGET = 2;

interface Typed {
  perKey: number;
  /** Longest call of the idle time after typing, when the draft is read and judged. */
  idle: number;
}

/** A draft that would be warned about, typed slowly enough for every hint that may come, then a moment to read it. */
async function typing(tab: Tab): Promise<Typed> {
  const events = await traced(tab, async () => {
    await tab.page.keyboard.type(CANDIDATE_DRAFT, { delay: 15 });
    await pause(1200);
  });
  const sum = events
    .filter((one) => one.name === 'EventDispatch' && KEYS.has(one.args?.data?.type ?? ''))
    .reduce((total, one) => total + (one.tdur ?? one.dur ?? 0) / 1000, 0);
  const idle = events
    .filter((one) => one.name === 'FireIdleCallback')
    .map((one) => (one.tdur ?? one.dur ?? 0) / 1000);
  return { perKey: sum / CANDIDATE_DRAFT.length, idle: Math.max(0, ...idle) };
}

export async function benchHints(): Promise<BenchRow[]> {
  return both(async (sessions) => {
    const tabs = { with: await sessions.with.tab(), without: await sessions.without.tab() };
    const rows: BenchRow[] = [];
    for (const name of EDITORS) {
      const typed: Record<Side, Typed[]> = { with: [], without: [] };
      for (let round = 0; round < 2; round++) {
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
          `keystroke in ${name}, added in all its events`,
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
