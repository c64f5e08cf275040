/** Asks for what is drawn only where a political post is, when the first is near: most tabs never carry it. */
import { browser } from 'wxt/browser';
import type { Drawings, DrawingsSource, ShowWaiting } from '../warning';

/** Message to the background: put the part into the frame that asks. */
export const LOAD_DRAWINGS_PART = 'part:drawings';
/** Where the part leaves them. */
export const DRAWINGS_PART = Symbol.for('jaga-netral.drawings-part');

const world = globalThis as unknown as Record<symbol, Drawings | undefined>;
let loading: Promise<unknown> | undefined;

/** Where it cannot be loaded (the extension was just updated or removed) warnings stand without their folds. */
export const lazyDrawings: DrawingsSource = {
  ready: () => world[DRAWINGS_PART],
  async load() {
    if (world[DRAWINGS_PART]) return world[DRAWINGS_PART];
    try {
      await (loading ??= browser.runtime.sendMessage({ type: LOAD_DRAWINGS_PART }));
    } catch {
      // Asked again at the next warning.
    }
    loading = undefined;
    return world[DRAWINGS_PART];
  },
};

/** As `showWaiting`; the looking does not wait for it to be there. */
export const showWaitingLazily: ShowWaiting = (...what) => {
  const skip = new AbortController();
  let close: (() => void) | undefined;
  let over = false;
  void lazyDrawings.load().then((drawings) => {
    if (!drawings || over) return;
    const shown = drawings.waiting(...what);
    shown.skip.addEventListener('abort', () => skip.abort());
    close = () => shown.close();
  });
  return {
    skip: skip.signal,
    close() {
      over = true;
      close?.();
    },
  };
};
