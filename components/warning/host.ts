import { t } from '../../lib/texts/warning';
import type { Decision } from '../../lib/entry';
import type { Drawings, DrawingsSource, WarningHost, WarningModel, WarningOutcome } from '../../lib/warning';
import { dialogClasses, drawCore, type WarningCore } from './core';
import { shieldEvents } from './shield';
import { placeCard } from './place';
import { watchCover } from './cover';
import { createOverlay, defend, mount, type Surface } from './surface';
import { showTip } from './tip';
import css from './warning.css?inline';
import { draftWords } from './words';

/** A press this soon after the dialog appeared was aimed at what was there before. Milliseconds. */
const TOO_SOON = 250;
/** Longest wait before proceed that the house allows. Milliseconds. */
const LONGEST_WAIT = 3000;
/** A page may open its own dialogs above ours; we come back this often in one showing, then give up openly. */
const MOST_RAISES = 12;

export interface WarningHostOptions {
  /** Draws what unfolds below the choices. */
  drawings: DrawingsSource;
  /** Called when a page made it impossible to show a warning; the act stays cancelled. */
  onLost?: (() => void) | undefined;
}

interface Showing {
  surface: Surface;
  model: WarningModel;
  dialog: HTMLDialogElement;
  core: WarningCore;
  anchor: Element | null;
  shownAt: number;
  opensAt: number;
  life: AbortController;
  raises: number;
  finish(outcome: WarningOutcome): void;
}

/**
 * The one place warnings appear in a page. Create it at `document_start`, before page scripts, so that its listeners
 * stand first. Nothing is put into the page until `show`.
 */
