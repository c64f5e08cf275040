/**
 * How a runtime comes to life in its worker without its file being read and compiled anew: the runtimes' own loaders
 * know no other way than `WebAssembly.instantiateStreaming`, which here takes what was compiled before.
 */
import { release } from '../release';

const PAGE = 2 ** 16;

/** What a runtime exports for its beginning: its memory, and the functions that fill it, called once each, in order. */
export interface Beginning {
  memory: string;
  functions: readonly string[];
}

/** Pages of a memory that are not empty; `at` is the first byte. */
export type Filled = { at: number; bytes: Uint8Array<ArrayBuffer> }[];

function filledPages({ buffer }: WebAssembly.Memory): Filled {
  const pages: Filled = [];
  for (let at = 0; at < buffer.byteLength; at += PAGE) {
    if (new Uint32Array(buffer, at, PAGE / Uint32Array.BYTES_PER_ELEMENT).some((word) => word !== 0))
      pages.push({ at, bytes: new Uint8Array(buffer.slice(at, at + PAGE)) });
  }
  return pages;
}

function fill(memory: WebAssembly.Memory, pages: Filled): void {
  const missing = (pages.at(-1)?.at ?? 0) + PAGE - memory.buffer.byteLength;
  if (missing > 0) memory.grow(missing / PAGE);
  const all = new Uint8Array(memory.buffer);
  for (const { at, bytes } of pages) {
    all.set(bytes, at);
    release(bytes);
  }
}

/**
 * From now on WebAssembly in this worker is made of `module`.
 * @param beginning given where it costs so much that it is done once only: an instance whose memory is filled as another
 * one's was after it goes on from there. @param filled what another worker got here; is emptied.
 * @returns gives the memory as it was after the beginning; nothing where that was not done here.
 */
export function instantiating(
  module: WebAssembly.Module,
  beginning?: Beginning,
  filled?: Filled,
): () => Filled | undefined {
  let after: Filled | undefined;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    await (await source).body?.cancel();
    const instance = await WebAssembly.instantiate(module, imports);
    if (!beginning) return { module, instance };
    const exports = { ...instance.exports };
    const memory = exports[beginning.memory];
    if (!(memory instanceof WebAssembly.Memory)) throw new Error('the runtime begins otherwise than it did');
    if (filled) fill(memory, filled);
    for (const name of beginning.functions) {
      const begin = exports[name] as (...given: number[]) => number;
      exports[name] = (...given: number[]): number => {
        if (filled) return 0;
        const answer = begin(...given);
        if (name === beginning.functions.at(-1)) after = filledPages(memory);
        return answer;
      };
    }
    return { module, instance: { exports } };
  };
  return () => after;
}
