import { describe, expect, it } from 'vitest';
import { wordsOfTable } from '../../../lib/photo/table';

const row = (...cells: (string | number)[]): string => cells.join('\t');

describe('the table of what was read', () => {
  it('gives its words with place and confidence, and nothing for blocks and lines', () => {
    const table = [
      row(1, 1, 0, 0, 0, 0, 0, 0, 400, 200, -1, ''),
      row(2, 1, 1, 0, 0, 0, 40, 20, 200, 40, -1, ''),
      row(4, 1, 1, 1, 1, 0, 40, 20, 200, 40, -1, ''),
      row(5, 1, 1, 1, 1, 1, 40, 20, 100, 40, 96.5, 'PARTAI'),
      row(5, 1, 1, 1, 1, 2, 160, 20, 80, 40, 31, '"GERINDRA"'),
      '',
    ].join('\n');
    expect(wordsOfTable(table, { width: 400, height: 200 })).toEqual([
      { text: 'PARTAI', confidence: 0.965, box: { x0: 0.1, y0: 0.1, x1: 0.35, y1: 0.3 } },
      { text: '"GERINDRA"', confidence: 0.31, box: { x0: 0.4, y0: 0.1, x1: 0.6, y1: 0.3 } },
    ]);
  });

  it('may be empty', () => {
    expect(wordsOfTable('', { width: 10, height: 10 })).toEqual([]);
  });
});
