import { browser } from 'wxt/browser';
import type { PageReport } from '../../components/popup/types';
import type { Platform } from '../../lib/platforms/types';
import { ping } from '../shared/ping';

/**
 * How well the page in front is guarded. The address is visible to us only on platforms the person allowed; it is
 * looked at here and never kept.
 */
export async function pageReport(
  find: (url: URL) => Platform | undefined,
  platformsOff: readonly string[],
): Promise<PageReport> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !URL.canParse(tab.url)) return { state: 'not-covered' };
  const platform = find(new URL(tab.url));
  if (!platform) return { state: 'not-covered' };
  const base = { platform: platform.name };
  if (!(await browser.permissions.contains({ origins: [...platform.hosts.matches] })))
    return { ...base, state: 'no-permission' };
  if (platformsOff.includes(platform.id)) return { ...base, state: 'platform-off' };
  const diagnosis = tab.id === undefined ? undefined : await ping(tab.id);
  if (!diagnosis) return { ...base, state: 'silent' };
  return { ...base, diagnosis, state: diagnosis.state === 'ok' ? 'guarded' : 'degraded' };
}
