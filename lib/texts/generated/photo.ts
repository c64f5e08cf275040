// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const photo = {
  'photo.alt': ['Foto “$1” dengan temuan yang ditandai', 'Photo “$1” with what was found marked'],
  'photo.found': ['Terlihat di foto: $1', 'Seen in the photo: $1'],
  'photo.other': ['Pilih foto lain', 'Choose another photo'],
  'photo.signSentence': [
    'Tampak isyarat tangan di foto. Apakah bisa dibaca sebagai simbol kampanye?',
    'A hand sign shows in the photo. Could it be read as a campaign symbol?',
  ],
  'photo.skip': ['Lewati pemeriksaan', 'Skip the check'],
  'photo.uncheckedSentence': [
    'Ada berkas yang belum dapat diperiksa. Lihat sendiri dulu sebelum mengunggah.',
    'A file could not be checked. Look at it yourself before uploading.',
  ],
  'photo.waiting': ['Memeriksa $1 berkas di perangkat ini…', 'Checking $1 file(s) on this device…'],
} as const;
