// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const mark = {
  'mark.close': ['Tutup', 'Close'],
  'mark.label': [
    'Menyangkut pemilihan: lihat sebab dan aturan',
    'About an election: see the reason and the rule',
  ],
  'mark.limits': [
    'Tanda ini tidak lengkap: konten tanpa tanda belum tentu bebas risiko.',
    'Marks are not complete: content without one is not necessarily free of risk.',
  ],
  'mark.short': ['pemilihan', 'election'],
  'mark.title': ['Terdeteksi menyangkut $1', 'Detected: concerns $1'],
} as const;
