import { describe, expect, it, vi } from 'vitest';
import { fitsPattern } from '../../../lib/guard/patterns';
import { Question } from '../../../lib/guard/question';

const element = (): Element => ({}) as Element;

describe('one question', () => {
  it('looks the same thing up once, for each who asks and each element', () => {
    const question = new Question();
    const [who, other] = [{}, {}];
    const [a, b] = [element(), element()];
    const find = vi.fn(() => 'found');
    const answers = question.ask(() => [
      question.once(who, a, find),
      question.once(who, a, find),
      question.once(who, b, find),
      question.once(other, a, find),
    ]);
    expect(answers).toEqual(['found', 'found', 'found', 'found']);
    expect(find).toHaveBeenCalledTimes(3);
  });

  it('remembers that nothing was found', () => {
    const question = new Question();
    const find = vi.fn(() => undefined);
    const at = element();
    question.ask(() => {
      question.once(find, at, find);
      expect(question.once(find, at, find)).toBeUndefined();
    });
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('forgets all at its end, also when it failed; lists recycle their nodes', () => {
    const question = new Question();
    const at = element();
    let shown = 1;
    const find = (): number => shown;
    expect(question.ask(() => question.once(find, at, find))).toBe(1);
    shown = 2;
    expect(question.ask(() => question.once(find, at, find))).toBe(2);
    expect(() =>
      question.ask(() => {
        question.once(find, at, find);
        throw new Error('page');
      }),
    ).toThrow('page');
    shown = 3;
    expect(question.once(find, at, find)).toBe(3);
    shown = 4;
    expect(question.once(find, at, find)).toBe(4);
  });

  it('within another is the same question', () => {
    const question = new Question();
    const at = element();
    const find = vi.fn(() => 1);
    question.ask(() => {
      question.ask(() => question.once(find, at, find));
      question.once(find, at, find);
    });
    expect(find).toHaveBeenCalledTimes(1);
  });
});

describe('patterns of addresses', () => {
  it('fit, and are compiled once', () => {
    expect(fitsPattern('^/reel/', '/reel/1')).toBe(true);
    expect(fitsPattern('^/reel/', '/p/1')).toBe(false);
    const made = vi.spyOn(globalThis, 'RegExp');
    expect(fitsPattern('^/reel/', '/reel/2')).toBe(true);
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });
});
