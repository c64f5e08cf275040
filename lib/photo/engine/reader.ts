/** Reads words in a picture with Tesseract and its Indonesian model, both from the package. */
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { PhotoWord } from '../../photo-findings';
import { inverted, localContrast, toGrey, type Channel, type Grey } from '../grey';
import { mergeWords } from '../words';

interface Pass {
  channel: Channel;
  /** Longest side the picture is scaled to. */
  side: number;
  local: boolean;
  invert: boolean;
  layout: PSM;
}

/**
 * In the order of what each adds to the words read before it on the developer pictures (docs/photos.md); each is
 * skipped once the time is used up.
 */
const PASSES: readonly Pass[] = [
  // Quick, so that even a busy machine has read something when the time is up.
  { channel: 'luminance', side: 1000, local: false, invert: false, layout: PSM.SPARSE_TEXT },
  { channel: 'luminance', side: 1600, local: true, invert: false, layout: PSM.SPARSE_TEXT },
  { channel: 'blue', side: 1600, local: false, invert: true, layout: PSM.SPARSE_TEXT },
  { channel: 'red', side: 1600, local: false, invert: false, layout: PSM.SPARSE_TEXT },
];
const LOCAL_RADIUS = 40;
/** Small pictures gain from enlarging, up to here. */
const MAX_ENLARGE = 3;

async function asPng({ width, height, data }: Grey): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const image = context.createImageData(width, height);
  for (let from = 0, to = 0; from < data.length; from += 1, to += 4) {
    image.data[to] = image.data[to + 1] = image.data[to + 2] = data[from] ?? 0;
    image.data[to + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}

function prepared(bitmap: ImageBitmap, pass: Pass): Grey {
  const scale = Math.min(MAX_ENLARGE, pass.side / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  let grey = toGrey(context.getImageData(0, 0, width, height).data, width, height, pass.channel);
  if (pass.local) grey = localContrast(grey, LOCAL_RADIUS);
  return pass.invert ? inverted(grey) : grey;
}

async function readOnce(worker: Worker, bitmap: ImageBitmap, pass: Pass): Promise<PhotoWord[]> {
  const grey = prepared(bitmap, pass);
  await worker.setParameters({ tessedit_pageseg_mode: pass.layout });
  const { data } = await worker.recognize(await asPng(grey), {}, { text: false, blocks: true });
  const words = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => line.words)),
  );
  return words.map(({ text, confidence, bbox }) => ({
    text,
    confidence: confidence / 100,
    box: {
      x0: bbox.x0 / grey.width,
      y0: bbox.y0 / grey.height,
      x1: bbox.x1 / grey.width,
      y1: bbox.y1 / grey.height,
    },
  }));
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

export interface Reader {
  /**
   * @param times `performance.now()` after which no further pass is begun, and when the words read by then are given.
   * @throws when not a single pass was done by then.
   */
  read(bitmap: ImageBitmap, times: { begin: number; end: number }): Promise<PhotoWord[]>;
  dispose(): Promise<void>;
}

/** @param base folder of the package with worker, core and language data, ending with a slash. */
export async function createReader(base: string, workers: number): Promise<Reader> {
  const crew = await Promise.all(
    Array.from({ length: workers }, () =>
      createWorker('ind', OEM.LSTM_ONLY, {
        workerPath: `${base}worker.min.js`,
        corePath: `${base}tesseract-core-simd-lstm.js`,
        langPath: base,
        workerBlobURL: false,
        cacheMethod: 'none',
        gzip: true,
      }),
    ),
  );
  const free = [...crew];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    async read(bitmap, { begin, end }) {
      const readings: PhotoWord[][] = [];
      const passes = PASSES.map(async (pass) => {
        const worker = await take();
        try {
          if (performance.now() < begin) readings.push(await readOnce(worker, bitmap, pass));
        } finally {
          give(worker);
        }
      });
      // A pass still under way at the end goes on by itself; its words come too late.
      await Promise.race([Promise.allSettled(passes), later(end - performance.now())]);
      if (readings.length === 0) throw new Error('no time to read');
      return mergeWords(readings);
    },
    async dispose() {
      await Promise.all(crew.map((worker) => worker.terminate()));
    },
  };
}
