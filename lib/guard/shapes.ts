/** Controls known only by their shape: what is left when hooks, names and icons are gone. */
import type { Confidence } from '../intent';
import type { ControlRule, Platform } from '../platforms/types';
import { PRESSABLE, menusOf, type Found } from './classify';
import { draftIn, isEditable, submits, type Composer } from './composers';
import { containsDeep, type Containers } from './containers';
import { closestDeep, namesOf, visibleText } from './dom';
import { looksAround } from './witness';

const BUTTONS = 'button, [role="button"], [role="menuitem"], [role="radio"]';

/** What pressing the submit button of a composer does. */
export function submitFound(control: Element, composer: Composer, confidence: Confidence): Found {
  const { word, act } = composer.rule;
  return { rule: { word, act, step: 'final', place: 'composer' }, control, step: 'final', confidence };
}

/** A button named like a submit, beside something written, that belongs to no post inside the composer. */
export function namedLikeSend(control: Element, composer: Composer, containers: Containers): boolean {
  if (isEditable(control) || control.matches('a[href], [role="tab"]') || draftIn(composer) === '')
    return false;
  if (!submits(control, composer)) return false;
  const container = containers.around(control);
  return !container || containsDeep(container.element, composer.scope);
}

/**
 * The send button of a composer without a name: the last button after the editor, while something is written. An emoji
 * or attach button stands before it on every platform looked at.
 */
export function looksLikeSend(control: Element, composer: Composer): boolean {
  const editor = composer.editors.at(-1);
  if (!editor || namesOf(control).length > 0 || draftIn(composer) === '') return false;
  const { submit } = composer.rule;
  if (submit !== undefined && composer.scope.querySelector(submit)) return false;
  const after = [...composer.scope.querySelectorAll(BUTTONS)].filter(
    (button) =>
      (editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      button.checkVisibility(),
  );
  const last = after.at(-1);
  return last !== undefined && (last === control || control.contains(last));
}

/** A picker of faces: a menu of five to nine buttons and not one word. @returns the rule its faces follow. */
export function facePicker(control: Element, platform: Platform): ControlRule | undefined {
  const menu = closestDeep(control, menusOf(platform));
  if (!menu) return undefined;
  looksAround();
  if (visibleText(menu).replace(/\P{L}/gu, '') !== '') return undefined;
  const faces = menu.querySelectorAll(BUTTONS).length;
  if (faces < 5 || faces > 9 || menu.querySelector('input, textarea, [contenteditable]')) return undefined;
  if (menu.closest(PRESSABLE) !== null || [...menu.querySelectorAll(BUTTONS)].some(named)) return undefined;
  return platform.controls.find(
    (rule) => rule.act === 'react' && rule.step === 'final' && rule.place === 'menu',
  );
}

const named = (button: Element): boolean => namesOf(button).some((name) => /\p{L}{2}/u.test(name));
