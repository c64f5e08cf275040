/** What an entry may be, to the edges; and what of it is kept. */
import { describe, expect, it } from 'vitest';
import { checkEntry, minimal, tidy } from '../../../lib/log/entry-check';
import { entry } from './sample';

const full = { note: 'catatan', excerpt: 'kata', account: 'akun', link: 'https://x.com/1' };
const takes = (change: object) => checkEntry({ ...entry('a'), ...change }).ok;

describe('an entry', () => {
  it('is taken with and without its texts', () => {
    expect(checkEntry(entry('a'))).toEqual({ ok: true, entry: entry('a') });
    expect(checkEntry(entry('a', full))).toEqual({ ok: true, entry: entry('a', full) });
  });

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    [
      'id',
      ['abcdef', 'A-9'.repeat(3), 'x'.repeat(64)],
      ['abcde', 'x'.repeat(65), 'abc def', 'ābcdef', 7, ' abcdef', 'abcdef '],
    ],
    ['at', [1_577_836_800_000, 4_102_444_800_000], [1_577_836_799_999, 4_102_444_800_001, 1.6e12 + 0.5, '1']],
    ['platform', ['x', 'web-2', 'x'.repeat(32)], ['', 'X', 'x'.repeat(33), 'a b', 'x/', '/x']],
    [
      'ruleIds',
      [[], ['r'], Array(50).fill('r'), ['r'.repeat(200)]],
      [[''], Array(51).fill('r'), ['r'.repeat(201)], 'r', [1]],
    ],
    ['causes', [[], Array(50).fill('c')], [[''], Array(51).fill('c'), ['a\u0000']]],
    ['simulated', [true, false], [0, 'no', null]],
    [
      'note',
      ['', 'a\tb\nc\rd', 'n'.repeat(2000)],
      ['n'.repeat(2001), 'a\u0007', 'a\u000b', 'a\u001f', 'a\u007f', 1],
    ],
    ['account', ['a'.repeat(200)], ['a'.repeat(201), 'a\u0000']],
    [
      'link',
      ['http://x.com', `https://x.com/${'a'.repeat(1986)}`],
      ['ftp://x.com', 'javascript:alert(1)', 'x.com', `https://x.com/${'a'.repeat(1987)}`],
    ],
    ['act', ['like', 'share'], ['bribe', '']],
  ])('%s: to the edge and no further', (field, good, bad) => {
    for (const value of good) expect(takes({ [field]: value }), JSON.stringify(value)).toBe(true);
    for (const value of bad) expect(takes({ [field]: value }), JSON.stringify(value)).toBe(false);
  });

  it('that is refused says where and why, in few words', () => {
    expect(checkEntry({ ...entry('a'), link: 'x' })).toEqual({ ok: false, reason: 'link: not a web link' });
    expect(checkEntry({ ...entry('a'), [`y${'x'.repeat(99)}`]: 1 })).toEqual({
      ok: false,
      reason: `y${'x'.repeat(39)}: unknown field`,
    });
    expect(checkEntry({ ...entry('a'), ruleIds: ['r', 5] })).toMatchObject({
      reason: expect.stringMatching(/^ruleIds\.1: /) as string,
    });
    for (const value of [null, 'x', 5, undefined]) {
      const { reason } = checkEntry(value) as { reason: string };
      expect(reason).toMatch(/^entry: /);
      expect(reason.length).toBeLessThanOrEqual(127);
    }
  });
});

describe('what is kept', () => {
  it('has no empty texts and no half characters', () => {
    const kept = tidy(
      entry('a', { note: '', excerpt: 'a\ud800b', account: 'x', causes: ['c\udc00'], ruleIds: ['\ud800'] }),
    );
    expect(kept).toEqual({
      ...entry('a'),
      excerpt: 'a\ufffdb',
      account: 'x',
      causes: ['c\ufffd'],
      ruleIds: ['\ufffd'],
    });
    expect(Object.keys(kept)).not.toContain('note');
    expect(tidy(entry('a', full))).toEqual(entry('a', full));
  });

  it('in short is the decision and the own note, nothing of the page', () => {
    expect(minimal(entry('a', full))).toEqual(entry('a', { note: 'catatan' }));
    expect(Object.keys(minimal(entry('a')))).not.toContain('note');
  });
});
