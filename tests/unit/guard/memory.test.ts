import { describe, expect, it } from 'vitest';
import { INTENTION_MS, IntentionMemory, ORIGIN_MS, actGroup } from '../../../lib/guard/memory';

describe('what was let through', () => {
  it('is the same post and act, for a minute', () => {
    const memory = new IntentionMemory();
    memory.allow('like', '/a/1', 0);
    expect(memory.isAllowed('like', '/a/1', 10)).toBe(true);
    expect(memory.isAllowed('like', '/a/2', 10)).toBe(false);
    expect(memory.isAllowed('share', '/a/1', 10)).toBe(false);
    expect(memory.isAllowed('like', '/a/1', INTENTION_MS)).toBe(false);
  });

  it('counts a reaction as the same intention as a like', () => {
    const memory = new IntentionMemory();
    memory.allow('like', '/a/1', 0);
    expect(memory.isAllowed('react', '/a/1', 10)).toBe(true);
  });

  it('does not let a post through because a picture was', () => {
    const memory = new IntentionMemory();
    memory.allow('upload-photo', 'k', 0);
    expect(memory.isAllowed('post', 'k', 10)).toBe(false);
  });

  it('stays small', () => {
    const memory = new IntentionMemory();
    for (let index = 0; index < 500; index++) memory.allow('like', `/p/${index}`, 0);
    expect(memory.isAllowed('like', '/p/499', 1)).toBe(true);
    expect(memory.isAllowed('like', '/p/0', 1)).toBe(false);
  });

  it('lasts as long as it was allowed for, to the millisecond', () => {
    const memory = new IntentionMemory();
    memory.allow('like', 'short', 100, 30);
    expect(memory.isAllowed('like', 'short', 129)).toBe(true);
    expect(memory.isAllowed('like', 'short', 130)).toBe(false);
    memory.allow('like', 'long', 0);
    expect(memory.isAllowed('like', 'long', INTENTION_MS - 1)).toBe(true);
  });

  it('keeps the last fifty, and forgets what is over first', () => {
    const memory = new IntentionMemory();
    memory.allow('like', 'over', 0, 5);
    for (let index = 0; index < 50; index++) memory.allow('like', `/p/${index}`, 5);
    expect(memory.isAllowed('like', '/p/0', 6)).toBe(true);
    expect(memory.isAllowed('like', 'over', 1)).toBe(false);
    memory.allow('like', '/p/50', 6);
    expect(memory.isAllowed('like', '/p/0', 6)).toBe(false);
    expect(memory.isAllowed('like', '/p/1', 6)).toBe(true);
    // What still holds outlives what is added later.
    const other = new IntentionMemory();
    other.allow('like', 'held', 0);
    other.allow('share', 'new', 10);
    expect(other.isAllowed('like', 'held', 20)).toBe(true);
  });

  it('begins with nothing and can be cleared', () => {
    const memory = new IntentionMemory();
    memory.allow('like', 'a', 0);
    memory.clear();
    expect(memory.isAllowed('like', 'a', 1)).toBe(false);
  });
});

describe('steps of one intention', () => {
  it('are likes and reactions, posts and comments; everything else is its own', () => {
    expect(actGroup('like')).toBe(actGroup('react'));
    expect(actGroup('post')).toBe(actGroup('comment'));
    expect(actGroup('like')).not.toBe(actGroup('post'));
    expect(actGroup('share')).toBe('share');
    expect(actGroup('follow')).toBe('follow');
    expect(new Set(['like', 'post', 'share', 'follow'].map((act) => actGroup(act as 'like'))).size).toBe(4);
  });

  it('may take ten minutes from menu to dialog', () => {
    expect(ORIGIN_MS).toBe(600_000);
  });
});
