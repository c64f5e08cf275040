import { render } from 'preact';
import type { ShowWaiting } from '../../lib/warning';
import { t } from '../../lib/texts/warning';
import { Button } from '../ui/Button';
import { createOverlay, mount } from '../warning/surface';
import css from './waiting.css?inline';

/** Shown only when the looking takes longer than this: most pictures are judged before anyone wonders. Milliseconds. */
const SHOW_AFTER = 250;

/** A quiet sign that an upload waits while its pictures are looked at, with a way to skip. */
export const showWaiting: ShowWaiting = (document, language, count) => {
  const surface = createOverlay(document, css);
  const skip = new AbortController();
  const box = document.createElement('div');
  box.className = 'jn waiting';
  box.lang = language;
  box.setAttribute('role', 'status');
  box.setAttribute('popover', 'manual');
  render(
    <>
      <progress aria-label={t(language, 'photo.waiting', [count])} />
      <span>{t(language, 'photo.waiting', [count])}</span>
      <Button
        kind="plain"
        small
        onClick={(event: MouseEvent) => {
          event.stopPropagation();
          if (event.isTrusted) skip.abort();
        }}
      >
        {t(language, 'photo.skip')}
      </Button>
    </>,
    box,
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
      render(null, box);
      surface.host.remove();
    },
  };
};
