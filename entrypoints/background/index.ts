import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { storage } from 'wxt/utils/storage';
import { policy, readSetting, watchSettings } from '../../lib/settings/port';
import { ALARMS, onAlarm, scheduleAlarms } from './alarms';
import { wireChecking } from './check';
import { handlers, openPage, troubledPlatforms } from './handlers';
import { showIcon } from './icon';
import { checkCorePermissions, guardOpenTabs, syncOptionalPlatforms } from './injection';
import { careForLog, deliverWaiting, keeper } from './log-service';
import { notify } from './notices';
import { serveParts } from './parts';
import { publishGuardState } from './publish';
import { publishRegistryTables } from './registry';
import { route } from './router';

/** Runs each piece of work by itself: one that fails must not keep the others from running. */
async function settle(...work: (() => Promise<unknown>)[]): Promise<void> {
  await Promise.allSettled(work.map((one) => one()));
}

async function refreshIcon(): Promise<void> {
  const state = await publishGuardState();
  const lost = (await storage.getItem<string[]>('local:lostPermissions')) ?? [];
  const troubled = lost.length > 0 || (await troubledPlatforms()).length > 0;
  await showIcon(state, troubled);
}

async function tellIgnoredPolicy(): Promise<void> {
  const { ignored } = await policy();
  if (ignored.length > 0) await notify('policy-ignored', Date.now(), ignored.join(', '));
}

/** Long enough for the event that woke us to be answered first. */
const OUTBOX_WAIT_MS = 400;

/** Everything that depends on settings, day or registry, brought up to date. */
const refresh = () => settle(refreshIcon, publishRegistryTables, scheduleAlarms);

/** A guard put into an open tab finds its platform allowed; one whose permission is gone learns to stop. */
const followPermissions = () =>
  void settle(async () => {
    await publishGuardState();
    await syncOptionalPlatforms();
  }, checkCorePermissions);

export default defineBackground(() => {
  // All listeners before the first await: the browser replays the event that woke the background only to these.
  route(handlers);
  serveParts();
  onAlarm({
    [ALARMS.day]: () => settle(refresh, careForLog, deliverWaiting),
    [ALARMS.pauseEnd]: () => settle(refreshIcon),
    [ALARMS.outbox]: () => settle(deliverWaiting),
    // Asking for the key is what lets an expired one go.
    [ALARMS.lock]: () => settle(() => keeper.get()),
  });
  wireChecking();
  // Whatever woke us: an entry whose tab was closed in the same moment may be waiting.
  setTimeout(() => void settle(deliverWaiting), OUTBOX_WAIT_MS);
  watchSettings(() => void refresh());
  storage.watch('local:packs', () => void settle(publishRegistryTables));
  storage.watch('session:diagnoses', () => void refreshIcon());
  storage.watch('local:lostPermissions', () => void refreshIcon());
  browser.permissions.onAdded.addListener(followPermissions);
  browser.permissions.onRemoved.addListener(followPermissions);
  browser.runtime.onStartup.addListener(() => void settle(refresh, careForLog, deliverWaiting));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void settle(
      async () => {
        await refresh();
        // Only now: a guard put into an open tab finds its state ready.
        await guardOpenTabs();
      },
      syncOptionalPlatforms,
      checkCorePermissions,
      tellIgnoredPolicy,
      careForLog,
      deliverWaiting,
      async () => {
        if (reason === 'install' && !(await readSetting('onboardingDone'))) await openPage('onboarding');
      },
    );
  });
});
