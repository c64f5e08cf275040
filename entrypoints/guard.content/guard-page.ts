/** Starts the guard on this page, in place of a copy that was there before. */
import { browser } from 'wxt/browser';
import { createMarkLayer } from '../../components/mark/layer';
import { createWarningHost } from '../../components/warning/host';
import { showPressAgain } from '../../components/notice/notice';
import { lazyDrawings, showWaitingLazily } from '../../lib/guard/drawings-port';
import { followDraftsLazily } from '../../lib/guard/hints-port';
import { startGuard } from '../../lib/guard/start';
import { inspectFilesLazily } from '../../lib/photo/part-port';
import type { Platform } from '../../lib/platforms/types';
import { answerPings } from '../shared/ping';
import { lastReport, outboxStore, port } from './port';
import { followState } from './state';

/** In this world only: the page cannot see it. A second copy (update, injection on install) takes over from the first. */
const OWNER = Symbol.for('jaga-netral.guard');
type Owned = typeof globalThis & { [OWNER]?: { dispose(): void } };

function isAlive(): boolean {
  try {
    // Gone once the extension was updated, switched off or removed: then the site must be left alone.
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

export function guardPage(platform: Platform): void {
  const owned = globalThis as Owned;
  owned[OWNER]?.dispose();
  const state = followState();
  const marks = createMarkLayer(document, () => state.current()?.language ?? 'id', lazyDrawings);
  const guard = startGuard({
    window,
    platform,
    state,
    recognizer: () => state.recognizer(),
    prepared: () => state.prepared(),
    warnings: () => createWarningHost(document, { drawings: lazyDrawings }),
    port,
    outbox: outboxStore,
    incognito: browser.extension?.inIncognitoContext === true,
    isAlive,
    marks,
    tell: (_code, control) => showPressAgain(document, state.current()?.language ?? 'id', control),
    hints: followDraftsLazily,
    photos: {
      inspect: inspectFilesLazily,
      waiting: (count) => showWaitingLazily(document, state.current()?.language ?? 'id', count),
    },
  });
  const stopAnswering = answerPings(
    () => lastReport() ?? { platform: platform.id, state: 'ok', posts: 0, hooks: {}, layers: {} },
  );
  // `document.open` takes every listener off the window, ours too: a page that writes itself anew is guarded anew.
  let root: Element | null = document.documentElement;
  const rewritten = new MutationObserver(() => {
    const before = root;
    root = document.documentElement;
    if (before && before !== root && isAlive()) guardPage(platform);
  });
  rewritten.observe(document, { childList: true });
  owned[OWNER] = {
    dispose() {
      rewritten.disconnect();
      stopAnswering();
      guard.dispose();
      state.dispose();
    },
  };
}
