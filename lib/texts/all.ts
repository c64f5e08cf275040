import { everything } from './generated/everything';
import { translator } from './translate';

/** Every text of the extension: for its own pages, never for the content script. */
export const { t, say } = translator(everything);
export type TextKey = keyof typeof everything;
