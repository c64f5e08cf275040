/**
 * Reads writing in scenes: small, slanted or worn letters on boards, shirts and flags, which Tesseract, made for pages,
 * does not read. One model says where writing is, another reads line by line.
 */
import type { PhotoWord } from '../../photo-findings';
import { lineRead, type LineRead } from '../scene/letters-read';
import { linePlanes, wholePlanes, type Colours } from '../scene/planes';
import { placesOf } from '../scene/places';
import type { TextLine } from '../lines/find-lines';
import { release } from '../release';
import { pixelsOf } from './pixels';
import type { SceneModels } from './scene-models';

/** Longest side the picture is looked at for places; the model takes sides of multiples of 32. */
const SIDE = 736;
/** Pixels looked at for places at most: memory grows with them and stays, 35 MB more for one square picture. */
const AREA = 736 * 576;
const MULTIPLE = 32;
const MAX_ENLARGE = 3;
/** Lines read at most, largest area first. */
const MAX_LINES = 40;
/** Steeper lines may be read from either side. */
const STEEP = 0.9;
/** Below that a line is no writing, or none that anyone reads. */
const LEAST_CONFIDENCE = 0.5;

const coloursOf = (bitmap: ImageBitmap, width: number, height: number): Colours => ({
  width,
  height,
  rgba: pixelsOf(bitmap, width, height),
});

/** Lets the answers of other readers in: the models themselves never pause. Timers of hidden documents are slowed. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** @returns places that look like writing, in pixels of the picture, largest first. */
export async function findPlaces(models: SceneModels, bitmap: ImageBitmap): Promise<TextLine[]> {
  const scale = Math.min(
    MAX_ENLARGE,
    SIDE / Math.max(bitmap.width, bitmap.height),
    Math.sqrt(AREA / (bitmap.width * bitmap.height)),
  );
  const side = (length: number): number =>
    Math.max(MULTIPLE, Math.round((length * scale) / MULTIPLE) * MULTIPLE);
  const [width, height] = [side(bitmap.width), side(bitmap.height)];
  const colours = coloursOf(bitmap, width, height);
  const planes = wholePlanes(colours);
  const map = await models.find(planes, width, height);
  release(planes);
  const places = placesOf(map, { x: bitmap.width / width, y: bitmap.height / height });
  release(map.data);
  return places.sort((a, b) => b.length * b.height - a.length * a.height).slice(0, MAX_LINES);
}

async function readPlace(models: SceneModels, colours: Colours, line: TextLine): Promise<LineRead> {
  const readings: LineRead[] = [];
  for (const turned of Math.abs(line.angle) > STEEP ? [false, true] : [false]) {
    const { planes, width } = linePlanes(colours, line, turned);
    const answer = await models.read(planes, width);
    release(planes);
    readings.push(lineRead(answer, models.signs, line, colours, turned));
    release(answer.data);
  }
  return readings.reduce((best, one) => (one.confidence > best.confidence ? one : best));
}

/**
 * @param begin `performance.now()` after which nothing further is begun.
 * @returns words line by line, boxes in fractions of the picture.
 */
export async function readPlaces(
  models: SceneModels,
  bitmap: ImageBitmap,
  places: readonly TextLine[],
  begin: number,
): Promise<PhotoWord[][]> {
  if (places.length === 0 || performance.now() >= begin) return [];
  const colours = coloursOf(bitmap, bitmap.width, bitmap.height);
  const lines: PhotoWord[][] = [];
  for (const place of places) {
    await pause();
    if (performance.now() >= begin) break;
    const { words, confidence } = await readPlace(models, colours, place);
    if (confidence >= LEAST_CONFIDENCE && words.length > 0) lines.push(words);
  }
  return lines;
}
