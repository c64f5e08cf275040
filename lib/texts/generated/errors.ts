// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const errors = {
  'errors.bad_version': [
    'Halaman ini dari versi lain. Muat ulang halaman.',
    'This page is of another version. Reload it.',
  ],
  'errors.failed': ['Ada yang gagal.', 'Something failed.'],
  'errors.forbidden': ['Tidak diizinkan.', 'Not allowed.'],
  'errors.invalid': ['Permintaan tidak sesuai.', 'The request does not fit.'],
  'errors.locked': ['Catatan terkunci.', 'The log is locked.'],
  'errors.storage_broken': [
    'Penyimpanan catatan rusak, ditolak peramban, atau dibuat versi yang lebih baru. Peringatan tetap bekerja; pencatatan berhenti.',
    'The log storage is damaged, forbidden by the browser, or made by a newer version. Warnings go on working; logging has stopped.',
  ],
  'errors.storage_full': [
    'Penyimpanan peramban penuh. Hapus sebagian catatan.',
    'The browser storage is full. Delete some entries.',
  ],
  'errors.unknown_message': [
    'Halaman ini dari versi lain. Muat ulang halaman.',
    'This page is of another version. Reload it.',
  ],
  'errors.unreachable': [
    'Bagian latar ekstensi tidak menjawab. Coba lagi.',
    'The background of the extension does not answer. Try again.',
  ],
  'errors.wrong_passphrase': ['Kata sandi salah.', 'Wrong passphrase.'],
} as const;
