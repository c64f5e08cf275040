import { collectRubbish } from '../release';

/** Pictures of so many pixels are megabytes. */
const LARGE = 1_000_000;

/** Pixels of pictures at their own size: asked for by each reader. */
const whole = new WeakMap<ImageBitmap, Uint8ClampedArray>();

function drawn(bitmap: ImageBitmap, width: number, height: number): Uint8ClampedArray {
  if (width * height >= LARGE) collectRubbish();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  // Gone at once, not when rubbish is next collected.
  canvas.width = 0;
  canvas.height = 0;
  return data;
}

/**
 * The pixels of a picture at another size, four bytes each, to be read only. What a canvas gave is no use to `release`:
 * the browser holds on to it until rubbish is collected, and would no longer count it.
 */
export function pixelsOf(bitmap: ImageBitmap, width: number, height: number): Uint8ClampedArray {
  if (width !== bitmap.width || height !== bitmap.height) return drawn(bitmap, width, height);
  const known = whole.get(bitmap) ?? drawn(bitmap, width, height);
  whole.set(bitmap, known);
  return known;
}
