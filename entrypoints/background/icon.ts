import { browser } from 'wxt/browser';
import type { GuardState } from '../../lib/guard-state';

export type IconState = 'active' | 'paused' | 'off' | 'degraded';

/** Which picture says how things are. Something the person should look at comes before a pause. */
export function iconStateOf(state: GuardState, troubled: boolean, now: number): IconState {
  if (!state.enabled) return 'off';
  if (troubled) return 'degraded';
  return (state.pausedUntil ?? 0) > now ? 'paused' : 'active';
}

const folder = (state: IconState): string => (state === 'active' ? 'icon' : `icon/${state}`);

/** Shows the state on the toolbar; a simulated date is always visible as a badge. */
export async function showIcon(state: GuardState, troubled: boolean, title: string): Promise<void> {
  const path = folder(iconStateOf(state, troubled, Date.now()));
  await Promise.all([
    browser.action.setIcon({ path: { 16: `/${path}/16.png`, 32: `/${path}/32.png` } }),
    browser.action.setBadgeText({ text: state.simulatedDate === undefined ? '' : 'SIM' }),
    browser.action.setTitle({ title }),
  ]);
}
