/** A line of writing cut out of a picture, upright, dark on light and tall enough to be read; and the way back. Pure. */
import type { PhotoBox } from '../../photo-findings';
import type { Grey } from '../grey';
import type { TextLine } from './find-lines';
import { release } from '../release';
import { resized, sample } from './plane';

/** Around the line, in letter heights. More would show the lines above and below. */
const MARGIN = 0.25;
const MAX_WIDTH = 2400;
/** Parts of the darkest and brightest pixels that do not count for contrast. */
const TAIL = 0.02;
const LEAST_RANGE = 16;
/** Cosine of the steepest angle at which a line still reads from left to right. */
const STANDS = 0.68;

/** @param height pixels of the tallest letters in what is returned. */
export function cropLine(grey: Grey, line: TextLine, height: number): Grey {
  const scale = height / line.height;
  const margin = Math.round(height * MARGIN);
  const width = Math.min(MAX_WIDTH, Math.round(line.length * scale) + 2 * margin);
  const tall = height + 2 * margin;
  const [cos, sin] = [Math.cos(line.angle), Math.sin(line.angle)];
  const shrink = Math.max(1, Math.round(1 / scale));
  const source = shrink > 1 ? resized(grey, Math.max(grey.width, grey.height) / shrink) : grey;
  const ratio = source.width / grey.width;
  const data = new Uint8ClampedArray(width * tall);
  const counts = new Uint32Array(256);
  for (let y = 0, at = 0; y < tall; y += 1) {
    const v = (y + 0.5 - tall / 2) / scale;
    for (let x = 0; x < width; x += 1, at += 1) {
      const u = (x + 0.5 - width / 2) / scale;
      const value = Math.round(
        sample(
          source,
          (line.cx + u * cos - v * sin) * ratio - 0.5,
          (line.cy + u * sin + v * cos) * ratio - 0.5,
        ),
      );
      data[at] = value;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  if (source !== grey) release(source.data);
  const quantile = (part: number): number => {
    let left = data.length * part;
    for (let value = 0; value < 256; value += 1) {
      left -= counts[value] ?? 0;
      if (left <= 0) return value;
    }
    return 255;
  };
  const low = quantile(TAIL);
  const range = Math.max(LEAST_RANGE, quantile(1 - TAIL) - low);
  for (let at = 0; at < data.length; at += 1) {
    const value = (((data[at] ?? 0) - low) * 255) / range;
    data[at] = line.light ? 255 - value : value;
  }
  return { width, height: tall, data };
}

/** As `PhotoWord.slope`; undefined for lines that stand rather than lie. */
export function slopeOf(
  { angle }: Pick<TextLine, 'angle'>,
  { width, height }: Pick<Grey, 'width' | 'height'>,
): number | undefined {
  return Math.abs(Math.cos(angle)) < STANDS ? undefined : (Math.tan(angle) * width) / height;
}

/** Where a part of a crop of several lines lies in the picture; both in fractions. */
export function placeOfBlock(
  box: PhotoBox,
  block: TextLine,
  { width, height }: Pick<Grey, 'width' | 'height'>,
): PhotoBox {
  const margins = 2 * MARGIN * block.height;
  const [cos, sin] = [Math.cos(block.angle), Math.sin(block.angle)];
  const corners = [box.x0, box.x1].flatMap((x) =>
    [box.y0, box.y1].map((y): [number, number] => {
      const [u, v] = [(x - 0.5) * (block.length + margins), (y - 0.5) * (block.height + margins)];
      return [block.cx + u * cos - v * sin, block.cy + u * sin + v * cos];
    }),
  );
  const xs = corners.map(([x]) => x / width);
  const ys = corners.map(([, y]) => y / height);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** Where a part of the crop of one line lies in the picture, as high as the line; both in fractions. */
export function placeInPicture(
  box: PhotoBox,
  line: TextLine,
  { width, height }: Pick<Grey, 'width' | 'height'>,
): PhotoBox {
  const length = line.length + 2 * MARGIN * line.height;
  const along = [(box.x0 - 0.5) * length, (box.x1 - 0.5) * length];
  const xs = along.map((u) => line.cx + u * Math.cos(line.angle));
  const ys = along.map((u) => line.cy + u * Math.sin(line.angle));
  return {
    x0: Math.min(...xs) / width,
    x1: Math.max(...xs) / width,
    y0: (Math.min(...ys) - line.height / 2) / height,
    y1: (Math.max(...ys) + line.height / 2) / height,
  };
}
