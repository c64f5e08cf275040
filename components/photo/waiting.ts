import type { Language } from '../../lib/guard-state';
import { t } from '../../lib/texts/warning';
import { button, element } from '../ui/plain';
import { createOverlay, mount } from '../warning/surface';
import css from './waiting.css?inline';

/** Shown only when the looking takes longer than this: most pictures are judged before anyone wonders. Milliseconds. */
const SHOW_AFTER = 250;

export interface Waiting {
  /** Aborted when the person does not want to wait. */
  skip: AbortSignal;
  close(): void;
}

/** A quiet sign that an upload waits while its pictures are looked at, with a way to skip. */
export function showWaiting(document: Document, language: Language, count: number): Waiting {
  const surface = createOverlay(document, css);
  const skip = new AbortController();
  const told = t(language, 'photo.waiting', [count]);
  const skipper = button(document, 'plain', true, {}, t(language, 'photo.skip'));
  skipper.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) skip.abort();
  });
  const box = element(
    document,
    'div',
    { class: 'jn waiting', lang: language, role: 'status', popover: 'manual' },
    element(document, 'progress', { 'aria-label': told }),
    element(document, 'span', {}, told),
    skipper,
  );
  surface.shadow.append(box);
  const timer = setTimeout(() => {
    mount(surface, document);
    // Above the site's own dialogs.
    box.showPopover();
  }, SHOW_AFTER);
  return {
    skip: skip.signal,
    close() {
      clearTimeout(timer);
      surface.host.remove();
    },
  };
}
