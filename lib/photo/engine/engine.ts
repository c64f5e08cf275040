/** Models and readers of the looking document, loaded on need, with the limits that keep a slow laptop usable. */
import type { PhotoSign, PhotoWord } from '../../photo-findings';
import { handModels } from './hand-models';
import { later } from './later';
import { lookAt } from './look';
import { createReader } from './reader';
import { sceneModels } from './scene-models';

/** The reader of scenes works meanwhile, on two cores; each further one takes tens of megabytes. */
const READERS = 1;
/** Parts of the limit: after the first no further reading pass is begun, at the second the words so far are given. */
const BEGIN_BEFORE = 0.55;
const END_AT = 0.85;
/** Of several pictures each begins readings in this part of its share, so that the last one is looked at, too. */
const BEGIN_IN_SHARE = 0.8;

interface Seen {
  words: PhotoWord[];
  signs: PhotoSign[];
}

export interface Engine {
  /**
   * One picture after the other: both readers work on it, and only one is held decoded.
   * @param frames base64 JPEGs; @param limit milliseconds from now on; @param among pictures that share that time.
   * @returns words and signs of all frames together.
   */
  look(frames: readonly string[], limit: number, among: number): Promise<Seen>;
  dispose(): Promise<void>;
}

function toBlob(base64: string): Blob {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return new Blob([bytes], { type: 'image/jpeg' });
}

/** @param root address of the package, ending with a slash. @throws when a part of the package is missing. */
export async function createEngine(root: string): Promise<Engine> {
  const hands = handModels(`${root}photo/`);
  const scene = sceneModels(`${root}photo/`);
  // The scene reader first: to start its runtime takes 190 MB for a moment, once, and little else is there yet. Failing
  // is told when it is asked.
  const first = scene.open();
  const [reader] = await Promise.all([
    createReader(`${root}tesseract/`, READERS),
    first.models.catch(() => undefined),
  ]);
  const lookNow = async (
    frames: readonly string[],
    asked: number,
    limit: number,
    share: number,
    isOver: () => boolean,
  ) => {
    const begin = Math.min(asked + limit * BEGIN_BEFORE, performance.now() + share * BEGIN_IN_SHARE);
    const times = { begin, end: asked + limit * END_AT };
    const words: PhotoWord[] = [];
    const signs: PhotoSign[] = [];
    for (const frame of frames) {
      // Their worker starts while the picture is decoded.
      const early = hands.open();
      let bitmap: ImageBitmap | undefined;
      try {
        bitmap = await createImageBitmap(toBlob(frame));
        if (isOver()) throw new Error('too late');
        const seen = await lookAt(bitmap, { hands, reader, scene }, times);
        words.push(...seen.words);
        signs.push(...seen.signs);
      } finally {
        bitmap?.close();
        early.close();
        // Had this picture no time for it, it would stand there until the next.
        first.close();
      }
    }
    return { words, signs };
  };
  let before: Promise<unknown> = Promise.resolve();
  return {
    look(frames, limit, among) {
      const asked = performance.now();
      let state: 'waiting' | 'looking' | 'over' = 'waiting';
      const looking = before
        .then(() => {
          if (state === 'over') throw new Error('too late');
          state = 'looking';
          const left = asked + limit - performance.now();
          return lookNow(frames, asked, limit, left / among, () => state === 'over');
        })
        .finally(() => (state = 'over'));
      const giveUp = (): never => {
        if (state === 'looking') {
          hands.close();
          scene.close();
        }
        state = 'over';
        throw new Error('no time');
      };
      // A decoder that never answers holds up nobody else for longer than its own limit, and keeps nothing in memory.
      const inTime = Promise.race([looking, later(limit).then(giveUp)]);
      before = inTime.catch(() => undefined);
      return inTime;
    },
    async dispose() {
      hands.close();
      scene.close();
      await reader.dispose();
    },
  };
}
