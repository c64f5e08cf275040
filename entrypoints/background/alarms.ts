import { browser } from 'wxt/browser';
import { readSetting } from '../../lib/settings/port';

export const ALARMS = { day: 'day', pauseEnd: 'pause-end', lock: 'lock', outbox: 'outbox' } as const;
type AlarmName = (typeof ALARMS)[keyof typeof ALARMS];

/** Wires alarms to their work. Call in the first turn of the background. */
export function onAlarm(work: Record<AlarmName, () => Promise<void>>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (Object.hasOwn(work, name)) void work[name as AlarmName]();
  });
}

/** Sets the alarms of the day change and of the end of a pause; an alarm of the same name is replaced. */
export async function scheduleAlarms(): Promise<void> {
  const midnight = new Date();
  midnight.setHours(24, 0, 5, 0);
  await browser.alarms.create(ALARMS.day, { when: midnight.getTime() });
  const pausedUntil = await readSetting('pausedUntil');
  if (pausedUntil > Date.now()) await browser.alarms.create(ALARMS.pauseEnd, { when: pausedUntil + 500 });
  else await browser.alarms.clear(ALARMS.pauseEnd);
}

/** Wakes the background when an unlocked log should lock itself. */
export async function scheduleLock(minutes: number): Promise<void> {
  if (minutes > 0) await browser.alarms.create(ALARMS.lock, { delayInMinutes: minutes + 0.1 });
  else await browser.alarms.clear(ALARMS.lock);
}

/** Tries again soon to take in what the log could not take now, also when no page is left to bring it. */
export async function scheduleDelivery(): Promise<void> {
  await browser.alarms.create(ALARMS.outbox, { delayInMinutes: 0.5 });
}
