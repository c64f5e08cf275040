/** What the looking document accepts; checked there, so that pages need not carry the checker. */
import * as v from 'valibot';

/** Base64 of one frame; a frame of MAX_SIDE pixels is far below. */
const MAX_FRAME = 8_000_000;

export const lookRequest = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  frames: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_FRAME))), v.maxLength(3)),
  /** Milliseconds the looking may take. */
  limit: v.pipe(v.number(), v.minValue(0), v.maxValue(6000)),
  /** Pictures, this one included, that share that time. */
  among: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});
