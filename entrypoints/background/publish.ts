import { storage } from 'wxt/utils/storage';
import type { GuardState } from '../../lib/guard-state';
import { dayOf } from '../../lib/log/day';
import { loadCorpus } from '../../lib/rules/load-corpus';
import { readSettings } from '../../lib/settings/port';
import { guardStateOf } from './guard-state';
import { forbiddenPlatforms } from './injection';

const STATE = 'local:guardState';

let running: Promise<GuardState> | undefined;
let again = false;

async function publishOnce(): Promise<GuardState> {
  const [settings, forbidden] = await Promise.all([
    readSettings(),
    // A browser that cannot tell takes no platform away.
    forbiddenPlatforms().catch((): string[] => []),
  ]);
  const platformsOff = [...new Set([...settings.platformsOff, ...forbidden])];
  const state = guardStateOf({ ...settings, platformsOff }, loadCorpus(), dayOf(Date.now()));
  const text = JSON.stringify(state);
  // Writing wakes every guarded tab: only when something is different.
  if (JSON.stringify(await storage.getItem(STATE)) !== text) await storage.setItem(STATE, state);
  return state;
}

/** Computes the guard state and hands it to all tabs. Calls during a run lead to one more run, not to many. */
export function publishGuardState(): Promise<GuardState> {
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    try {
      let state: GuardState;
      do {
        again = false;
        state = await publishOnce();
      } while (again);
      return state;
    } finally {
      running = undefined;
    }
  })();
  return running;
}
