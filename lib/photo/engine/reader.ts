/** Reads words in a picture with Tesseract and its Indonesian model, both from the package. */
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { PhotoWord } from '../../photo-findings';
import { darkOnLight, localContrast, luminance, type Grey } from '../grey';
import { KNOWN_PHRASES } from '../known-phrases';
import { ACROSS, closerLooks, covered, type Reading } from '../closer';
import { cropLine, placeInPicture, placeOfBlock, slopeOf } from '../lines/crop';
import { findLines, type TextLine } from '../lines/find-lines';
import { findRing, flattened, placeOnRing } from '../lines/rings';
import { findPhrases, withLineBelow } from '../phrases';
import { release } from '../release';
import { wordsOfTable } from '../table';
import { mergeWords, segmentsOf, sureInLine } from '../words';
import { later } from './later';
import { pixelsOf } from './pixels';

/** A reading of the whole picture. */
interface Pass {
  /** Longest side the picture is scaled to. */
  side: number;
  local: boolean;
}

/** Quick, so that even a busy machine has read something when the time is up. */
const FIRST: Pass = { side: 1000, local: false };
/** Pale letters, letters in shadow. */
const SECOND: Pass = { side: 1600, local: true };
const LOCAL_RADIUS = 40;
/** Small pictures gain from enlarging, up to here. */
const MAX_ENLARGE = 3;
/** Lines of writing read by themselves, likeliest first; what comes later was hardly ever writing (docs/photos.md). */
const MAX_LINES = 18;
/** Of a ring laid flat, for each side it may be read from. */
const RING_LINES = 2;
/** Pixels a letter is tall when its line is read by itself, and when a few lines are. */
const LETTER_HEIGHT = 36;
const BLOCK_LETTER_HEIGHT = 30;
/** Places looked at again because of a telling word. */
const MAX_CLOSER = 3;
/** A picture in which no word is as sure as this after the first reading and its lines has hardly any writing. */
const SURE = 0.6;

/**
 * Portable grey map: the reader takes it as it is, without packing and unpacking. As bytes, which it takes too, though
 * its types do not say so: a blob would go through the browser's own memory first.
 */
