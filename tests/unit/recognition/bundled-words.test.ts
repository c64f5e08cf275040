import { describe, expect, it } from 'vitest';
import { BUNDLED_WORDS } from '../../../lib/recognition/bundled-words';
import { createRecognizer } from '../../../lib/recognition/recognizer';
import { TERM_CLASSES } from '../../../lib/recognition/vocabulary';

describe('words handed to the content script', () => {
  it('have a text for every class and no class more', () => {
    expect(Object.keys(BUNDLED_WORDS?.terms ?? {}).sort()).toEqual([...TERM_CLASSES].sort());
  });

  it('survive storage: a recogniser made of them judges alike', () => {
    const stored = JSON.parse(JSON.stringify(BUNDLED_WORDS)) as NonNullable<typeof BUNDLED_WORDS>;
    const [here, there] = [createRecognizer({}), createRecognizer({ words: stored })];
    for (const text of [
      'Coblos nomor 2, menangkan Golkar!',
      'Selamat pagi semua',
      'Relawan Ganjar siap bergerak',
    ]) {
      const context = { date: '2024-10-01' };
      expect(there.judge({ text }, context)).toEqual(here.judge({ text }, context));
    }
  });
});
