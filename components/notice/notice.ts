import type { Language } from '../../lib/guard-state';
import { t } from '../../lib/texts/warning';
import { showTip } from '../warning/tip';

/** Says quietly that the site did not take the act from us and the next press of the person goes through. */
export function showPressAgain(document: Document, language: Language, control?: Element): void {
  showTip(document, t(language, 'note.press_again'), control ?? null);
}
