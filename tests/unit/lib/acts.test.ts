import { describe, expect, it } from 'vitest';
import { ACTS, ACT_ALIASES, toAct } from '../../../lib/acts';

describe('toAct', () => {
  it('knows every act of the decision table by its own word', () => {
    for (const act of ACTS) expect(toAct(act)).toBe(act);
  });

  it.each([
    ['Repost', 'share'],
    ['QUOTE', 'share'],
    ['subscribe', 'follow'],
    ['story', 'post'],
    ['upload photo', 'upload-photo'],
    ['join_group', 'join-group'],
    [' reply ', 'comment'],
  ] as const)('takes the platform word %s as %s', (word, act) => expect(toAct(word)).toBe(act));

  it.each(['', 'bookmark', 'constructor', '__proto__', 'toString'])('refuses %j', (word) => {
    expect(toAct(word)).toBeUndefined();
  });

  it('lets every alias lead to an act', () => {
    for (const act of Object.values(ACT_ALIASES)) expect(ACTS).toContain(act);
  });
});
