/** What warnings unfold is fetched when one is near, once, and never in the way of the warning. */
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DRAWINGS_PART,
  lazyDrawings,
  LOAD_DRAWINGS_PART,
  showWaitingLazily,
} from '../../../lib/guard/drawings-port';

const world = globalThis as unknown as Record<symbol, unknown>;
const draw = { folds: () => () => undefined, panel: () => () => undefined };
const PAGE = {} as Document;
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

it('says that pictures are looked at once it can, and lets the person skip', async () => {
  const asked = new AbortController();
  const close = vi.fn();
  const waiting = vi.fn(() => ({ skip: asked.signal, close }));
  send.mockImplementation(() => {
    world[DRAWINGS_PART] = { ...draw, waiting };
    return Promise.resolve({ ok: true });
  });
  const { skip, close: end } = showWaitingLazily(PAGE, 'id', 2);
  expect(waiting).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(waiting).toHaveBeenCalledWith(PAGE, 'id', 2));
  asked.abort();
  expect(skip.aborted).toBe(true);
  end();
  expect(close).toHaveBeenCalledTimes(1);
});

it('says nothing of pictures that were looked at before it could', async () => {
  const waiting = vi.fn();
  world[DRAWINGS_PART] = { ...draw, waiting };
  showWaitingLazily(PAGE, 'id', 1).close();
  await Promise.resolve();
  await Promise.resolve();
  expect(waiting).not.toHaveBeenCalled();
});
