/** From a decision to one line of the personal log. */
import type { Entry } from '../entry';
import type { GuardState } from '../guard-state';
import type { WarningOutcome } from '../warning';
import type { Plan } from './plan';
import type { Judged } from './judge';

const EXCERPT = 280;

/** Only what the person's log mode allows: words, account and link in detailed mode alone. */
export function entryOf(
  id: string,
  at: number,
  held: { plan: Plan; judged: Judged },
  outcome: WarningOutcome,
  state: GuardState,
): Entry {
  const { intent, draft } = held.plan;
  const { verdict, citation } = held.judged;
  const causes = verdict.matches
    .filter((match) => match.counted)
    .map((match) => match.recordId ?? match.kind);
  const entry: Entry = {
    id,
    at,
    platform: intent.platform,
    act: intent.act,
    severity: citation.severity,
    ruleIds: citation.rules.map((rule) => rule.id),
    decision: outcome.decision,
    causes: [...new Set(causes)],
    simulated: state.simulatedDate !== undefined,
  };
  if (outcome.note) entry.note = outcome.note;
  if (state.logMode === 'detailed') {
    const { words, url } = intent.subject;
    const excerpt = (draft ?? words.text).slice(0, EXCERPT);
    if (excerpt) entry.excerpt = excerpt;
    const account = words.handle ?? words.author ?? words.place;
    if (account) entry.account = account;
    if (url) entry.link = url;
  }
  return entry;
}
