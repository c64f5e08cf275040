// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const note = {
  'note.degraded': [
    'Tampilan situs berubah; sebagian isi mungkin tidak terbaca.',
    'The site has changed; some content may not have been read.',
  ],
  'note.photo_unchecked': ['Isi foto tidak diperiksa.', 'The photo itself was not checked.'],
  'note.press_again': [
    'Situs ini meminta tekanan Anda sendiri. Silakan tekan sekali lagi: kali ini diteruskan.',
    'This site wants your own press. Please press once more: this time it goes through.',
  ],
  'note.truncated': [
    'Tulisan sangat panjang; hanya sebagian yang dibaca.',
    'The text is very long; only part of it was read.',
  ],
} as const;
