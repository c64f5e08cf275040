import { entry, press, type Screen } from '../../tests/browser/pages-screens';
import { pause } from '../../tests/browser/harness';

/** Three months of a person's log, busier by the week, on several platforms: the same at every run. */
const HISTORY = Array.from({ length: 140 }, (_, at) => ({
  ...entry(at + 1),
  at: Date.now() - Math.round((at / 15) ** 2 * 86_400_000) - at * 3_700_000,
  platform: ['facebook', 'instagram', 'tiktok', 'whatsapp', 'x'][(at * 7) % 5],
  act: ['like', 'comment', 'share', 'like', 'follow', 'like'][(at * 5) % 6],
  severity: ['caution', 'warning', 'serious'][(at * 11) % 3],
  decision: ['cancelled', 'cancelled', 'edited', 'proceeded', 'cancelled'][(at * 3) % 5],
  simulated: at % 17 === 0,
}));

const activity = (name: string, nth: number, until: string): Screen => ({
  name: `activity-${name}`,
  path: 'activity.html',
  entries: HISTORY,
  reach: (page) => press(page, '[role=tab]', nth),
  until,
});

/** Screens of other rooms, shown as they open. */
export const OTHERS: readonly Screen[] = [
  { name: 'practice', path: 'practice.html', until: 'Latihan' },
  {
    name: 'warning',
    path: 'practice.html',
    async reach(page) {
      // A real press: only trusted events are acts.
      await page.locator('article ::-p-text(Suka)').click();
      await pause(600);
    },
    until: 'Latihan',
  },
  {
    // A village head outside elections: nothing sure enough to cite, the background open.
    name: 'warning-background',
    path: 'practice.html',
    async reach(page) {
      await page.select('select', 'kepala-desa');
      await page.select('label + select:nth-of-type(2)', '2026-11-22');
      await pause(400);
      await page.locator('article ::-p-text(Suka)').click();
      await pause(600);
    },
    until: 'Latihan',
  },
  { name: 'activity', path: 'activity.html', entries: HISTORY, until: 'Hapus' },
  { name: 'activity-empty', path: 'activity.html', until: 'Belum ada catatan' },
  activity('picture', 1, 'Dari tiap 100'),
  activity('month', 2, 'Ringkasan'),
  activity('keep', 3, 'Kata sandi'),
];
