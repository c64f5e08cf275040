import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../entrypoints/shared/check-text';

describe('words of a text to check', () => {
  it('leaves plain text alone', () => {
    expect(wordsOf('Ayo coblos nomor 2')).toEqual({ text: 'Ayo coblos nomor 2' });
  });

  it.each([
    ['https://x.com/partaicontoh', { text: '', handle: 'partaicontoh' }],
    ['https://www.tiktok.com/@partai.contoh/video/1', { text: '', handle: 'partai.contoh', card: 'video 1' }],
    ['https://www.instagram.com/p/Abc123/', { text: '', card: 'p Abc123' }],
    [
      'lihat https://berita.example/politik/calon-bupati-menang?utm=1 ya',
      { text: 'lihat   ya', card: 'politik calon bupati menang' },
    ],
    ['https://x.com/%zz', { text: '', handle: '%zz' }],
  ])('reads the address %s without opening it', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('never throws and keeps what is no address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const words = wordsOf(text);
        if (!/https?:\/\//.test(text)) expect(words).toEqual({ text: text.trim() });
      }),
    );
  });
});
