/** Wiring only: the guard on the pages of all platforms. One bundle, isolated world, before the page's own scripts. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CORE_HOSTS } from '../../lib/platforms/core-hosts';
import { covers } from '../../lib/platforms/match';
import type { Platform } from '../../lib/platforms/types';
import { guardPage } from './guard-page';

/** Where the platform's own script, loaded just before, has put its data (scripts/platform-scripts.ts). */
const PLATFORM = Symbol.for('jaga-netral.platform');
type Placed = typeof globalThis & { [PLATFORM]?: Platform };

/**
 * Starts with the first sign of a person in this frame: pages make many empty frames nobody ever sees. Pointers and focus
 * arrive before they press, so nothing is pressed unseen. A frame that is written anew loses its listeners: put back.
 */
function atFirstSign(start: () => void): void {
  let begun = false;
  const begin = ({ isTrusted }: Event): void => {
    if (begun || !isTrusted) return;
    begun = true;
    rewritten.disconnect();
    start();
  };
  const attach = (): void => {
    for (const sign of ['pointerover', 'focusin', 'keydown', 'dragenter'])
      addEventListener(sign, begin, { capture: true });
  };
  const rewritten = new MutationObserver(attach);
  rewritten.observe(document, { childList: true });
  attach();
}

export default defineContentScript({
  matches: [...CORE_HOSTS],
  allFrames: true,
  // Frames without an address of their own (about:blank, srcdoc, blob:) that a platform's page made.
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // Its message would tell every page that we are here, and let it send one that stops us.
  noScriptStartedPostMessage: true,
  main() {
    const { [PLATFORM]: platform } = globalThis as Placed;
    const { location, origin } = window;
    const borrowed = location.protocol !== 'https:';
    // An origin of its own ("null", a sandboxed frame) can do nothing in the person's name.
    if (borrowed && origin === 'null') return;
    const place = borrowed ? new URL(origin) : location;
    if (!platform?.hosts.matches.some((pattern) => covers(pattern, place))) return;
    if (borrowed) atFirstSign(() => guardPage(platform));
    else guardPage(platform);
  },
});
