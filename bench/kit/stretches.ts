/**
 * Stretches of script at once, by the clock of the thread: what other programs take is not in it. Collections of the
 * browser's memory, which fall into whatever runs when they are due, are counted apart. How far a busy machine stretches
 * even that clock is told by a control: the same piece of arithmetic again and again, in the same run.
 */
import { pause } from '../../tests/browser/harness';
import type { Tab } from '../../tests/browser/tab';
import { median, traced, type TraceEvent } from './guard';

export interface Stretch {
  /** Milliseconds on the processor, without collections. */
  own: number;
  /** Milliseconds of collections within. */
  collecting: number;
  /** Milliseconds by the clock on the wall. */
  wall: number;
}

const COLLECTIONS: ReadonlySet<string> = new Set(['MinorGC', 'MajorGC']);

/** Calls into script that `of` takes for its own, the longest first. */
function stretchesIn(events: readonly TraceEvent[], of: (call: TraceEvent) => boolean): Stretch[] {
  const collections = events.filter(({ name }) => COLLECTIONS.has(name));
  return events
    .filter((one) => one.name === 'FunctionCall' && of(one))
    .map(({ pid, tid, ts, dur = 0, tdur = dur }) => {
      const within = collections.filter(
        (one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts < ts + dur,
      );
      const collecting = within.reduce((sum, one) => sum + (one.tdur ?? one.dur ?? 0), 0);
      return { own: Math.max(0, tdur - collecting) / 1000, collecting: collecting / 1000, wall: dur / 1000 };
    })
    .sort((one, other) => other.own - one.own);
}

const none: Stretch = { own: 0, collecting: 0, wall: 0 };

/** The longest stretch of the extension's script while something is done. */
export async function longestOurs(tab: Tab, run: () => Promise<void>): Promise<Stretch> {
  const events = await traced(tab, run);
  return stretchesIn(events, ({ args }) => args?.data?.url?.includes('chrome-extension') === true)[0] ?? none;
}

const STRETCHES = 300;
/** Until the code is compiled for good, and as long as it should be. */
const SETTLING = 600;
const CONTROL = `<!doctype html><script>
  function arithmetic(rounds){let x=1;for(let i=0;i<rounds;i++)x=(Math.imul(x,31)+i)|0;return x}
  let rounds=1e6,left=${STRETCHES + SETTLING};
  function control(){const before=performance.now();window.kept=arithmetic(rounds);
    if(left>${STRETCHES})rounds=Math.round((rounds+rounds*3/Math.max(0.1,performance.now()-before))/2);
    if(--left)setTimeout(control,5);else window.grown=true}
  setTimeout(control,100);
</script>`;

/** Three milliseconds of arithmetic, `STRETCHES` times: what is seen of them, in the middle and at worst. */
export async function control(tab: Tab): Promise<{ middle: Stretch; worst: Stretch }> {
  const events = await traced(tab, async () => {
    await tab.open({ url: 'https://x.com/control', html: CONTROL });
    await tab.page.waitForFunction('window.grown', { timeout: 60_000 });
    await pause(100);
  });
  const isControl = ({ args }: TraceEvent): boolean => args?.data?.functionName === 'control';
  const settled = events.filter(isControl).sort((one, other) => one.ts - other.ts)[SETTLING]?.ts ?? 0;
  const all = stretchesIn(events, (one) => isControl(one) && one.ts >= settled);
  const of = (pick: (values: number[]) => number): Stretch => ({
    own: pick(all.map(({ own }) => own)),
    collecting: 0,
    wall: pick(all.map(({ wall }) => wall)),
  });
  return { middle: of(median), worst: of((values) => Math.max(...values)) };
}
