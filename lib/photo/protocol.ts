/** Words between the page where a file was chosen, the background, and the document that looks at pictures. */
import * as v from 'valibot';
import { SIGNS, type PhotoSign, type PhotoWord } from '../photo-findings';

/** Asks the background to have the looking document ready. */
export const PREPARE = 'photo:prepare';
/** Name of the port from the page straight to the looking document. */
export const PORT = 'photo';
/** Base64 of one frame; a frame of MAX_SIDE pixels is far below. */
const MAX_FRAME = 8_000_000;

export const lookRequest = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  frames: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_FRAME))), v.maxLength(3)),
  /** Milliseconds the looking may take. */
  limit: v.pipe(v.number(), v.minValue(0), v.maxValue(6000)),
});
export type LookRequest = v.InferOutput<typeof lookRequest>;

const fraction = v.pipe(v.number(), v.minValue(-0.5), v.maxValue(1.5));
const box = v.object({ x0: fraction, y0: fraction, x1: fraction, y1: fraction });

export const lookAnswer = v.object({
  id: v.string(),
  ok: v.boolean(),
  words: v.array(v.object({ text: v.string(), confidence: v.number(), box })),
  signs: v.array(v.object({ sign: v.picklist(SIGNS), clarity: v.number(), box })),
});
export interface LookAnswer {
  id: string;
  ok: boolean;
  words: PhotoWord[];
  signs: PhotoSign[];
}
