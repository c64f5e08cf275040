// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const stage = {
  'stage.after_determination': ['sesudah penetapan calon', 'after candidates are determined'],
  'stage.before_determination': ['sebelum penetapan calon', 'before candidates are determined'],
  'stage.campaign': ['masa kampanye', 'campaign period'],
  'stage.none': ['di luar tahapan pemilihan', 'outside any election stage'],
  'stage.post_vote': ['sesudah pemungutan suara', 'after the vote'],
  'stage.quiet_period': ['masa tenang', 'quiet period'],
  'stage.voting_day': ['hari pemungutan suara', 'voting day'],
} as const;
