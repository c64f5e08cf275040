import type { CitedRule, NoCitationReason, Severity } from './citation';
import type { IsoDate, Person } from './person';
import type { Stage } from './stage';
import type { Correction, WatchItem } from './verdict';

export type Language = 'id' | 'en';
export type LogMode = 'off' | 'minimal' | 'detailed';

/** One row of a citation sheet: indexes into `CitationSheet.rules`, conditions kept apart. */
export interface SheetRow {
  row: string;
  severity: Severity;
  /** Indexes into the sheet's rules, in the order shown; `condition` is a key of the decision table's conditions. */
  cite: readonly { rule: number; condition?: string | undefined }[];
  namesAct?: string | undefined;
  /** Indexes of rules kept for background. */
  background?: readonly number[] | undefined;
  /** Why there is nothing to cite once every rule that needs an unmet condition is gone; shown only then. */
  reason?: NoCitationReason | undefined;
  /** Only when it differs from the sheet's: another contest of the row's election decides. */
  stage?: Stage | undefined;
}

/**
 * Everything the decision table says to this person between two dates: computed by the background, looked up by the
 * page without loading the corpus. `rows` is keyed by `act|subject|election`, election being pemilu, pilkada or "".
 */
export interface CitationSheet {
  from: IsoDate;
  /** First day the sheet no longer holds (the stage or a rule's force changes). */
  until: IsoDate;
  stage: Stage;
  person: Person;
  rules: readonly CitedRule[];
  conditions: Readonly<Record<string, { id: string; en: string }>>;
  rows: Readonly<Record<string, SheetRow>>;
}

/**
 * What every guarded tab needs, written by the background to `local:guardState` and read by content scripts, so that
 * the guard decides at once even while the background sleeps.
 */
export interface GuardState {
  version: 1;
  enabled: boolean;
  /** Milliseconds since the epoch; undefined or past = not paused. */
  pausedUntil?: number | undefined;
  /** Platforms switched off by the person. */
  platformsOff: readonly string[];
  language: Language;
  person: Person;
  /** Set while the person simulates a date for training. */
  simulatedDate?: IsoDate | undefined;
  marks: boolean;
  logMode: LogMode;
  /** `firm`: a repeated warning never shrinks. */
  strictness?: 'normal' | 'firm' | undefined;
  /** Hints beside the editor while a draft is written; absent = on. */
  draftHints?: boolean | undefined;
  /** Photos are looked at before they go out; absent = on. */
  photoCheck?: boolean | undefined;
  /** Whom to ask in the office, the person's or the office's own words. */
  contact?: string | undefined;
  /** Consecutive sheets covering today and the coming days. */
  sheets: readonly CitationSheet[];
  watch: readonly WatchItem[];
  corrections: readonly Correction[];
}
