import { browser } from 'wxt/browser';
import type { GuardState } from '../../lib/guard-state';
import { t } from '../../lib/texts/all';
import { formatDate, formatTime } from '../../lib/texts/format';

export type IconState = 'active' | 'paused' | 'off' | 'degraded';

/** Which picture says how things are. Something the person should look at comes before a pause. */
export function iconStateOf(state: GuardState, troubled: boolean, now: number): IconState {
  if (!state.enabled) return 'off';
  if (troubled) return 'degraded';
  return (state.pausedUntil ?? 0) > now ? 'paused' : 'active';
}

const folder = (state: IconState): string => (state === 'active' ? 'icon' : `icon/${state}`);

/** What the icon means, in words: for the tooltip, and for those who do not see the picture. */
export function iconTitle(state: GuardState, icon: IconState): string {
  const { language, simulatedDate } = state;
  const says = t(language, `icon.${icon}`, [
    icon === 'paused' ? formatTime(language, state.pausedUntil ?? 0) : '',
  ]);
  if (simulatedDate === undefined) return says;
  return t(language, 'icon.simulated', [says, formatDate(language, simulatedDate)]);
}

/** Ink on a wash that no party owns; the words SIM carry the meaning. */
const BADGE = { color: '#5a3a63', text: '#ffffff' };

/**
 * Shows the state on the toolbar; a simulated date is always visible as a badge. A browser that cannot do one of these
 * (phones have no badge) still does the others.
 */
export async function showIcon(state: GuardState, troubled: boolean): Promise<void> {
  const icon = iconStateOf(state, troubled, Date.now());
  const path = folder(icon);
  const action = browser.action as Partial<typeof browser.action>;
  await Promise.allSettled([
    action.setIcon?.({ path: { 16: `/${path}/16.png`, 32: `/${path}/32.png` } }),
    action.setBadgeText?.({ text: state.simulatedDate === undefined ? '' : 'SIM' }),
    action.setBadgeBackgroundColor?.({ color: BADGE.color }),
    action.setBadgeTextColor?.({ color: BADGE.text }),
    action.setTitle?.({ title: iconTitle(state, icon) }),
  ]);
}
