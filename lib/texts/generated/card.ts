// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const card = {
  'card.articles': ['Pasal utama', 'Main articles'],
  'card.consequences': ['Akibatnya bila melanggar', 'What can follow from a breach'],
  'card.for': ['Untuk', 'For'],
  'card.heading': ['Netral di media sosial: $1', 'Neutral on social media: $1'],
  'card.noLevels': [
    'Rujukan ini belum memuat sanksi bertingkat untuk kelompok ini.',
    'This reference holds no levels of sanctions for this group yet.',
  ],
  'card.notAdvice': ['Pengingat, bukan nasihat hukum.', 'A reminder, not legal advice.'],
  'card.poses': ['Pose yang sebaiknya dihindari', 'Poses to avoid'],
  'card.print': ['Cetak', 'Print'],
  'card.says': [
    'Dua sisi, ukuran A6. Hanya butir yang berkeyakinan tinggi.',
    'Two sides, A6. Only items of high confidence.',
  ],
  'card.title': ['Kartu saku', 'Pocket card'],
} as const;
