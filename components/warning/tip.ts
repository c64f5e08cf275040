import { placeCard } from './place';
import { createOverlay } from './surface';
import css from './tip.css?inline';

/** Long enough to read twice; it also goes at the next key or press. Milliseconds. */
const SHOWN = 8_000;
/** The press that led here must not take it away at once. Milliseconds. */
const SETTLED = 400;

/**
 * A line beside the control that asks nothing and takes no focus: what to do next, or which words to look at.
 * @returns a function that takes it away.
 */
export function showTip(document: Document, text: string, anchor: Element | null): () => void {
  const view = document.defaultView as Window & typeof globalThis;
  const { host, shadow } = createOverlay(document, css);
  const life = new AbortController();
  const box = document.createElement('p');
  box.className = 'jn tip';
  box.setAttribute('role', 'status');
  box.setAttribute('popover', 'manual');
  shadow.append(box);
  document.documentElement.append(host);
  box.showPopover();
  // Written after it stands there, so that it is announced.
  box.textContent = text;
  placeCard(box, anchor, view, life.signal);

  const close = (): void => {
    life.abort();
    host.remove();
  };
  const timer = setTimeout(close, SHOWN);
  life.signal.addEventListener('abort', () => clearTimeout(timer));
  const from = performance.now();
  for (const type of ['pointerdown', 'keydown'] as const)
    view.addEventListener(type, () => performance.now() - from > SETTLED && close(), {
      capture: true,
      passive: true,
      signal: life.signal,
    });
  return close;
}
