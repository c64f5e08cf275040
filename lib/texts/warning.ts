import { translator } from './translate';
import { WARNING_TEXTS } from './warning-table';

/** The texts of warnings and marks. */
export const { t, say } = translator(WARNING_TEXTS);

/** Takes in the texts where they are not bundled. */
export function fillWarningTexts(texts: Record<string, readonly [string, string]>): void {
  Object.assign(WARNING_TEXTS, texts);
}
