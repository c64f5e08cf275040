// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const photoStatus = {
  'photoStatus.broken': [
    'Tidak dapat diperiksa: berkas kosong, rusak, atau bukan gambar seperti namanya.',
    'Could not be checked: the file is empty, damaged, or not the picture its name says.',
  ],
  'photoStatus.checked': ['Sudah diperiksa di perangkat ini.', 'Checked on this device.'],
  'photoStatus.skipped': ['Pemeriksaan dilewati.', 'The check was skipped.'],
  'photoStatus.timeout': ['Belum sempat diperiksa.', 'There was no time to check it.'],
  'photoStatus.too_large': [
    'Tidak diperiksa: gambar terlalu besar.',
    'Not checked: the picture is too large.',
  ],
  'photoStatus.unsupported': [
    'Tidak dapat diperiksa: peramban ini tidak dapat membuka jenis berkas ini.',
    'Could not be checked: this browser cannot open this kind of file.',
  ],
} as const;
