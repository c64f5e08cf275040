import { render } from 'preact';
import type { DraftFinding, HintView } from '../../lib/hint';
import { shieldEvents } from '../warning/shield';
import { createOverlay, mount, type Surface } from '../warning/surface';
import { Hint } from './Hint';
import { hintPlace, type Box } from './place';
import css from './hint.css?inline';

/** Controls of a composer the hint keeps clear of. */
const CONTROLS = 'button, [role="button"], input[type="submit"]';
const MOST_CONTROLS = 24;

interface Place {
  editors: readonly Element[];
  avoid: readonly Element[];
}

/**
 * The hint beside the editor: a surface of its own in the top layer, so that nothing of the page moves. It is written
 * after it stands there, so that a screen reader speaks it, politely, once.
 * @param dismissed called when the person closed it.
 */
export function createHintView(document: Document, dismissed: () => void): HintView {
  const view = document.defaultView as Window & typeof globalThis;
  let open: { surface: Surface; box: HTMLElement; life: AbortController; place: Place } | undefined;

  function show({ model, editors, scope }: DraftFinding): void {
    const place = { editors, avoid: [...scope.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS) };
    if (open?.surface.host.isConnected === true) open.place = place;
    else open = build(place);
    const { box } = open;
    box.lang = model.language;
    render(<Hint model={model} />, box);
    put();
  }

  function build(place: Place): NonNullable<typeof open> {
    hide();
    const surface = createOverlay(document, css);
    const life = new AbortController();
    const box = document.createElement('div');
    box.className = 'jn hint';
    box.setAttribute('role', 'status');
    box.setAttribute('popover', 'manual');
    surface.shadow.append(box);
    mount(surface, document);
    box.showPopover();
    // A press on it must not take the focus, and the caret, out of the text, nor close the site's own dialog.
    view.addEventListener('mousedown', (event) => event.target === surface.host && event.preventDefault(), {
      capture: true,
      signal: life.signal,
    });
    shieldEvents(view, life.signal, {
      surface: () => surface,
      press: (element) => element.closest('.close') !== null && close(),
      escape: () => hasFocus() && close(),
    });
    follow(box, place, life.signal);
    return { surface, box, life, place };
  }

  /** Keeps it beside the editor; an editor that left the page takes the hint along. */
  function follow(box: HTMLElement, { editors }: Place, signal: AbortSignal): void {
    let asked = false;
    const soon = (): void => {
      if (asked || signal.aborted) return;
      asked = true;
      view.requestAnimationFrame(() => {
        asked = false;
        put();
      });
    };
    view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    view.addEventListener('resize', soon, { passive: true, signal });
    const sizes = new view.ResizeObserver(soon);
    for (const one of [box, ...editors]) sizes.observe(one);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  function put(): void {
    if (open === undefined) return;
    const { box, place } = open;
    const editors = place.editors.filter((editor) => editor.isConnected).map(boxOf);
    const editor = editors.reduce<Box | undefined>((all, one) => (all ? union(all, one) : one), undefined);
    if (editor === undefined || editor.width + editor.height === 0) return hide();
    const { width, height } = box.getBoundingClientRect();
    const { left, top } = hintPlace(
      { width, height },
      editor,
      place.avoid.filter((one) => one.isConnected).map(boxOf),
      { width: view.innerWidth, height: view.innerHeight },
    );
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }

  function hide(): void {
    if (open === undefined) return;
    const { surface, box, life } = open;
    open = undefined;
    life.abort();
    render(null, box);
    surface.host.remove();
  }

  function close(): true {
    const editor = open?.place.editors.find((one) => one.isConnected);
    const had = hasFocus();
    hide();
    if (had) (editor as HTMLElement | undefined)?.focus({ preventScroll: true });
    dismissed();
    return true;
  }

  function hasFocus(): boolean {
    return open !== undefined && document.activeElement === open.surface.host;
  }

  return { show, hide, hasFocus };
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

function union(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}
