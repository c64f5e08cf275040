/** Which places need no second reader: the first one read them surely. Pure. */
import type { PhotoWord } from '../../photo-findings';
import type { TextLine } from '../lines/find-lines';

const SURE = 0.85;
/** Part of a line's length that sure words must take. */
const MOST = 0.7;

/** @param place in pixels; @param read words with boxes in fractions of a picture of `size`. */
export function wellRead(
  place: TextLine,
  read: readonly PhotoWord[],
  size: { width: number; height: number },
): boolean {
  const [cos, sin] = [Math.cos(place.angle), Math.sin(place.angle)];
  const taken = read
    .filter(({ text, confidence }) => confidence >= SURE && /[\p{L}\d]{2}/u.test(text))
    .filter(({ box }) => {
      const dx = ((box.x0 + box.x1) / 2) * size.width - place.cx;
      const dy = ((box.y0 + box.y1) / 2) * size.height - place.cy;
      const along = Math.abs(dx * cos + dy * sin);
      const across = Math.abs(dy * cos - dx * sin);
      return along < place.length / 2 && across < place.height / 2;
    })
    .reduce((sum, { box }) => sum + (box.x1 - box.x0) * size.width, 0);
  return taken >= MOST * place.length;
}
