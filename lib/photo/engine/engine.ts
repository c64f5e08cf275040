/** Models and readers of the looking document, loaded on need, with the limits that keep a slow laptop usable. */
import type { PhotoSign, PhotoWord } from '../../photo-findings';
import { loadHandModels } from './hand-models';
import { lookAt } from './look';
import { createReader } from './reader';

/** Two readers on two cores; more would only take memory (about 100 MB each). */
const READERS = 2;
/** Parts of the limit: after the first no further reading pass is begun, at the second the words so far are given. */
const BEGIN_BEFORE = 0.55;
const END_AT = 0.85;

export interface Engine {
  /** @param frames base64 JPEGs; @param limit milliseconds. Words and signs of all frames together. */
  look(frames: readonly string[], limit: number): Promise<{ words: PhotoWord[]; signs: PhotoSign[] }>;
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
  const [hands, reader] = await Promise.all([
    loadHandModels(`${root}photo/`),
    createReader(`${root}tesseract/`, READERS),
  ]);
  return {
    async look(frames, limit) {
      const start = performance.now();
      const times = { begin: start + limit * BEGIN_BEFORE, end: start + limit * END_AT };
      const words: PhotoWord[] = [];
      const signs: PhotoSign[] = [];
      for (const frame of frames) {
        const bitmap = await createImageBitmap(toBlob(frame));
        try {
          const seen = await lookAt(bitmap, { hands, reader }, times);
          words.push(...seen.words);
          signs.push(...seen.signs);
        } finally {
          bitmap.close();
        }
      }
      return { words, signs };
    },
    dispose: () => reader.dispose(),
  };
}
