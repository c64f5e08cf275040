// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../lib/guard/engine';
import type { Plan, Pressed } from '../../../lib/guard/plan';
import { Shown } from '../../../lib/guard/shown';
import { isSeen, readingOf } from '../../../lib/guard/witness';

let post: HTMLElement;
let shown: Shown;
/** What the browser would answer; asked for every post that is not taken as shown. */
let look: ReturnType<typeof vi.fn<() => boolean>>;
let written: string;
let opens: boolean;
let full: number;

/** Reads a post as the engine does: its words count only where they are shown. */
const planOf = (): Plan =>
  readingOf(post, () => ({
    intent: { container: post, subject: { words: { text: isSeen(look) ? written : '' } } },
  })) as unknown as Plan;

const engine = {
  foresee: (): Pressed => (opens ? ({ opens: {} } as Pressed) : { plan: planOf() }),
  begin: ({ plan }: Pressed) => plan,
  forPress: () => {
    full += 1;
    return planOf();
  },
} as unknown as Engine;

const ask = (passes: boolean) => shown.ask(engine, post, 'tap', () => passes);

beforeEach(() => {
  post = document.createElement('article');
  shown = new Shown();
  look = vi.fn(() => true);
  written = 'resep soto';
  opens = false;
  full = 0;
});

describe('a post that was seen to show all its words', () => {
  beforeEach(() => shown.learn(post, { text: 'resep soto' }));

  it('lets a press pass by them without asking the browser; it can be asked afterwards', () => {
    const { plan, relies } = ask(true);
    expect(plan).toBeUndefined();
    expect(look).not.toHaveBeenCalled();
    expect(relies?.holds).toBe(true);
    look.mockReturnValue(false);
    expect(relies?.holds).toBe(false);
  });

  it('is asked about in full when it says something else', () => {
    written = 'coblos nomor satu';
    const { plan, relies } = ask(true);
    expect([plan?.intent.subject.words.text, relies, full]).toEqual([written, undefined, 1]);
    expect(look).toHaveBeenCalled();
  });

  it('that says more than it shows is asked about once at each press, not twice', () => {
    written = 'resep soto, kata yang tersembunyi';
    look.mockReturnValue(false);
    expect([ask(true).plan?.intent.subject.words.text, full]).toEqual(['', 1]);
    look.mockClear();
    expect([ask(true).plan?.intent.subject.words.text, full]).toEqual(['', 1]);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is asked about in full when the press would not pass', () => {
    const { plan, relies } = ask(false);
    expect([plan?.intent.subject.words.text, relies, full]).toEqual([written, undefined, 1]);
    expect(look).toHaveBeenCalled();
  });

  it('is nothing to a press that does no act', () => {
    opens = true;
    expect(ask(true)).toEqual({ plan: undefined });
    expect(full).toBe(0);
  });
});

it('asks the browser of every other post at once', () => {
  shown.learn(document.createElement('article'), { text: 'resep soto' });
  look.mockReturnValue(false);
  const { plan, relies } = ask(true);
  expect([plan?.intent.subject.words.text, relies, full]).toEqual(['', undefined, 0]);
  expect(look).toHaveBeenCalledTimes(1);
});
