/** One still picture → words and hand signs. */
import type { PhotoSign, PhotoWord } from '../../photo-findings';
import { detectHands, type HandModels } from '../hands/detect';
import type { Region } from '../hands/geometry';
import { signOf } from '../hands/signs';
import { heldUp } from '../hands/held-up';
import type { Reader } from './reader';
import type { Room, Visit } from './room';
import type { SceneModels } from './scene-models';
import { wellRead } from '../scene/well-read';
import { findPlaces, readPlaces } from './scene-reader';

export interface Look {
  words: PhotoWord[];
  signs: PhotoSign[];
}

const MIN_PALM = 0.4;
const MIN_PRESENCE = 0.6;
/** A group photo has many hands; looking at each costs about 50 ms. */
const MAX_HANDS = 12;

function cropper(bitmap: ImageBitmap): HandModels['crop'] {
  const canvas = new OffscreenCanvas(1, 1);
  const kept = new Map<number, Float32Array>();
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return (region: Region, side: number): Float32Array => {
    canvas.width = side;
    canvas.height = side;
    context.fillStyle = '#000';
    context.fillRect(0, 0, side, side);
    context.translate(side / 2, side / 2);
    context.rotate(-region.angle);
    context.scale(side / region.size, side / region.size);
    context.translate(-region.cx, -region.cy);
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, side, side);
    // The models take copies of it, so that one array serves all hands.
    const rgb = kept.get(side) ?? new Float32Array(side * side * 3);
    kept.set(side, rgb);
    for (let from = 0, to = 0; from < data.length; from += 4) {
      rgb[to++] = (data[from] ?? 0) / 255;
      rgb[to++] = (data[from + 1] ?? 0) / 255;
      rgb[to++] = (data[from + 2] ?? 0) / 255;
    }
    return rgb;
  };
}

/** Signs that are held up to be seen, in fractions of the picture. */
export async function lookAtHands(
  models: Pick<HandModels, 'palm' | 'hand'>,
  bitmap: ImageBitmap,
): Promise<PhotoSign[]> {
  const { width, height } = bitmap;
  const hands = await detectHands(
    { ...models, crop: cropper(bitmap) },
    { width, height, minPalm: MIN_PALM, minPresence: MIN_PRESENCE, maxHands: MAX_HANDS },
  );
  return hands.flatMap((hand) => {
    const seen = signOf(hand, Math.max(width, height));
    if (!heldUp(seen, hand)) return [];
    const { x0, y0, x1, y1 } = hand.box;
    return [
      {
        sign: seen.sign,
        clarity: seen.clarity,
        box: { x0: x0 / width, y0: y0 / height, x1: x1 / width, y1: y1 / height },
      },
    ];
  });
}

/**
 * @param parts each room is closed as soon as it was of use; `scene` may fail: the picture is then read without it.
 * @param times see `Reader.read`.
 * @throws when there was no time to read a word.
 */
export async function lookAt(
  bitmap: ImageBitmap,
  parts: {
    hands: Room<Pick<HandModels, 'palm' | 'hand'>>;
    reader: Reader;
    scene: Room<SceneModels>;
  },
  times: { begin: number; end: number },
): Promise<Look> {
  const hand = parts.hands.open();
  const hands = hand.models.then((models) => lookAtHands(models, bitmap)).finally(hand.close);
  let visit: Visit<SceneModels> | undefined;
  // Only after hands and first reading: on a slow machine those two come first, and the hands' memory is free again.
  const scene = async (read: readonly PhotoWord[]): Promise<PhotoWord[][]> => {
    await hands;
    if (performance.now() >= times.begin) return [];
    visit = parts.scene.open();
    try {
      const models = await visit.models;
      const places = await findPlaces(models, bitmap);
      const unread = places.filter((place) => !wellRead(place, read, bitmap));
      return await readPlaces(models, bitmap, unread, times.begin);
    } finally {
      visit.close();
    }
  };
  const reading = parts.reader.read(bitmap, times, scene);
  // Awaited below; a failure meanwhile must not count as unhandled.
  reading.catch(() => undefined);
  try {
    const signs = await hands;
    return { signs, words: await reading };
  } finally {
    // Should it still be reading, its words come too late.
    visit?.close();
  }
}
