import { describe, expect, it } from 'vitest';
import { ballotNumber } from '../../../lib/photo/ballot-number';
import { repairedText } from '../../../lib/photo/repair';
import type { PhotoWord } from '../../../lib/photo-findings';

const word = (text: string, x: number, y: number, tall = 0.05, confidence = 0.9): PhotoWord => ({
  text,
  confidence,
  box: { x0: x, y0: y, x1: x + 0.1, y1: y + tall },
});
const office = [word('CALON', 0.1, 0.1), word('BUPATI', 0.22, 0.1)];

describe('a ballot number that stands alone', () => {
  it.each(['3', '(3)', '03', '|3|', '3!'])('is known in %s beside the words that seek an office', (text) => {
    expect(ballotNumber([...office, word(text, 0.7, 0.5, 0.2)])).toBe('3');
  });

  it('is known beside the bits its ring is read as, and beside a phrase put together', () => {
    expect(
      ballotNumber([
        word('CALON BUPATI', 0.1, 0.1),
        word('0', 0.6, 0.52, 0.1, 0.8),
        word('3!', 0.72, 0.5, 0.15),
      ]),
    ).toBe('3');
  });

  it('becomes part of the text', () => {
    expect(repairedText([...office, word('2', 0.7, 0.5, 0.2)])).toMatch(/\nNOMOR 2$/);
    expect(repairedText([word('2', 0.7, 0.5, 0.2)])).toBe('2');
  });

  it.each([
    ['without an office sought', [word('ANTREAN', 0.1, 0.1), word('3', 0.7, 0.5, 0.2)]],
    ['pupils to be', [word('CALON', 0.1, 0.1), word('SISWA', 0.22, 0.1), word('3', 0.7, 0.5, 0.2)]],
    ['as small as the other words', [...office, word('3', 0.7, 0.5)]],
    ['among words', [...office, word('3', 0.5, 0.5, 0.2), word('HARI', 0.61, 0.5, 0.2)]],
    ['two numbers', [...office, word('1', 0.3, 0.5, 0.2), word('2', 0.7, 0.8, 0.2)]],
    ['a year', [...office, word('2024', 0.7, 0.5, 0.2)]],
    ['hardly read', [...office, word('3', 0.7, 0.5, 0.2, 0.4)]],
  ])('is none: %s', (_, words) => expect(ballotNumber(words)).toBeUndefined());
});
