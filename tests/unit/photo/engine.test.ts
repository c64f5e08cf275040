import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine, type Engine } from '../../../lib/photo/engine/engine';

const rooms = vi.hoisted(() => {
  const room = () => {
    const visit = { models: Promise.resolve({}), close: vi.fn() };
    return { visit, open: vi.fn(() => visit), close: vi.fn() };
  };
  return { hands: room(), scene: room() };
});
/** One answer for each picture looked at, in order. */
let pictures: { answer(): void; fail(): void }[] = [];

vi.mock('../../../lib/photo/engine/hand-models', () => ({ handModels: () => rooms.hands }));
vi.mock('../../../lib/photo/engine/scene-models', () => ({ sceneModels: () => rooms.scene }));
vi.mock('../../../lib/photo/engine/reader', () => ({
  createReader: () => Promise.resolve({ read: vi.fn(), dispose: () => Promise.resolve() }),
}));
vi.mock('../../../lib/photo/engine/look', () => ({
  lookAt: () =>
    new Promise((resolve, reject) => {
      pictures.push({
        answer: () => resolve({ words: [], signs: [] }),
        fail: () => reject(new Error('failed')),
      });
    }),
}));

const LIMIT = 6_000;
const FRAME = [btoa('frame')];
/** Lets promises go on until nothing moves. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const given = (): number => rooms.hands.close.mock.calls.length + rooms.scene.close.mock.calls.length;

describe('the engine', () => {
  let engine: Engine;
  beforeEach(async () => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    pictures = [];
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: () => undefined }));
    engine = await createEngine('/');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('looks at one picture after the other', async () => {
    const one = engine.look(FRAME, LIMIT, 2);
    const two = engine.look(FRAME, LIMIT, 1);
    await settle();
    expect(pictures).toHaveLength(1);
    pictures[0]?.answer();
    await one;
    await settle();
    pictures[1]?.answer();
    await expect(two).resolves.toEqual({ words: [], signs: [] });
  });

  it('leaves the next picture alone when the limit of one that is done passes', async () => {
    const one = engine.look(FRAME, LIMIT, 1);
    await settle();
    pictures[0]?.answer();
    await one;
    await vi.advanceTimersByTimeAsync(LIMIT - 1_000);
    const two = engine.look(FRAME, LIMIT, 1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(given()).toBe(0);
    pictures[1]?.answer();
    await two;
  });

  it('ends what a picture without an answer holds, and looks at the next', async () => {
    const one = engine.look(FRAME, LIMIT, 1);
    const failed = expect(one).rejects.toThrow('no time');
    await vi.advanceTimersByTimeAsync(LIMIT);
    await failed;
    expect(rooms.hands.close).toHaveBeenCalled();
    expect(rooms.scene.close).toHaveBeenCalled();
    const two = engine.look(FRAME, LIMIT, 1);
    await settle();
    pictures[1]?.answer();
    await two;
  });

  it('does not end what another picture holds when one that waited has no time left', async () => {
    const one = engine.look(FRAME, LIMIT, 2);
    const two = engine.look(FRAME, 1_000, 1);
    const failed = expect(two).rejects.toThrow('no time');
    await vi.advanceTimersByTimeAsync(1_500);
    await failed;
    expect(given()).toBe(0);
    pictures[0]?.answer();
    await one;
    await settle();
    // Nobody waits for it any more.
    expect(pictures).toHaveLength(1);
  });

  it('closes the hands that were started ahead when a picture cannot be decoded', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('broken')));
    await expect(engine.look(FRAME, LIMIT, 1)).rejects.toThrow('broken');
    expect(rooms.hands.visit.close).toHaveBeenCalled();
  });
});
