import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { roomOf, type Room } from '../../../lib/photo/engine/room';
import type { Answer, Call } from '../../../lib/photo/engine/room-words';

/** A worker that doubles numbers; `say` lets it answer by itself. */
class Doubling {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly heard: Call[] = [];
  ended = false;
  constructor(readonly answers: boolean) {
    made.push(this);
  }
  postMessage(call: Call): void {
    this.heard.push(call);
    if (!this.answers && call.model !== 'start') return;
    const value = call.model === 'start' ? 'left' : (call.input?.[0] ?? 0) * 2;
    queueMicrotask(() => {
      if (!this.ended) this.onmessage?.({ data: { id: call.id, ok: true, value } });
    });
  }
  terminate(): void {
    this.ended = true;
  }
}
let made: Doubling[] = [];
const COMPILED = {} as WebAssembly.Module;

type Models = { double(number: number): Promise<number> };
const room = (answers = true): Room<Models> =>
  roomOf<Models>({
    start: () => new Doubling(answers) as unknown as Worker,
    runtime: 'x.wasm',
    base: 'photo/',
    models: (ask) => ({ double: (number) => ask<number>('double', new Float32Array([number])) }),
  });
let compile: ReturnType<typeof vi.fn>;

describe('a room', () => {
  beforeEach(() => {
    made = [];
    compile = vi.fn(() => Promise.resolve(COMPILED));
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
    vi.stubGlobal('WebAssembly', { compileStreaming: compile, compile });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('has one worker for all who ask, until it is closed', async () => {
    const one = room();
    expect(one.open()).toBe(one.open());
    expect(await (await one.open().models).double(4)).toBe(8);
    expect(made).toHaveLength(1);
    one.close();
    one.close();
    expect(made[0]?.ended).toBe(true);
  });

  it('compiles once, and gives the next worker what the first one left', async () => {
    const one = room();
    for (let picture = 0; picture < 3; picture += 1) {
      const visit = one.open();
      await visit.models;
      visit.close();
    }
    expect(made).toHaveLength(3);
    expect(compile).toHaveBeenCalledTimes(1);
    expect(made.map(({ heard }) => heard[0]?.left)).toEqual([undefined, 'left', 'left']);
    expect(made.every(({ heard }) => heard[0]?.module === COMPILED)).toBe(true);
  });

  it('fails what is under way when it is closed, and what is asked later', async () => {
    const visit = room(false).open();
    const models = await visit.models;
    const asked = models.double(1);
    visit.close();
    await expect(asked).rejects.toThrow('ended');
    await expect(models.double(1)).rejects.toThrow('ended');
  });

  it('fails all when the worker itself fails', async () => {
    const models = await room(false).open().models;
    const asked = models.double(1);
    made[0]?.onerror?.();
    await expect(asked).rejects.toThrow('ended');
    await expect(models.double(1)).rejects.toThrow('ended');
  });

  it('is not closed by whoever comes late with an earlier worker', async () => {
    const one = room();
    const early = one.open();
    await early.models;
    one.close();
    const next = one.open();
    early.close();
    expect(await (await next.models).double(3)).toBe(6);
    expect(one.open()).toBe(next);
  });

  it('tries again with the next picture when the runtime could not be read', async () => {
    compile.mockRejectedValueOnce(new Error('cut off')).mockRejectedValueOnce(new Error('cut off'));
    const one = room();
    const visit = one.open();
    await expect(visit.models).rejects.toThrow('cut off');
    visit.close();
    expect(await (await one.open().models).double(2)).toBe(4);
  });
});
