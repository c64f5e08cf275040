import { render } from 'preact';
import type { Citation } from '../../lib/citation';
import type { Language } from '../../lib/guard-state';
import { t } from '../../lib/texts/warning';
import type { Verdict } from '../../lib/verdict';
import { Sign } from '../ui/Sign';
import { placeCard } from '../warning/place';
import { createOverlay, createSurface, type Surface } from '../warning/surface';
import type { Judged } from '../warning/words';
import { Panel } from './Panel';
import markCss from './mark.css?inline';
import panelCss from './panel.css?inline';

/** Quiet signs beside posts that were judged. They hold nothing, move nothing, and never say that a post is safe. */
export interface MarkLayer {
  /**
   * Puts one sign after `place` (an agreed element of the post, never one of its controls). Marking the same container
   * again replaces what its sign says.
   */
  mark(container: Element, place: Element, verdict: Verdict, citation: Citation): void;
  unmark(container: Element): void;
  /** Takes all signs away: marks switched off, page left, language changed. */
  clear(): void;
  dispose(): void;
}

const PRUNE_EVERY = 100;

interface Mark {
  host: HTMLElement;
  place: Element;
  judged: Judged;
}

/** @param language asked at every opening, so that a change of language needs no new signs. */
export function createMarkLayer(document: Document, language: () => Language): MarkLayer {
  const marks = new Map<Element, Mark>();
  let sign: { lang: Language; box: HTMLElement } | undefined;
  let panel: { surface: Surface; box: HTMLElement; life: AbortController } | undefined;

  /** Drawn once: what Preact keeps of every sign it draws is several times the sign. */
  function drawn(inLanguage: Language): HTMLElement {
    if (sign?.lang === inLanguage) return sign.box;
    // A box of its own: Preact would take the style element of the fallback for a leftover.
    const box = document.createElement('span');
    render(
      <button type="button" class="mark" aria-label={t(inLanguage, 'mark.label')}>
        <Sign size={14} />
        <span aria-hidden="true">{t(inLanguage, 'mark.short')}</span>
      </button>,
      box,
    );
    sign = { lang: inLanguage, box };
    return box;
  }

  function mark(container: Element, place: Element, verdict: Verdict, citation: Citation): void {
    const judged: Judged = { language: language(), verdict, citation };
    const before = marks.get(container);
    if (before !== undefined && before.place === place && before.host.isConnected) {
      before.judged = judged;
      return;
    }
    unmark(container);
    if (!place.isConnected) return;
    const { host, shadow } = createSurface(document, markCss);
    const box = drawn(judged.language).cloneNode(true) as HTMLElement;
    const own: Mark = { host, place, judged };
    box.firstElementChild?.addEventListener('click', (event) => {
      // A post is often one big link; the press was on our sign alone.
      event.preventDefault();
      event.stopPropagation();
      if (event.isTrusted) open(own);
    });
    shadow.append(box);
    place.after(host);
    marks.set(container, own);
    if (marks.size % PRUNE_EVERY === 0) prune();
  }

  /** Endless feeds drop posts without telling. */
  function prune(): void {
    for (const container of marks.keys()) if (!container.isConnected) unmark(container);
  }

  function open(own: Mark): void {
    close();
    const surface = createOverlay(document, panelCss);
    const life = new AbortController();
    const box = document.createElement('div');
    box.className = 'jn panel';
    box.setAttribute('popover', 'auto');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-labelledby', 'title');
    box.lang = language();
    render(<Panel judged={{ ...own.judged, language: language() }} close={close} />, box);
    surface.shadow.append(box);
    document.documentElement.append(surface.host);
    panel = { surface, box, life };
    box.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') close();
    });
    box.showPopover();
    placeCard(box, own.host, document.defaultView as Window & typeof globalThis, life.signal);
    box.querySelector('button')?.focus({ preventScroll: true });
  }

  function close(): void {
    if (panel === undefined) return;
    const { surface, box, life } = panel;
    panel = undefined;
    life.abort();
    // Hiding first gives the focus back to the sign.
    if (box.matches(':popover-open')) box.hidePopover();
    render(null, box);
    surface.host.remove();
  }

  function unmark(container: Element): void {
    marks.get(container)?.host.remove();
    marks.delete(container);
  }

  function clear(): void {
    close();
    for (const { host } of marks.values()) host.remove();
    marks.clear();
  }

  return { mark, unmark, clear, dispose: clear };
}
