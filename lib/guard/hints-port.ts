/** Asks for the page's part of the hints at the first draft that needs one, so that no tab carries it before. */
import { browser } from 'wxt/browser';
import type { FollowDrafts, HintSource } from '../hint';

/** Message to the background: put the part into the frame that asks. */
export const LOAD_HINT_PART = 'part:hint';
/** Where the part leaves its function. */
export const HINT_PART = Symbol.for('jaga-netral.hint-part');

/** Where it cannot be loaded (the extension was just updated or removed) there are no hints. */
export async function followDraftsLazily(source: HintSource): Promise<void> {
  const world = globalThis as unknown as Record<symbol, FollowDrafts | undefined>;
  if (!world[HINT_PART]) await browser.runtime.sendMessage({ type: LOAD_HINT_PART });
  world[HINT_PART]?.(source);
}
