import { describe, expect, it } from 'vitest';
import { BUNDLED_WORDS } from '../../../lib/recognition/bundled-words';
import { expand, inherit } from '../../../lib/recognition/terms/expand';
import { TERM_CLASSES } from '../../../lib/recognition/vocabulary';
import type { WordSource } from '../../../lib/recognition/word-source';

describe('phrases with choices', () => {
  it.each([
    ['coblos', 'coblos'],
    ['jadi presiden, nyoblos', 'jadi presiden,nyoblos'],
    ['(sebelum|sejak) jadi presiden', 'sebelum jadi presiden,sejak jadi presiden'],
    ['(a|b) (c|d)', 'a c,a d,b c,b d'],
    ['pilih (a|) b', 'pilih a b,pilih b'],
  ])('%s', (written, all) => {
    expect(expand(written)).toBe(all);
  });
});

describe('election words inside longer phrases', () => {
  const terms = (given: Partial<Record<string, string>>): WordSource['terms'] =>
    Object.fromEntries(TERM_CLASSES.map((name) => [name, given[name] ?? ''])) as WordSource['terms'];

  it('are handed on to the class of the word', () => {
    const out = inherit(terms({ team: 'kalah pilpres,timses', elect: 'pilpres' }), ['team'], ['elect']);
    expect(out.elect).toBe('pilpres,kalah pilpres');
    expect(out.team).toBe('kalah pilpres,timses');
  });

  it('need the whole word, and a class never inherits from itself', () => {
    const given = terms({ team: 'pilpresan kita', elect: 'pilpres,menang pilpres' });
    expect(inherit(given, ['team', 'elect'], ['elect']).elect).toBe('pilpres,menang pilpres');
  });
});

describe('the words that ship', () => {
  it('hold no phrase that was left unwritten', () => {
    for (const phrases of Object.values(BUNDLED_WORDS?.terms ?? {})) expect(phrases).not.toMatch(/[()|]/);
  });

  it('name people and pairs that exist', () => {
    const { entities, aliases } = BUNDLED_WORDS as WordSource;
    const ids = new Set([...entities.parties, ...entities.people, ...entities.pairs].map(({ id }) => id));
    expect(Object.keys(aliases).filter((id) => !ids.has(id))).toEqual([]);
  });
});
