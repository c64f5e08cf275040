// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const ruleSubject = {
  'ruleSubject.any': ['calon atau partai', 'a candidate or party'],
  'ruleSubject.campaign_team': ['tim kampanye', 'a campaign team'],
  'ruleSubject.candidate': ['calon', 'a candidate'],
  'ruleSubject.party': ['partai politik', 'a political party'],
  'ruleSubject.prospective_candidate': ['bakal calon', 'a prospective candidate'],
} as const;
