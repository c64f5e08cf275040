/** What warnings unfold is fetched when one is near, once, and never in the way of the warning. */
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DRAWINGS_PART, lazyDrawings, LOAD_DRAWINGS_PART } from '../../../lib/guard/drawings-port';

const world = globalThis as unknown as Record<symbol, unknown>;
const draw = { folds: () => () => undefined, panel: () => () => undefined };
const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');

afterEach(() => {
  send.mockReset();
  Reflect.deleteProperty(world, DRAWINGS_PART);
});

it('asks once, whoever asks meanwhile', async () => {
  send.mockImplementation(() => {
    world[DRAWINGS_PART] = draw;
    return Promise.resolve({ ok: true });
  });
  expect(lazyDrawings.ready()).toBeUndefined();
  expect(await Promise.all([lazyDrawings.load(), lazyDrawings.load()])).toEqual([draw, draw]);
  expect(send).toHaveBeenCalledTimes(1);
  expect(send).toHaveBeenCalledWith({ type: LOAD_DRAWINGS_PART });
  expect(lazyDrawings.ready()).toBe(draw);
});

it('goes without where it cannot be had, and asks again the next time', async () => {
  send.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  expect(await lazyDrawings.load()).toBeUndefined();
  send.mockImplementationOnce(() => {
    throw new Error('no runtime');
  });
  expect(await lazyDrawings.load()).toBeUndefined();
  send.mockResolvedValueOnce({ ok: false } as never);
  expect(await lazyDrawings.load()).toBeUndefined();
  expect(send).toHaveBeenCalledTimes(3);
});
