// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const icon = {
  'icon.active': ['Jaga Netral: menjaga', 'Jaga Netral: guarding'],
  'icon.degraded': [
    'Jaga Netral: sebagian platform kurang terbaca, buka untuk rinciannya',
    'Jaga Netral: some platforms are hard to read, open for details',
  ],
  'icon.off': ['Jaga Netral: mati', 'Jaga Netral: off'],
  'icon.paused': ['Jaga Netral: dijeda sampai $1', 'Jaga Netral: paused until $1'],
  'icon.simulated': ['$1. Tanggal simulasi: $2', '$1. Simulated date: $2'],
} as const;
