import { browser } from 'wxt/browser';
import { readSetting, watchSettings, writeSetting } from '../../lib/settings/port';
import { t } from '../../lib/texts/all';
import { leaveSelection } from '../shared/selection';

const MENU = 'check-selection';
const WINDOW = { width: 480, height: 640 } as const;
/** Minutes the pause command pauses. */
const PAUSE = 15;

/** Opens the check page: a small window on computers, a tab where there are no windows (phones). */
async function openCheck(): Promise<void> {
  const url = browser.runtime.getURL('/check.html');
  const windows = browser.windows as typeof browser.windows | undefined;
  if (windows) await windows.create({ url, type: 'popup', ...WINDOW });
  else await browser.tabs.create({ url });
}

async function labelMenu(): Promise<void> {
  const language = await readSetting('language');
  const item = { title: t(language, 'check.menu'), contexts: ['selection'] as ['selection'] };
  try {
    await browser.contextMenus.update(MENU, item);
  } catch {
    // Not there yet: the first run of this background, or the browser forgot its menus.
    browser.contextMenus.create({ id: MENU, ...item });
  }
}

/** Pauses for 15 minutes, or ends a pause. */
async function togglePause(): Promise<void> {
  const until = await readSetting('pausedUntil');
  await writeSetting('pausedUntil', until > Date.now() ? 0 : Date.now() + PAUSE * 60_000);
}

/**
 * Checking on demand: the menu on selected text and the keyboard command for pausing. Has to be called in the first
 * turn of the background. Phones have neither menus nor commands.
 */
export function wireChecking(): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (menus) {
    menus.onClicked.addListener(({ menuItemId, selectionText }) => {
      if (menuItemId !== MENU) return;
      void leaveSelection(selectionText ?? '').then(openCheck);
    });
    browser.runtime.onInstalled.addListener(() => void labelMenu());
    browser.runtime.onStartup.addListener(() => void labelMenu());
    let language: string | undefined;
    watchSettings((settings) => {
      if (settings.language === language) return;
      language = settings.language;
      void labelMenu();
    });
  }
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command) => {
    if (command === 'pause') void togglePause();
    if (command === 'check') void leaveSelection('').then(openCheck);
  });
}
