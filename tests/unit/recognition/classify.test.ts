import { describe, expect, it } from 'vitest';
import { createRecognizer } from '../../../lib/recognition/recognizer';
import { answer, parseLine } from '../../../scripts/classify';

const recognizer = createRecognizer();

describe('classify', () => {
  it('answers a line in the agreed form', () => {
    const question = parseLine(
      '{"id":"a","text":"Coblos Partai Golkar!","author":"x","platform":"x","year":2024}',
    );
    expect(typeof question).toBe('object');
    if (typeof question === 'string') return;
    const said = answer(recognizer, question, '2026-11-22');
    expect(Object.keys(said)).toEqual(['id', 'label', 'warn', 'stance', 'score', 'matches']);
    expect(said).toMatchObject({ id: 'a', label: 'party-or-election', warn: true });
    const written = JSON.parse(JSON.stringify(said)) as { matches: { kind: string; text: string }[] };
    expect(written.matches).toContainEqual(expect.objectContaining({ kind: 'party', text: 'Partai Golkar' }));
  });

  it.each([
    ['{', 'not valid JSON'],
    ['[1]', 'not a JSON object'],
    ['{"id":1}', 'text is missing or no string'],
    ['{"id":1,"text":5}', 'text is missing or no string'],
    ['{"text":"a","year":"soon"}', 'impossible year "soon"'],
    ['{"text":"a","year":20.5}', 'impossible year 20.5'],
    ['{"text":"a","author":5}', 'author is no string'],
  ])('refuses %s', (line, reason) => {
    expect(parseLine(line)).toBe(reason);
  });

  it('takes a year written as a word, and none', () => {
    expect(parseLine('{"text":"a","year":"2019"}')).toMatchObject({ year: 2019 });
    expect(parseLine('{"text":"a","year":null}')).toMatchObject({ year: undefined, id: null });
  });
});