function asImage({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}

function greyOf(bitmap: ImageBitmap, side: number): Grey {
  const scale = Math.min(MAX_ENLARGE, side / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  return luminance(pixelsOf(bitmap, width, height), width, height);
}

/** Words with boxes in fractions of the image read. */
async function readImage(worker: Worker, grey: Grey, layout: PSM): Promise<PhotoWord[]> {
  await worker.setParameters({ tessedit_pageseg_mode: layout });
  const image = asImage(grey);
  // As a table: as a tree it comes with every letter and what else it might be, megabytes of it for a page of print.
  const { data } = await worker.recognize(image as unknown as Blob, {}, { text: false, tsv: true });
  release(image);
  return wordsOfTable(data.tsv ?? '', grey);
}

async function readWhole(worker: Worker, bitmap: ImageBitmap, { side, local }: Pass): Promise<PhotoWord[]> {
  const grey = greyOf(bitmap, side);
  const image = local ? localContrast(grey, LOCAL_RADIUS) : grey;
  if (image !== grey) release(grey.data);
  try {
    return await readImage(worker, image, PSM.SPARSE_TEXT);
  } finally {
    release(image.data);
  }
}

async function readLine(worker: Worker, grey: Grey, line: TextLine): Promise<PhotoWord[]> {
  const words = await readImage(worker, cropLine(grey, line, LETTER_HEIGHT), PSM.RAW_LINE);
  return words.map((word) => ({ ...word, box: placeInPicture(word.box, line, grey) }));
}

const sloping = (words: readonly PhotoWord[], slope: number | undefined): PhotoWord[] =>
  words.map((word) => (slope === undefined ? word : { ...word, slope }));

async function readBlock(worker: Worker, grey: Grey, block: TextLine): Promise<PhotoWord[]> {
  const cut = darkOnLight(cropLine(grey, block, ACROSS * BLOCK_LETTER_HEIGHT));
  const words = await readImage(worker, cut, PSM.SINGLE_BLOCK);
  return words.map((word) => ({ ...word, box: placeOfBlock(word.box, block, grey) }));
}

/** Writing around a seal, read from without and from within. */
function ringJobs(grey: Grey): ((worker: Worker) => Promise<PhotoWord[]>)[] {
  const ring = findRing(grey);
  if (!ring) return [];
  return [false, true].flatMap((inside) => {
    const flat = flattened(grey, ring, inside);
    return findLines(flat, RING_LINES).map((line) => async (worker: Worker) => {
      const words = await readLine(worker, flat, line);
      return words.map((word) => ({ ...word, box: placeOnRing(word.box, ring, inside, grey) }));
    });
  });
}

const isSure = ({ text, confidence }: PhotoWord): boolean => confidence >= SURE && /\p{L}{3}/u.test(text);

/** Hands work to whoever is free, in the order asked for; `first` goes before what waits. */
function takingTurns(
  crew: readonly Worker[],
): (work: (worker: Worker) => Promise<void>, first?: boolean) => Promise<void> {
  const free = [...crew];
  const waiting: ((worker: Worker) => void)[] = [];
  return async (work, first = false) => {
    const worker =
      free.pop() ??
      (await new Promise<Worker>((resolve) => (first ? waiting.unshift(resolve) : waiting.push(resolve))));
    try {
      await work(worker);
    } finally {
      const next = waiting.shift();
      if (next) next(worker);
      else free.push(worker);
    }
  };
}

export interface Reader {
  /**
   * @param times `performance.now()` after which no further reading is begun, and when the words read by then are given.
   * @param scene asked once with the words of the first reading: lines another reader finds besides; none when it fails.
   * @returns words, and known phrases found in garbled ones as one word with gaps.
   * @throws when not a single reading was done by then.
   */
  read(
    bitmap: ImageBitmap,
    times: { begin: number; end: number },
    scene: (read: readonly PhotoWord[]) => Promise<PhotoWord[][]>,
  ): Promise<PhotoWord[]>;
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
  const turn = takingTurns(crew);
  return {
    async read(bitmap, { begin, end }, scene) {
      let seen: PhotoWord[][] = [];
      const whole: PhotoWord[][] = [];
      const lines: PhotoWord[][] = [];
      const blocks: PhotoWord[][] = [];
      const grey = greyOf(bitmap, Math.max(bitmap.width, bitmap.height));
      const looked: TextLine[] = [];
      const closer: Promise<void>[] = [];
      const lookCloser = (reading: Reading): void => {
        for (const place of closerLooks(reading, grey)) {
          if (looked.length >= MAX_CLOSER || looked.some((other) => covered(place, other))) continue;
          looked.push(place);
          const work = async (worker: Worker): Promise<void> => {
            if (performance.now() < begin) blocks.push(await readBlock(worker, grey, place));
          };
          closer.push(turn(work, true));
        }
      };
      const job = (
        into: PhotoWord[][],
        work: (worker: Worker) => Promise<PhotoWord[]>,
        { line, latest = begin }: { line?: TextLine; latest?: number } = {},
      ): Promise<void> =>
        turn(async (worker) => {
          if (performance.now() >= latest) return;
          const words = await work(worker);
          into.push(words);
          lookCloser({ words, ...(line && { line }) });
        });
      const readAll = async (): Promise<void> => {
        // However late: without it there is nothing to say.
        const first = job(whole, (worker) => readWhole(worker, bitmap, FIRST), { latest: end });
        // A page full of print may take the first reading long: the other reader then begins without it.
        const others = Promise.race([first, later((begin - performance.now()) / 2)])
          .then(() => scene(whole.flat()))
          .then((found) => {
            seen = found;
          });
        await Promise.allSettled([
          first,
          ...findLines(grey, MAX_LINES).map((line) =>
            job(lines, async (worker) => sloping(await readLine(worker, grey, line), slopeOf(line, grey)), {
              line,
            }),
          ),
          ...ringJobs(grey).map((work) => job(lines, work)),
        ]);
        if ([...whole, ...lines].flat().some(isSure))
          await job(whole, (worker) => readWhole(worker, bitmap, SECOND));
        await Promise.allSettled([...closer, others]);
      };
      // What is still under way at the end goes on by itself; its words come too late.
      await Promise.race([readAll(), later(end - performance.now())]);
      if (whole.length + lines.length + seen.length === 0) throw new Error('no time to read');
      return together(whole, lines, blocks, seen);
    },
    async dispose() {
      await Promise.all(crew.map((worker) => worker.terminate()));
    },
  };
}

/** A word of the scene reader below this is guessed. */
const SURELY_SEEN = 0.75;

const surelySeen = (lines: readonly PhotoWord[][]): PhotoWord[] =>
  lines
    .flat()
    .filter(({ confidence }) => confidence >= SURELY_SEEN)
    .map((word) => ({ ...word, reader: 'scene' }));

function together(
  whole: readonly PhotoWord[][],
  lines: readonly PhotoWord[][],
  blocks: readonly PhotoWord[][],
  scene: readonly PhotoWord[][],
): PhotoWord[] {
  const segments = [...[...whole, ...blocks].map(segmentsOf), lines, scene];
  const readings = segments.flatMap((one) => [...one, ...withLineBelow(one)]);
  return [
    ...mergeWords([...whole, [...lines, ...blocks].flat().filter(sureInLine)]),
    ...surelySeen(scene),
    ...findPhrases(readings, KNOWN_PHRASES),
  ];
}
