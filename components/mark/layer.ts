import type { Citation } from '../../lib/citation';
import type { Language } from '../../lib/guard-state';
import { t } from '../../lib/texts/warning';
import type { Verdict } from '../../lib/verdict';
import type { DrawingsSource } from '../../lib/warning';
import { element, sign as signOf } from '../ui/plain';
import { createSurface } from '../warning/surface';
import type { Judged } from '../warning/words';
import markCss from './mark.css?inline';

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
export function createMarkLayer(
  document: Document,
  language: () => Language,
  drawings: DrawingsSource,
): MarkLayer {
  const marks = new Map<Element, Mark>();
  let sign: { lang: Language; box: HTMLElement } | undefined;
  /** The opening that counts: only the last press does. */
  let opened: object | undefined;
  let closePanel: (() => void) | undefined;

  /** Drawn once; signs are copies of it. */
  function drawn(inLanguage: Language): HTMLElement {
    if (sign?.lang === inLanguage) return sign.box;
    const words = element(document, 'span', { 'aria-hidden': 'true' }, t(inLanguage, 'mark.short'));
    const named = { type: 'button', class: 'mark', 'aria-label': t(inLanguage, 'mark.label') };
    // A box of its own: the style element of the fallback stands beside it.
    const box = element(
      document,
      'span',
      {},
      element(document, 'button', named, signOf(document, 14), words),
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
      if (event.isTrusted) void open(own);
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

  async function open(own: Mark): Promise<void> {
    close();
    const opening = (opened = {});
    const part = drawings.ready() ?? (await drawings.load());
    if (opened !== opening || !own.host.isConnected) return;
    closePanel = part?.panel(document, own.host, { ...own.judged, language: language() });
  }

  function close(): void {
    opened = undefined;
    closePanel?.();
    closePanel = undefined;
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
