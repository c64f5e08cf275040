// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const wrong = {
  'wrong.not_political': ['Bukan soal politik', 'Not about politics'],
  'wrong.official_info': ['Informasi resmi atau kedinasan', 'Official or work information'],
  'wrong.other_meaning': ['Kata ini bermakna lain', 'The word means something else here'],
  'wrong.other_person': ['Orang lain bernama sama', 'Another person of the same name'],
} as const;
