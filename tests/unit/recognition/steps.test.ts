import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../entrypoints/guard.content/slices';
import { createRecognizer, recognizerSteps } from '../../../lib/recognition/recognizer';
import { finish, type Steps } from '../../../lib/recognition/steps';

function* counting(n: number, tell: (i: number) => void): Steps<string> {
  for (let i = 1; i <= n; i++) {
    tell(i);
    yield;
  }
  return 'made';
}

describe('a recogniser in steps', () => {
  it('takes many steps and judges as one made at once', () => {
    const steps = recognizerSteps();
    let taken = 0;
    let result = steps.next();
    for (; result.done !== true; result = steps.next()) taken++;
    expect(taken).toBeGreaterThan(1_000);
    const [whole, context] = [createRecognizer(), { date: '2026-11-22' }];
    for (const text of ['Coblos nomor 2, menangkan Golkar!', 'Selamat pagi semua', '#2029TetapPrabowo'])
      expect(result.value.judge({ text }, context)).toEqual(whole.judge({ text }, context));
  });

  it('is finished from wherever it stands', () => {
    const steps = recognizerSteps();
    for (let i = 0; i < 700; i++) steps.next();
    expect(finish(steps).judge({ text: 'Coblos Golkar!' }, { date: '2026-11-22' }).level).toBe(
      'candidate-or-party',
    );
  });
});

describe('slices', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('rest when their time is over, and end by themselves', async () => {
    let now = 0;
    const seen: number[] = [];
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
    const slices = inSlices(
      counting(10, (i) => {
        seen.push(i);
        now += 1;
      }),
    );
    expect(seen).toEqual([]);
    idle.shift()?.();
    expect(seen).toEqual([1, 2]);
    expect(slices.done).toBe(false);
    for (let work = idle.shift(); work; work = idle.shift()) work();
    expect(seen).toHaveLength(10);
    expect(slices.done).toBe(true);
    expect(slices.finish()).toBe('made');
  });

  it('are bounded in steps where the clock stands still', () => {
    vi.spyOn(performance, 'now').mockReturnValue(5);
    let taken = 0;
    inSlices(counting(5_000, () => taken++));
    vi.advanceTimersToNextTimer();
    expect(taken).toBe(500);
  });

  it('are taken at once when the result is needed, and never twice', () => {
    const seen: number[] = [];
    const slices = inSlices(counting(4, (i) => seen.push(i)));
    expect(slices.finish()).toBe('made');
    expect(slices.finish()).toBe('made');
    vi.runAllTimers();
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('stop when told', () => {
    let taken = 0;
    inSlices(counting(3, () => taken++)).stop();
    vi.runAllTimers();
    expect(taken).toBe(0);
  });

  it('tell a failure when the result is asked for, not before', () => {
    function* broken(): Steps<string> {
      yield;
      throw new Error('broken words');
    }
    const slices = inSlices(broken());
    expect(() => vi.runAllTimers()).not.toThrow();
    // Whoever waits for it must not wait for ever.
    expect(slices.done).toBe(true);
    expect(() => slices.finish()).toThrow('broken words');
  });
});
