import { browser } from 'wxt/browser';
import type { PageName } from '../../lib/messages';

/**
 * Opens a page of the extension in a tab and, from a popup, closes the popup. Asked of the browser directly, so that
 * it works while the background sleeps.
 */
export async function openPage(page: PageName | 'card', hash = ''): Promise<void> {
  if (page === 'options' && hash === '') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${hash}` as '/popup.html') });
  if (document.body.classList.contains('jn-in-popup')) window.close();
}
