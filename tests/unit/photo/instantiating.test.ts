import { afterEach, describe, expect, it } from 'vitest';
import { instantiating, type Filled } from '../../../lib/photo/engine/instantiating';

const own = WebAssembly.instantiateStreaming;
afterEach(() => {
  WebAssembly.instantiateStreaming = own;
});

const text = (name: string): number[] => [name.length, ...Buffer.from(name)];
const section = (id: number, content: number[]): number[] => [id, content.length, ...content];
/** A function without arguments that adds one to the 32 bits at `at` and gives what they are then. */
const counting = (at: readonly number[]): number[] => {
  const place = [0x41, ...at];
  const body = [0, ...place, ...place, 0x28, 2, 0, 0x41, 1, 0x6a, 0x36, 2, 0, ...place, 0x28, 2, 0, 0x0b];
  return [body.length, ...body];
};

/** `first` counts in the first page of its memory, `second` in the fourth. */
const module = new WebAssembly.Module(
  new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 1, 0x7f]),
    ...section(3, [2, 0, 0]),
    ...section(5, [1, 0, 4]),
    ...section(7, [3, ...text('memory'), 2, 0, ...text('first'), 0, 0, ...text('second'), 0, 1]),
    ...section(10, [2, ...counting([0x08]), ...counting([0x80, 0x80, 0x0c])]),
  ]),
);
const FOURTH = 3 * 65_536;
const BEGINNING = { memory: 'memory', functions: ['first', 'second'] };

interface Runtime {
  memory: WebAssembly.Memory;
  first(): number;
  second(): number;
}
/** As a runtime's own loader does it. */
const load = async (): Promise<Runtime> => {
  const { instance } = await WebAssembly.instantiateStreaming(new Response('never read'), {});
  return instance.exports as unknown as Runtime;
};
const counted = ({ memory }: Runtime): number[] => {
  const view = new DataView(memory.buffer);
  return [view.getInt32(8, true), view.getInt32(FOURTH, true)];
};

describe('a runtime made of a module compiled before', () => {
  it('is that module, whatever its loader fetched', async () => {
    instantiating(module);
    const runtime = await load();
    expect([runtime.first(), runtime.first()]).toEqual([1, 2]);
  });

  it('begins once; the next one goes on from its memory and does not begin again', async () => {
    const filled = instantiating(module, BEGINNING);
    const one = await load();
    expect(filled()).toBeUndefined();
    one.first();
    one.second();
    const pages = filled() as Filled;
    expect(pages.map(({ at }) => at)).toEqual([0, FOURTH]);

    const nothing = instantiating(module, BEGINNING, structuredClone(pages));
    const two = await load();
    expect(counted(two)).toEqual([1, 1]);
    expect([two.first(), two.second()]).toEqual([0, 0]);
    expect(counted(two)).toEqual([1, 1]);
    expect(nothing()).toBeUndefined();
  });

  it('grows to what the earlier one had grown to', async () => {
    instantiating(module, BEGINNING, [{ at: 9 * 65_536, bytes: new Uint8Array(65_536).fill(5) }]);
    const { memory } = await load();
    expect(memory.buffer.byteLength).toBe(10 * 65_536);
    expect(new Uint8Array(memory.buffer, 9 * 65_536).every((byte) => byte === 5)).toBe(true);
  });

  it('says so when the runtime exports another beginning', async () => {
    instantiating(module, { memory: 'K', functions: ['L', 'M'] });
    await expect(load()).rejects.toThrow('begins otherwise');
  });
});
