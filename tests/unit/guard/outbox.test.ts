import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../lib/entry';
import { Outbox } from '../../../lib/guard/outbox';

const entry = (id: string): Entry => ({
  id,
  at: 1,
  platform: 'x',
  act: 'like',
  severity: 'warning',
  ruleIds: [],
  decision: 'cancelled',
  causes: [],
  simulated: false,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the outbox', () => {
  it('delivers an entry once it is taken, and forgets it', async () => {
    const kept = new Map<string, Entry>();
    const store = {
      put: async (one: Entry) => void kept.set(one.id, one),
      remove: async (id: string) => void kept.delete(id),
    };
    const got: string[] = [];
    const outbox = new Outbox({ append: async (one) => (got.push(one.id), true) }, store);
    outbox.add(entry('a'));
    await vi.runAllTimersAsync();
    expect(got).toEqual(['a']);
    expect(outbox.size).toBe(0);
    expect(kept.size).toBe(0);
  });

  it('keeps an entry until the background answers, and repeats it under the same id', async () => {
    let awake = false;
    const got: string[] = [];
    const kept = new Map<string, Entry>();
    const store = {
      put: async (one: Entry) => void kept.set(one.id, one),
      remove: async (id: string) => void kept.delete(id),
    };
    const outbox = new Outbox({ append: async (one) => (got.push(one.id), awake) }, store);
    outbox.add(entry('a'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(got.length).toBeGreaterThan(1);
    expect(new Set(got)).toEqual(new Set(['a']));
    expect([...kept.keys()]).toEqual(['a']);
    awake = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outbox.size).toBe(0);
    expect(kept.size).toBe(0);
  });

  it('offers an entry anew whose answer never came, and those after it', async () => {
    const got: string[] = [];
    let deaf = true;
    const outbox = new Outbox({
      append: (one) => {
        got.push(one.id);
        return deaf ? new Promise<boolean>(() => undefined) : Promise.resolve(true);
      },
    });
    outbox.add(entry('a'));
    await vi.advanceTimersByTimeAsync(100);
    deaf = false;
    outbox.add(entry('b'));
    await vi.advanceTimersByTimeAsync(4000);
    expect(got).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(got).toEqual(['a', 'a', 'b']);
    expect(outbox.size).toBe(0);
  });

  it('survives a background that throws', async () => {
    const outbox = new Outbox({ append: () => Promise.reject(new Error('gone')) });
    outbox.add(entry('a'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(outbox.size).toBe(1);
    outbox.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps the newest of very many', async () => {
    const outbox = new Outbox({ append: async () => false });
    for (let index = 0; index < 700; index++) outbox.add(entry(`e${index}`));
    expect(outbox.size).toBeLessThanOrEqual(500);
    outbox.dispose();
  });
});
