import type { Surface } from './surface';

/** What reaches the dialog by default action alone (typing, focus, scrolling); the site need not hear any of it. */
const SILENT = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
] as const;

/** The second press of a double click on our button would land on what the dialog covered. Milliseconds, pixels. */
const ECHO_TIME = 350;
const ECHO_SPACE = 8;
const ECHOES: ReadonlySet<string> = new Set([
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
]);

export interface ShieldTargets {
  /** The surface while something is shown on it. */
  surface(): Surface | undefined;
  /** A press on an element of ours; true when dealt with. */
  press(element: Element, event: MouseEvent): boolean;
  /** Escape was pressed anywhere; true when dealt with. */
  escape(): boolean;
}

/**
 * Stands first on `window`, so that keys typed into the dialog and presses on it stay between the person and us: sites
 * close their own dialogs on outside clicks, run shortcuts on keys, and a hostile one could read the private note.
 */
export function shieldEvents(window: Window, signal: AbortSignal, targets: ShieldTargets): void {
  const options = { capture: true, signal };
  let lastPress: { x: number; y: number; at: number } | undefined;
  const ours = (event: Event): Surface | undefined => {
    const surface = targets.surface();
    return surface !== undefined && event.target === surface.host ? surface : undefined;
  };
  const deal = (element: Element, event: MouseEvent): void => {
    const dealt = targets.press(element, event);
    if (dealt && event.detail > 0) lastPress = { x: event.clientX, y: event.clientY, at: event.timeStamp };
  };

  function hush(event: Event): void {
    event.stopImmediatePropagation();
    // A key still held down from the act itself must not press our button.
    if (event instanceof KeyboardEvent && event.repeat && (event.key === 'Enter' || event.key === ' '))
      event.preventDefault();
  }

  function stopEcho(event: MouseEvent): void {
    if (lastPress === undefined || !event.isTrusted) return;
    if (event.timeStamp - lastPress.at > ECHO_TIME) {
      lastPress = undefined;
      return;
    }
    const far = Math.hypot(event.clientX - lastPress.x, event.clientY - lastPress.y) > ECHO_SPACE;
    // Clicks by key have no count of presses; they are never an echo.
    if (far || (event.type === 'click' && event.detail === 0)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onClick(event: MouseEvent, surface: Surface): void {
    // Clicks by pointer are found by place, and the site hears nothing of them.
    const element = event.detail > 0 ? surface.shadow.elementFromPoint(event.clientX, event.clientY) : null;
    if (element !== null) {
      event.stopImmediatePropagation();
      deal(element, event);
      return;
    }
    // Clicks by key or by assistive technology carry no place: the listener inside sees their true target. Should
    // the page stop them on their way, the focused element is what was pressed.
    const inside = listenInside(surface, deal);
    setTimeout(() => {
      const focused = surface.shadow.activeElement;
      if (!inside.end() && focused !== null && event.isTrusted) deal(focused, event);
    }, 0);
  }

  /** One listener a type, done with at once while nothing stands and nothing echoes: every press of a page comes here. */
  function hear(event: Event): void {
    const shown = targets.surface();
    if (shown === undefined && lastPress === undefined) return;
    const { type } = event;
    if (type === 'keydown' && shown !== undefined && isEscape(event as KeyboardEvent) && targets.escape()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const surface = ours(event);
    if (surface === undefined) {
      if (ECHOES.has(type)) stopEcho(event as MouseEvent);
    } else if (type === 'click') onClick(event as MouseEvent, surface);
    else hush(event);
  }

  for (const type of [...SILENT, 'click']) window.addEventListener(type, hear, options);
}

const isEscape = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' && event.isTrusted && !event.isComposing;

/** Hears one click inside; `end` stops listening and tells whether it came. */
function listenInside(
  surface: Surface,
  deal: (element: Element, event: MouseEvent) => void,
): { end(): boolean } {
  const life = new AbortController();
  let came = false;
  surface.shadow.addEventListener(
    'click',
    (event) => {
      came = true;
      event.stopPropagation();
      if (event.target instanceof Element) deal(event.target, event as MouseEvent);
    },
    { capture: true, once: true, signal: life.signal },
  );
  return {
    end() {
      life.abort();
      return came;
    },
  };
}
