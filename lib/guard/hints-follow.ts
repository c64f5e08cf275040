/** Goes on with the hints of a page once the first was needed: when one stands, what closes it, when to be silent. */
import type { FollowDrafts, HintView } from '../hint';
import { draftOf, editableAround, targetOf } from './dom';
import { followTyping } from './hints-typing';

/** Focus moves in two steps when a control is pressed. Milliseconds. */
const SETTLE = 200;
/** Closed this often in one page: the person does not want them here. */
const ENOUGH = 3;

/** @param make makes the view; told what to call when the person closes it. */
export function followDrafts(make: (document: Document, dismissed: () => void) => HintView): FollowDrafts {
  return ({ window: view, signal, find, first }) => {
    let target = first;
    let said = '';
    let scope: Element | undefined;
    let hushed: Element | null = null;
    let dismissals = 0;
    const hint = make(view.document, () => {
      dismissals += 1;
      said = '';
      hushed = editableAround(target);
    });

    function hide(): void {
      said = '';
      hint.hide();
    }

    /** The focus is in the text or on a control beside it, not in a warning or elsewhere. */
    function writing(): boolean {
      let at = view.document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === view.document.body) return false;
      return at.contains(target) || target.contains(at) || scope?.contains(at) === true;
    }

    function look(): void {
      const editor = writing() ? editableAround(target) : null;
      // An emptied box is a new draft.
      if (hushed && (!hushed.isConnected || draftOf(hushed).trim() === '')) hushed = null;
      const finding = editor && editor !== hushed && dismissals < ENOUGH ? find(target) : undefined;
      if (!finding) return hide();
      // The same words again change nothing.
      if (finding.key === said) return;
      said = finding.key;
      // A form or dialog is all about the draft; a whole column of the page is not.
      scope = finding.scope.matches('form, dialog, [role="dialog"]') ? finding.scope : undefined;
      hint.show(finding);
    }

    followTyping(view, signal, (event) => {
      target = targetOf(event) ?? target;
      return look;
    });
    const left = (): void => {
      if (said === '') return;
      view.setTimeout(() => writing() || hint.hasFocus() || hide(), SETTLE);
    };
    view.addEventListener('focusout', left, { capture: true, passive: true, signal });
    signal.addEventListener('abort', hide);
    look();
  };
}
