import { cpus, loadavg } from 'node:os';
import { Session } from '../tests/browser/harness';
import { navigate } from '../tests/browser/pages-screens';
import { findChromium } from '../scripts/browsers.mjs';
import type { BenchRow } from './types';

const RUNS = 15;

interface Times {
  /** Milliseconds from the navigation's start. */
  usable: number;
  whole: number;
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/**
 * How soon the popup can be used after it was opened: its switch for the guard is there and a frame has been painted.
 * `whole`: the stage and the page's state stand, too. Chromium, popup in a tab of its own, extension warm.
 */
export async function benchPages(): Promise<BenchRow[]> {
  if (!findChromium()) throw new Error('no Chromium found');
  const session = await Session.start('chromium');
  try {
    await session.ready();
    const page = await session.browser.newPage();
    // No named function in here: the loader of this file would wrap it in a helper the page does not have.
    await page.evaluateOnNewDocument(() => {
      const times: Partial<Times> = {};
      Object.assign(globalThis, { jagaTimes: times });
      new MutationObserver(() => {
        const usable = document.querySelector('[role="switch"]') !== null;
        const whole =
          usable && document.querySelector('#stage-title') && document.querySelector('#page-title');
        // The task after the next frame: what stands now has been painted then.
        requestAnimationFrame(() =>
          setTimeout(() => {
            if (usable) times.usable ??= performance.now();
            if (whole) times.whole ??= performance.now();
          }),
        );
      }).observe(document, { childList: true, subtree: true });
    });
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const work: number[] = [];
    const runs: Times[] = [];
    for (let run = 0; run <= RUNS; run++) {
      await navigate(session, page, 'popup.html?tab');
      await page.waitForFunction(
        () => (globalThis as unknown as { jagaTimes: Partial<Times> }).jagaTimes.whole !== undefined,
        { timeout: 10_000 },
      );
      const times = await page.evaluate(() => (globalThis as unknown as { jagaTimes: Times }).jagaTimes);
      // The first opening compiles the scripts; people open the popup again and again.
      const { metrics } = await devtools.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
      if (run > 0) work.push(seconds * 1000);
      if (run > 0) runs.push(times);
      else console.log(`  first opening: ${times.usable.toFixed(0)} ms`);
    }
    // Waiting for the processor counts in wall time: the load tells how far a figure can be trusted.
    const note = `median of ${RUNS} openings in Chromium, load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} cores`;
    return [
      {
        name: 'popup usable after opening',
        value: median(runs.map(({ usable }) => usable)),
        unit: 'ms',
        budget: 100,
        note,
      },
      {
        name: 'popup with stage and page state',
        value: median(runs.map(({ whole }) => whole)),
        unit: 'ms',
        note,
      },
      {
        name: 'popup, all work of its main thread',
        value: median(work),
        unit: 'ms',
        note: 'processor time until the page state stands: does not grow when the machine is busy',
      },
    ];
  } finally {
    await session.close();
  }
}
