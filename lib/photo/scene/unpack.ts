/**
 * Models of the scene reader ship with their weights as whole numbers of one byte, a quarter of their size; here they
 * become what the runtime reads. Written by `scripts/photos/pack-model.ts`. Pure.
 */
import { release } from '../release';

/** A run of weights in the unpacked file: one byte each in the packed one, times the scale of its channel. */
export interface Block {
  /** Byte of the unpacked file it begins at. */
  at: number;
  count: number;
  channels: number;
  /** Neighbours that share a channel: weight i belongs to channel floor(i / run) % channels. */
  run: number;
}

export interface Layout {
  /** Bytes of the unpacked file. */
  size: number;
  blocks: Block[];
}

const FLOAT = 4;
const HEADER = 4;

/**
 * @param packed length of the layout (little endian), the layout as JSON, the scales of all blocks (32 bit floats), the
 * bytes between the blocks, the weights.
 * @throws when the file is cut off.
 */
export function unpacked(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const head = view.getUint32(0, true);
  const layout = JSON.parse(new TextDecoder().decode(packed.subarray(HEADER, HEADER + head))) as Layout;
  const scales = HEADER + head;
  const channels = layout.blocks.reduce((sum, block) => sum + block.channels, 0);
  const weights = layout.blocks.reduce((sum, block) => sum + block.count, 0);
  let plain = scales + channels * FLOAT;
  let weight = plain + layout.size - weights * FLOAT;
  if (weight + weights !== packed.length) throw new Error('a model of the package is cut off');
  const out = new Uint8Array(layout.size);
  let written = 0;
  let scale = scales;
  const copyUpTo = (end: number): void => {
    out.set(packed.subarray(plain, plain + end - written), written);
    plain += end - written;
    written = end;
  };
  for (const { at, count, channels: own, run } of layout.blocks) {
    copyUpTo(at);
    const times = new Float32Array(Uint8Array.from(packed.subarray(scale, scale + own * FLOAT)).buffer);
    const small = new Int8Array(packed.buffer, packed.byteOffset + weight, count);
    const numbers = new Float32Array(count);
    for (let i = 0; i < count; i += 1) numbers[i] = (small[i] ?? 0) * (times[Math.floor(i / run) % own] ?? 0);
    out.set(new Uint8Array(numbers.buffer), at);
    release(numbers);
    scale += own * FLOAT;
    weight += count;
    written = at + count * FLOAT;
  }
  copyUpTo(layout.size);
  return out;
}
