/** Wiring only: the guard on the pages of all platforms. One bundle, isolated world, before the page's own scripts. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMarkLayer } from '../../components/mark/layer';
import { createWarningHost } from '../../components/warning/host';
import { showPressAgain } from '../../components/notice/notice';
import { showWaiting } from '../../components/photo/waiting';
import { followDraftsLazily } from '../../lib/guard/hints-port';
import { startGuard } from '../../lib/guard/start';
import { inspectFilesLazily } from '../../lib/photo/part-port';
import { CORE_HOSTS } from '../../lib/platforms/core-hosts';
import { covers } from '../../lib/platforms/match';
import type { Platform } from '../../lib/platforms/types';
import { answerPings } from '../shared/ping';
import { lastReport, outboxStore, port } from './port';
import { followState } from './state';

/** In this world only: the page cannot see it. A second copy (update, injection on install) takes over from the first. */
const OWNER = Symbol.for('jaga-netral.guard');
/** Where the platform's own script, loaded just before, has put its data (scripts/platform-scripts.ts). */
const PLATFORM = Symbol.for('jaga-netral.platform');
type Owned = typeof globalThis & { [OWNER]?: { dispose(): void }; [PLATFORM]?: Platform };

function isAlive(): boolean {
  try {
    // Gone once the extension was updated, switched off or removed: then the site must be left alone.
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

export default defineContentScript({
  matches: [...CORE_HOSTS],
  allFrames: true,
  runAt: 'document_start',
  // Its message would tell every page that we are here, and let it send one that stops us.
  noScriptStartedPostMessage: true,
  main() {
    const owned = globalThis as Owned;
    const platform = owned[PLATFORM];
    if (!platform?.hosts.matches.some((pattern) => covers(pattern, window.location))) return;
    owned[OWNER]?.dispose();
    const state = followState();
    const marks = createMarkLayer(document, () => state.current()?.language ?? 'id');
    const guard = startGuard({
      window,
      platform,
      state,
      recognizer: () => state.recognizer(),
      warnings: () => createWarningHost(document),
      port,
      outbox: outboxStore,
      incognito: browser.extension?.inIncognitoContext === true,
      isAlive,
      marks,
      tell: (_code, control) => showPressAgain(document, state.current()?.language ?? 'id', control),
      hints: followDraftsLazily,
      photos: {
        inspect: inspectFilesLazily,
        waiting: (count) => showWaiting(document, state.current()?.language ?? 'id', count),
      },
    });
    const stopAnswering = answerPings(
      () => lastReport() ?? { platform: platform.id, state: 'ok', posts: 0, hooks: {}, layers: {} },
    );
    owned[OWNER] = {
      dispose() {
        stopAnswering();
        guard.dispose();
        state.dispose();
      },
    };
  },
});
