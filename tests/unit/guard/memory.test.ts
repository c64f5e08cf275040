import { describe, expect, it } from 'vitest';
import { INTENTION_MS, IntentionMemory } from '../../../lib/guard/memory';

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
});
