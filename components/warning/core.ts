/** What the person sees of one held act in the first frame: all that is needed to decide. No library draws it. */
import { button, element, sign } from '../ui/plain';
import { capitalise, formatDate } from '../../lib/texts/format';
import { t } from '../../lib/texts/warning';
import type { FoldPlaces, WarningModel } from '../../lib/warning';
import { ACCENTS, becauseLine, cancelLabel, citationLine, placeLine, sentence } from './words';

export interface WarningCore extends FoldPlaces {
  parts: readonly HTMLElement[];
  /** @param wait whole seconds until proceed opens; 0 = open. */
  waits(wait: number): void;
}

/**
 * The parts of the dialog, top to bottom. Every button only carries `data-do`, which the host routes, because a hostile
 * page could stop events on their way into this tree.
 */
export function drawCore(document: Document, model: WarningModel): WarningCore {
  const { language, size, citation } = model;
  const line = (name: string, text: string): HTMLElement =>
    element(document, 'p', { id: name, class: name }, text);
  const told = banners(model);
  const because = becauseLine(model);
  const pictures = element(document, 'div', { class: 'photos' });
  const folds = element(document, 'div', { class: `folds severity-${citation.severity}` });
  const proceed = button(document, 'quiet', false, { 'data-do': 'proceed' });
  const waiting = element(document, 'span', { id: 'wait', class: 'jn-hidden' });
  const actions = element(
    document,
    'div',
    { class: 'actions' },
    button(document, 'main', false, { 'data-do': 'cancel' }, cancelLabel(model)),
  );
  if (model.photo?.canChoose ?? model.draft !== undefined) {
    const edit = t(language, model.photo ? 'photo.other' : 'warning.edit');
    actions.append(button(document, 'plain', false, { 'data-do': 'edit' }, edit));
  }
  actions.append(proceed);
  const title = element(document, 'h2', { id: 'title' }, t(language, 'warning.title'));
  return {
    parts: [
      element(document, 'header', { class: 'band' }, sign(document, size === 'full' ? 26 : 20), title),
      ...(told === '' ? [] : [element(document, 'p', { class: 'jn-notice' }, told)]),
      line('sentence', sentence(model)),
      line('cite', citationLine(model)),
      ...(because === undefined ? [] : [line('because', because)]),
      ...(model.photo === undefined ? [] : [pictures]),
      ...(size === 'full' ? [element(document, 'p', { class: 'place' }, placeLine(model))] : []),
      actions,
      folds,
    ],
    pictures,
    folds,
    waits(wait) {
      proceed.textContent =
        wait > 0 ? t(language, 'warning.proceedIn', [wait]) : t(language, 'warning.proceed');
      if (wait === 0) {
        for (const name of ['aria-disabled', 'aria-describedby']) proceed.removeAttribute(name);
        waiting.remove();
        return;
      }
      proceed.setAttribute('aria-disabled', 'true');
      proceed.setAttribute('aria-describedby', 'wait');
      waiting.textContent = t(language, 'warning.wait', [wait]);
      if (!waiting.isConnected) actions.append(waiting);
    },
  };
}

/** Classes of the dialog itself: form, size and the accent of the set. */
export function dialogClasses(model: WarningModel): string {
  const accent = Math.abs(model.variant) % ACCENTS;
  return ['jn', 'warning', model.form, model.size, ...(accent === 0 ? [] : [`jn-accent-${accent}`])].join(
    ' ',
  );
}

/** One line of what is not as usual: a simulated day, fictional people. */
function banners(model: WarningModel): string {
  const { language } = model;
  const told = [
    model.practice ? t(language, 'warning.practice') : undefined,
    model.simulatedDate === undefined
      ? undefined
      : t(language, 'warning.simulated', [formatDate(language, model.simulatedDate)]),
  ].filter((text) => text !== undefined);
  return capitalise(told.join(' · '));
}
