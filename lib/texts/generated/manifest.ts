// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const manifest = {
  'manifest.command_check': ['Periksa teks', 'Check text'],
  'manifest.command_pause': ['Jeda 15 menit atau akhiri jeda', 'Pause for 15 minutes or end the pause'],
  'manifest.description': [
    'Mengingatkan ASN sebelum suka, komentar, bagikan, atau unggah yang melanggar netralitas. Tidak ada data yang keluar.',
    'Warns civil servants before a like, comment, share or upload breaks neutrality rules. Nothing leaves the device.',
  ],
  'manifest.name': ['Jaga Netral', 'Jaga Netral'],
} as const;
