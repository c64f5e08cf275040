import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EARLY_MS, Early } from '../../../lib/guard/early';

const view = globalThis as unknown as Window;

describe('the first moments of a page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is over at once where nothing has to be read', async () => {
    const early = new Early(undefined, view);
    expect(early.pending).toBe(false);
    await early.ready();
  });

  it('lasts until all has been read, and leaves no timer behind', async () => {
    let settle = (): void => undefined;
    const early = new Early(new Promise<void>((done) => (settle = done)), view);
    expect(early.pending).toBe(true);
    const ready = early.ready();
    settle();
    await ready;
    expect(early.pending).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is over by itself when it was read before anything was pressed', async () => {
    const early = new Early(Promise.resolve(), view);
    await Promise.resolve();
    expect(early.pending).toBe(false);
  });

  it('gives up after a bounded time, for every press that waits', async () => {
    const early = new Early(new Promise(() => undefined), view);
    const both = Promise.all([early.ready(), early.ready()]);
    await vi.advanceTimersByTimeAsync(EARLY_MS - 1);
    expect(early.pending).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    await both;
    expect(early.pending).toBe(false);
  });
});
