/**
 * The activity page over a log behind a passphrase, in real Chromium: entries (100,000, or `JAGA_LOG_SEALED`) are brought
 * in, sealed, locked, unlocked and read.
 */
import { BROWSERS, Session } from '../tests/browser/harness';
import { FILL, filtering, middle, opening } from './log';
import type { BenchRow } from './types';

const ENTRIES = Number(process.env['JAGA_LOG_SEALED'] ?? 100_000);
const PASSPHRASE = 'kata sandi panjang';

const pick = (value: string) => `
  const select = document.querySelectorAll('.jn-filter select')[0];
  select.value = ${JSON.stringify(value)};
  select.dispatchEvent(new Event('change', { bubbles: true }));`;

/** Setting the passphrase, unlocking, opening the page and filtering, over a log that is all sealed. */
export async function benchSealedLog(): Promise<BenchRow[]> {
  if (!BROWSERS.includes('chromium')) return [];
  const session = await Session.start('chromium');
  try {
    await session.ready();
    // Its own clock: the driver waits for no answer longer than this.
    const inside = await session.extensionPage('card.html');
    inside.setDefaultTimeout(900_000);
    await inside.evaluate(`(${FILL})(${String(ENTRIES)}, 1000, 3600, ${String(Date.now())})`);
    await inside.close();
    const timed = async (work: () => Promise<unknown>) => {
      const began = performance.now();
      await work();
      return performance.now() - began;
    };
    const sealing = await timed(() => session.ask('vault:set', { passphrase: PASSPHRASE }));
    await session.ask('vault:lock', {});
    const unlocking = await timed(() => session.ask('vault:unlock', { passphrase: PASSPHRASE }));
    const first = await opening(session);
    await first.page.close();
    const again: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { page, ms } = await opening(session);
      again.push(ms);
      await page.close();
    }
    const { page } = await opening(session);
    const filters: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      filters.push((await filtering(page, pick('facebook'))).both);
      await filtering(page, pick(''));
    }
    const many = `${ENTRIES.toLocaleString('en')} sealed entries`;
    return [
      { name: `seal the log, ${many}`, value: sealing / 1000, unit: 's' },
      { name: 'unlock', value: unlocking, unit: 'ms' },
      { name: 'open the page, first time: every entry is opened', value: first.ms, unit: 'ms' },
      {
        name: 'open the page, again (median)',
        value: middle(again),
        unit: 'ms',
        note: again.map((ms) => ms.toFixed(0)).join(', '),
      },
      {
        name: 'filter (median)',
        value: middle(filters),
        unit: 'ms',
        note: filters.map((ms) => ms.toFixed(0)).join(', '),
      },
    ];
  } finally {
    await session.close();
  }
}
