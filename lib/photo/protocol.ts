/** Words between the page where a file was chosen, the background, and the document that looks at pictures. */
import type { PhotoSign, PhotoWord } from '../photo-findings';

/** Asks the background to have the looking document ready. */
export const PREPARE = 'photo:prepare';
/** Asks the background to put the page's part into the asking frame. */
export const LOAD_PART = 'photo:load-part';
/** Name of the port from the page straight to the looking document. */
export const PORT = 'photo';

export interface LookAnswer {
  id: string;
  ok: boolean;
  words: PhotoWord[];
  signs: PhotoSign[];
}
