/** Wiring only: the guard on the pages of all platforms. One bundle, isolated world, before the page's own scripts. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CORE_HOSTS } from '../../lib/platforms/core-hosts';
import { covers } from '../../lib/platforms/match';
import type { Platform } from '../../lib/platforms/types';
import { guardPage } from './guard-page';

/** Where the platform's own script, loaded just before, has put its data (scripts/platform-scripts.ts). */
const PLATFORM = Symbol.for('jaga-netral.platform');
type Placed = typeof globalThis & { [PLATFORM]?: Platform };

export default defineContentScript({
  matches: [...CORE_HOSTS],
  allFrames: true,
  runAt: 'document_start',
  // Its message would tell every page that we are here, and let it send one that stops us.
  noScriptStartedPostMessage: true,
  main() {
    const { [PLATFORM]: platform } = globalThis as Placed;
    if (platform?.hosts.matches.some((pattern) => covers(pattern, window.location))) guardPage(platform);
  },
});
