/** Stages of the calendar, in the words of the decision table. */
export const STAGES = [
  'none',
  'before-determination',
  'after-determination',
  'campaign',
  'quiet-period',
  'voting-day',
  'post-vote',
] as const;
export type Stage = (typeof STAGES)[number];

export const ELECTIONS = ['pemilu', 'pilkada'] as const;
export type Election = (typeof ELECTIONS)[number];

/** What the law calls the thing acted on. */
export const RULE_SUBJECTS = ['candidate', 'prospective-candidate', 'party', 'campaign-team'] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];
