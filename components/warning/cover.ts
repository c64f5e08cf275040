import { watchTrees } from './cover-trees';

/** What Chromium's second version of the observer adds; TypeScript's library does not know it yet. */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible: boolean;
}

/** Least the observer accepts. Milliseconds. */
const DELAY = 100;

/**
 * Calls `covered` when something has come to lie over the dialog although it stood on top: the page's own top layer in
 * shadow trees (whose `toggle` events never leave them), or a view transition, both of which can let presses through
 * and so cannot be found by asking what lies at a point. Chromium tells whether an element is seen; what never was is
 * not reported, so that a browser that cannot tell starts no fight. Firefox tells nothing, but shows closed trees.
 */
export function watchCover(dialog: Element, own: Element, signal: AbortSignal, covered: () => void): void {
  if (import.meta.env.FIREFOX) {
    watchTrees(own, signal, covered);
    return;
  }
  let seen = false;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isVisible } of entries as VisibilityEntry[]) {
        if (seen && !isVisible) {
          dialog.ownerDocument.activeViewTransition?.skipTransition();
          covered();
        }
        seen = isVisible;
      }
    },
    { trackVisibility: true, delay: DELAY } as VisibilityInit,
  );
  observer.observe(dialog);
  signal.addEventListener('abort', () => observer.disconnect());
}
