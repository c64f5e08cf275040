import { describe, expect, it } from 'vitest';
import { draftWords } from '../../../components/warning/words';
import type { Match, Verdict } from '../../../lib/verdict';

const match = (text: string, over: Partial<Match>): Match => ({
  kind: 'term',
  text,
  field: 'draft',
  start: 0,
  end: text.length,
  counted: true,
  weight: 1,
  ...over,
});

describe('the words of a draft that are told', () => {
  it('are those that speak for the warning and stand in the draft, each once', () => {
    const verdict = {
      matches: [
        match('Golkar', { weight: 5 }),
        match('Golkar', { weight: 5 }),
        match('pagi', { weight: -0.3 }),
        match('Ganjar', { field: 'text', weight: 12 }),
        match('menang', { counted: false, weight: 0 }),
        match('coblos.png', { field: 'file' }),
      ],
    } as unknown as Verdict;
    const citation = { stage: 'campaign', severity: 'serious', row: '', rules: [] } as const;
    expect(draftWords({ language: 'id', verdict, citation })).toEqual(['Golkar', 'coblos.png']);
  });
});
