/** Words from the table (tab separated values) that Tesseract gives of what it read. Pure. */
import type { PhotoWord } from '../photo-findings';

/** Rows of this level are words; above them stand lines, paragraphs, blocks and the page. */
const WORD = '5';

/**
 * @param table columns: level, page, block, paragraph, line, word, left, top, width, height, confidence in percent, text.
 * @param size of the image that was read, pixels.
 * @returns words in the order of the table, boxes in fractions of the image.
 */
export function wordsOfTable(table: string, size: { width: number; height: number }): PhotoWord[] {
  return table.split('\n').flatMap((row) => {
    const [level, , , , , , left, top, width, height, confidence, ...text] = row.split('\t');
    if (level !== WORD || text.length === 0) return [];
    const [x, y] = [Number(left), Number(top)];
    return [
      {
        text: text.join('\t'),
        confidence: Number(confidence) / 100,
        box: {
          x0: x / size.width,
          y0: y / size.height,
          x1: (x + Number(width)) / size.width,
          y1: (y + Number(height)) / size.height,
        },
      },
    ];
  });
}
