import { render } from 'preact';
import type { OpenPanel } from '../../lib/warning';
import { placeCard } from '../warning/place';
import { createOverlay } from '../warning/surface';
import { Panel } from './Panel';
import css from './panel.css?inline';

/** Opens the panel at its sign, with the focus in it. */
export const openPanel: OpenPanel = (document, sign, judged) => {
  const surface = createOverlay(document, css);
  const life = new AbortController();
  const box = document.createElement('div');
  box.className = 'jn panel';
  box.setAttribute('popover', 'auto');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'title');
  box.lang = judged.language;
  render(<Panel judged={judged} close={close} />, box);
  surface.shadow.append(box);
  document.documentElement.append(surface.host);
  box.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') close();
  });
  box.showPopover();
  placeCard(box, sign, document.defaultView as Window & typeof globalThis, life.signal);
  box.querySelector('button')?.focus({ preventScroll: true });

  function close(): void {
    if (life.signal.aborted) return;
    life.abort();
    // Hiding first gives the focus back to the sign.
    if (box.matches(':popover-open')) box.hidePopover();
    render(null, box);
    surface.host.remove();
  }
  return close;
};
