// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const onboarding = {
  'onboarding.back': ['Kembali', 'Back'],
  'onboarding.close': ['Selesai', 'Done'],
  'onboarding.intro': [
    'Jaga Netral mengingatkan Anda sebelum suka, komentar, atau bagikan pada konten calon dan partai. Semuanya terjadi di perangkat ini.',
    'Jaga Netral reminds you before you like, comment on or share content of candidates and parties. Everything happens on this device.',
  ],
  'onboarding.limits': [
    'Tidak semua konten dapat dikenali. Tanpa peringatan belum tentu aman.',
    'Not all content can be recognised. No warning does not mean safe.',
  ],
  'onboarding.log': ['Yang dicatat', 'What is logged'],
  'onboarding.logSays': [
    'Catatan pribadi membantu Anda mengingat keputusan. Hanya ada di perangkat ini.',
    'A personal log helps you remember your decisions. It stays on this device.',
  ],
  'onboarding.next': ['Lanjut', 'Next'],
  'onboarding.options': ['Pengaturan lain', 'More settings'],
  'onboarding.otherLanguage': ['English', 'Bahasa Indonesia'],
  'onboarding.practice': ['Coba di halaman latihan', 'Try the practice page'],
  'onboarding.ready': ['Siap', 'Ready'],
  'onboarding.readySays': [
    'Cobalah dulu dengan aman: tokoh dan partai di halaman latihan adalah rekaan, dan tidak ada yang dicatat.',
    'Try it safely first: people and parties on the practice page are made up, and nothing is logged.',
  ],
  'onboarding.skip': ['Lewati semua', 'Skip all'],
  'onboarding.step': ['Langkah $1 dari $2', 'Step $1 of $2'],
  'onboarding.title': ['Selamat datang di Jaga Netral', 'Welcome to Jaga Netral'],
  'onboarding.where': ['Tempat Anda bekerja', 'Where you work'],
  'onboarding.whereSays': [
    'Ketik nama kabupaten, kota, atau provinsi. Boleh dikosongkan: hanya jadwal nasional yang dihitung.',
    'Type the name of a regency, city or province. You may leave it empty: only national schedules count then.',
  ],
  'onboarding.who': ['Status kepegawaian Anda', 'Your kind of employment'],
  'onboarding.whoSays': [
    'Aturannya berbeda untuk tiap kelompok. Dapat diubah kapan saja.',
    'The rules differ from group to group. You can change this at any time.',
  ],
} as const;
