/** Firefox shows the isolated world what is in closed trees. */
interface DeepElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** How often the page's shadow trees are looked through, only while a warning stands. Milliseconds. */
const LOOK = 500;

/**
 * Firefox's half of `watchCover`: listens in every shadow tree of the page for what opens there, and looks again for
 * trees that came later; a view transition ends at once, since it paints over everything.
 */
export function watchTrees(own: Element, signal: AbortSignal, covered: () => void): void {
  const document = own.ownerDocument;
  const known = new WeakSet<Node>();
  const opened = (event: Event) => {
    if ((event as ToggleEvent).newState !== 'open') return;
    known.add(event.target as Node);
    covered();
  };
  const look = (root: ParentNode): boolean => {
    let fresh = false;
    for (const element of root.querySelectorAll<DeepElement>('*')) {
      const inner = element === own ? null : element.openOrClosedShadowRoot;
      if (!inner) continue;
      if (!known.has(inner)) {
        known.add(inner);
        inner.addEventListener('toggle', opened, { capture: true, signal });
      }
      for (const one of inner.querySelectorAll(':popover-open, :modal')) {
        fresh ||= !known.has(one);
        known.add(one);
      }
      fresh = look(inner) || fresh;
    }
    return fresh;
  };
  look(document);
  const timer = setInterval(() => {
    document.activeViewTransition?.skipTransition();
    if (look(document)) covered();
  }, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
}
