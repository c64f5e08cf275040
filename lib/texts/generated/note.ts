// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const note = {
  'note.degraded': [
    'Tampilan situs berubah; sebagian isi mungkin tidak terbaca.',
    'The site has changed; some content may not have been read.',
  ],
  'note.photo_unchecked': ['Isi foto tidak diperiksa.', 'The photo itself was not checked.'],
  'note.truncated': [
    'Tulisan sangat panjang; hanya sebagian yang dibaca.',
    'The text is very long; only part of it was read.',
  ],
} as const;
