import type { Language } from '../../lib/guard-state';
import { t } from '../../lib/texts/warning';
import { createSurface, mount } from '../warning/surface';
import css from './notice.css?inline';

/** Long enough to read twice; the pass it speaks of lasts longer. Milliseconds. */
const SHOWN = 8000;

/** Says quietly that the site did not take the act from us and the next press of the person goes through. */
export function showPressAgain(document: Document, language: Language): void {
  const surface = createSurface(document, css);
  const box = document.createElement('div');
  box.className = 'jn notice';
  box.lang = language;
  box.setAttribute('role', 'status');
  box.setAttribute('popover', 'manual');
  surface.shadow.append(box);
  mount(surface, document);
  // Above the site's own dialogs; written after it is shown, so that screen readers speak it.
  box.showPopover();
  box.textContent = t(language, 'note.press_again');
  setTimeout(() => surface.host.remove(), SHOWN);
}
