import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restAfter } from '../../../lib/photo/engine/rest';

describe('what is expensive goes away after its last use', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes when it was never used', () => {
    const leave = vi.fn();
    restAfter(1000, leave);
    vi.advanceTimersByTime(999);
    expect(leave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('stays while any work is under way, and its time after the last, failed or not', async () => {
    const leave = vi.fn();
    const rest = restAfter(1000, leave);
    let [endFirst, endSecond] = [(): void => undefined, (): void => undefined];
    const first = rest.during(() => new Promise<void>((done) => (endFirst = done)));
    const second = rest.during(
      () => new Promise<void>((_, fail) => (endSecond = () => fail(new Error('x')))),
    );
    vi.advanceTimersByTime(5000);
    endFirst();
    await first;
    vi.advanceTimersByTime(5000);
    expect(leave).not.toHaveBeenCalled();
    endSecond();
    await expect(second).rejects.toThrow('x');
    vi.advanceTimersByTime(999);
    expect(leave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(leave).toHaveBeenCalledOnce();
  });
});
