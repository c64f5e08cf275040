import type { Act } from './acts';
import type { Employee, IsoDate, RegionCode } from './person';
import type { Election, RuleSubject, Stage } from './stage';

export const SEVERITIES = ['info', 'caution', 'warning', 'serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface CitationRequest {
  employee: Employee;
  act: Act;
  subject: RuleSubject;
  date: IsoDate;
  /** When given, wins over the calendar. */
  stage?: Stage | undefined;
  region?: RegionCode | undefined;
  election?: Election | undefined;
  /** Conditions of the decision table known to hold or not to hold; absent = unknown, shown as a condition. */
  conditions?: Readonly<Record<string, boolean>> | undefined;
}

/** One cited rule, ready to show. Texts in both languages; Indonesian is the law's own. */
export interface CitedRule {
  id: string;
  citation: string;
  summary: { id: string; en: string };
  violationClass: string;
  sanctionLevel: string;
  sanctions: readonly string[];
  /** The sanctions in English, in the same order; a translation, the Indonesian text is the law's own. */
  sanctionsEn?: readonly string[] | undefined;
  confidence: 'high' | 'medium' | 'low';
  /** Set when the rule applies only in a stated case that is not known to hold. */
  condition?: { key: string; id: string; en: string } | undefined;
}

/**
 * Why there is nothing to cite. `stage`: the table cites nothing at this stage. `employee`: for this kind of employee
 * no rule is confirmed well enough to be cited in a warning. `not-in-force`: nothing was in force on that day.
 * `condition`: what remains needs a case that does not hold. `no-row`: the table does not know the combination.
 */
export type NoCitationReason = 'stage' | 'employee' | 'not-in-force' | 'condition' | 'no-row';

export interface Citation {
  stage: Stage;
  severity: Severity;
  /** Row of the decision table. */
  row: string;
  /** In the order shown, strongest first. */
  rules: readonly CitedRule[];
  /** Id of the rule that literally names the act, if it is among `rules`. */
  namesAct?: string | undefined;
  /**
   * Rules the row names that the corpus keeps for background (not checked well enough to cite): shown as such, folded,
   * and never as the basis of a warning. Absent when there are none.
   */
  background?: readonly CitedRule[] | undefined;
  /** Why there is nothing to cite; set exactly when `rules` is empty. */
  reason?: NoCitationReason | undefined;
}