export function createWarningHost(document: Document, options: WarningHostOptions): WarningHost {
  const window = document.defaultView as Window & typeof globalThis;
  const disposed = new AbortController();
  let spare: Surface | undefined;
  let current: Showing | undefined;

  /** Building costs a few milliseconds the next press should not pay. */
  const prepare = () => {
    if (!('requestIdleCallback' in window)) return;
    window.requestIdleCallback(() => {
      if (!disposed.signal.aborted) spare ??= createOverlay(document, css);
    });
  };
  prepare();

  shieldEvents(window, disposed.signal, {
    surface: () => current?.surface,
    press: (element, event) => current !== undefined && press(current, element, event),
    escape: () => current?.model.form === 'card' && cancel(),
  });
  window.addEventListener('pagehide', cancel, { signal: disposed.signal });
  for (const type of ['toggle', 'fullscreenchange'] as const)
    window.addEventListener(type, (event) => current !== undefined && keepOnTop(current, event), {
      capture: true,
      signal: disposed.signal,
    });

  function cancel(): true {
    current?.finish({ decision: 'cancelled' });
    return true;
  }

  function show(model: WarningModel, anchor: Element | null): Promise<WarningOutcome> {
    cancel();
    // A new surface each time: Firefox loses sight of one that leaves and enters the page at once (accessibility tree).
    const surface = spare ?? createOverlay(document, css);
    spare = undefined;
    const before = document.activeElement;
    const life = new AbortController();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'title sentence');
    dialog.setAttribute('aria-describedby', 'cite because');
    dialog.setAttribute('lang', model.language);
    dialog.className = dialogClasses(model);
    const now = performance.now();
    const delay = Math.min(Math.max(model.proceedDelay, 0), LONGEST_WAIT);

    return new Promise((resolve) => {
      const showing: Showing = {
        surface,
        model,
        dialog,
        core: drawCore(document, model),
        anchor,
        shownAt: now,
        opensAt: now + delay,
        life,
        raises: 0,
        finish(outcome) {
          if (current !== showing) return;
          current = undefined;
          life.abort();
          shut(dialog);
          dialog.remove();
          surface.host.remove();
          prepare();
          giveFocusBack(before, anchor);
          if (outcome.decision === 'edited') tellWords(document, model, anchor);
          resolve(outcome);
        },
      };
      current = showing;
      dialog.append(...showing.core.parts);
      paint(showing);
      unfoldable(showing);
      surface.shadow.append(dialog);
      mount(surface, document);
      open(showing, '[data-do=cancel]');
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        cancel();
      });
      dialog.addEventListener('close', () => {
        // Closed while the page has it out of the tree: `defend` brings it back or gives up.
        if (current === showing && !dialog.open && dialog.isConnected) cancel();
      });
      defend(surface, document, life.signal, {
        restore: () => reopen(showing),
        lost: () => {
          options.onLost?.();
          cancel();
        },
      });
      watchCover(dialog, surface.host, life.signal, () => current === showing && raise(showing));
    });
  }

  /** What unfolds: with the dialog where it can be drawn already, else a moment later; nothing waits for it. */
  function unfoldable(showing: Showing): void {
    const { model, core, life } = showing;
    const draw = (drawn: Drawings | undefined): void => {
      if (current !== showing || !drawn) return;
      life.signal.addEventListener('abort', drawn.folds(model, core));
    };
    const ready = options.drawings.ready();
    if (ready) draw(ready);
    else void options.drawings.load().then(draw);
  }

  /** Writes how long proceed waits, each second anew. */
  function paint(showing: Showing): void {
    const left = Math.ceil((showing.opensAt - performance.now()) / 1000);
    const wait = Math.max(0, left);
    showing.core.waits(wait);
    if (wait > 0) {
      const next = showing.opensAt - (wait - 1) * 1000 - performance.now();
      const timer = setTimeout(() => current === showing && paint(showing), Math.max(next, 16));
      showing.life.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  /** Opens in the top layer. A card needs a modal when the site's own modal would make everything else inert. */
  function open(showing: Showing, focus: string): void {
    const { dialog, model } = showing;
    shut(dialog);
    const siteModal = document.querySelector(':modal') !== null;
    if (model.form === 'card' && !siteModal) {
      dialog.setAttribute('popover', 'manual');
      dialog.showPopover();
      placeCard(showing.dialog, showing.anchor, window, showing.life.signal);
    } else {
      dialog.removeAttribute('popover');
      dialog.classList.remove('card');
      if (model.form === 'card') dialog.classList.add('small');
      dialog.showModal();
    }
    dialog
      .querySelector<HTMLElement>(focus)
      ?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  }

  function reopen(showing: Showing): void {
    if (current === showing) open(showing, '[data-do=cancel]');
  }

  function keepOnTop(showing: Showing, event: Event): void {
    if (event.target === showing.surface.host) return;
    if (event.type === 'toggle' && (event as ToggleEvent).newState !== 'open') return;
    raise(showing);
  }

  function raise(showing: Showing): void {
    // Nothing opens outside the tree: what the page took out is opened again when `defend` puts it back.
    if (!showing.dialog.isConnected) return;
    showing.raises += 1;
    if (showing.raises > MOST_RAISES) {
      options.onLost?.();
      cancel();
    } else reopen(showing);
  }

  /** @returns true when the press was one of ours and has been dealt with. */
  function press(showing: Showing, element: Element, event: MouseEvent): boolean {
    const button = element.closest<HTMLElement>('[data-do]');
    if (button === null) return false;
    const act = button.dataset['do'];
    if (!event.isTrusted) return true;
    const age = event.timeStamp - showing.shownAt;
    // A second click of a double click, or a press aimed at the site, is no decision.
    if (event.detail > 0 && age < TOO_SOON && (act !== 'cancel' || event.detail > 1)) return true;
    if (act === 'cancel') return cancel();
    if (performance.now() < showing.opensAt) return true;
    const outcome = outcomeOf(showing, act, button);
    if (outcome !== undefined) showing.finish(outcome);
    return true;
  }

  return {
    show,
    expect: () => void (options.drawings.ready() ?? options.drawings.load()),
    dispose() {
      cancel();
      disposed.abort();
      spare = undefined;
    },
  };
}

function shut(dialog: HTMLDialogElement): void {
  if (dialog.open) dialog.close();
  else if (dialog.matches(':popover-open')) dialog.hidePopover();
}

function outcomeOf(
  showing: Showing,
  act: string | undefined,
  button: HTMLElement,
): WarningOutcome | undefined {
  const decide = (decision: Decision): WarningOutcome => ({ decision });
  switch (act) {
    case 'edit':
      return decide('edited');
    case 'proceed':
      return decide('proceeded');
    case 'note': {
      const note = showing.dialog.querySelector<HTMLTextAreaElement>('#note')?.value.trim() ?? '';
      return note === '' ? decide('proceeded') : { decision: 'proceeded-with-note', note };
    }
    case 'wrong':
      return {
        decision: 'wrong-detection',
        wrong: { cause: showing.model.verdict.cause ?? '', what: button.dataset['what'] ?? 'other_meaning' },
      };
    case 'pause':
      return { decision: 'proceeded', pauseMinutes: minutesOf(button.dataset['minutes']) };
    default:
      return undefined;
  }
}

/** Minutes of a pause; "today" lasts until midnight of the person's own clock. */
function minutesOf(choice: string | undefined): number {
  if (choice !== 'today') return Number(choice ?? 15);
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.max(1, Math.ceil((midnight.getTime() - now.getTime()) / 60_000));
}

/** Back to the text: the words that caused the warning are shown beside it. */
function tellWords(document: Document, model: WarningModel, anchor: Element | null): void {
  const words = draftWords(model);
  if (words.length > 0)
    showTip(document, t(model.language, 'warning.draftWords', [words.join(', ')]), anchor);
}

/** Focus returns where it was; when that is gone, to the control that was pressed. */
function giveFocusBack(before: Element | null, anchor: Element | null): void {
  const target = before?.isConnected === true && before !== before.ownerDocument.body ? before : anchor;
  if (target?.isConnected === true && 'focus' in target)
    (target as HTMLElement).focus({ preventScroll: true });
}
