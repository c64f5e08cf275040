import type { Act } from '../acts';
import type { Severity } from '../citation';
import type { IsoDate, RegionCode } from '../person';
import type { Election } from '../stage';

/** Text in both languages; Indonesian is the law's own, English a translation. */
export interface BothLanguages {
  id: string;
  en: string;
}

/** Index into sources.json and what that source supports. */
export type SourceRef = readonly [source: number, supports: string];

export interface Source {
  title: string;
  url: string;
}

/** How sure the corpus is of a statement. Low is never shown in a warning. */
export type LegalConfidence = 'high' | 'medium' | 'low';

/** One rule of data/legal/rules.json. */
export interface Rule {
  id: string;
  instrument: {
    kind: string;
    number: string;
    year: number;
    title: string;
    /** First day in force: `YYYY-MM-DD`; sources that name only a year or month count from its first day. */
    from: IsoDate;
    /** First day no longer in force. */
    until?: IsoDate | undefined;
    /** Instrument that took its place, e.g. "UU 20/2023". */
    replacedBy?: string | undefined;
  };
  article: string;
  citation: string;
  /** Indonesian role names; see bindsEmployee. */
  binds: readonly string[];
  acts: readonly Act[];
  subjects: readonly string[];
  /** The rule's own stage word (always, campaign, election-stages …): background, the table decides what is cited. */
  stage: string;
  violationClass: string;
  sanctionLevel: string;
  sanctions: readonly string[];
  sanctionsEn: readonly string[];
  summary: BothLanguages;
  keyPhrase?: string | undefined;
  sources: readonly SourceRef[];
  confidence: LegalConfidence;
  /** False: background only, never cited while in force. */
  useInWarning: boolean;
  related: readonly string[];
  /** What a lawyer should still check, as the corpus wrote it (English), and in Indonesian. */
  verify: string;
  verifyId: string;
}

export interface RulesFile {
  version: IsoDate;
  rules: readonly Rule[];
}

export interface TableRow {
  id: string;
  when: { act: string; subject: string; stage: string; employee: string };
  severity: Severity;
  cite: readonly string[];
  namesAct?: string | undefined;
  ifElection: Readonly<Partial<Record<Election, readonly string[] | undefined>>>;
  electionPosition: 'first' | 'last';
  /** Rule id → key of the table's conditions. */
  conditions: Readonly<Record<string, string>>;
  note?: string | undefined;
}

export interface TableCondition extends BothLanguages {
  /** Acts for which the stated case can never hold: the rule is then not shown, whatever the request says. */
  neverFor?: readonly Act[] | undefined;
  /** Acts (on this subject, when given) that are the stated case themselves: the rule is then shown without it. */
  metBy?: { acts: readonly Act[]; subject?: string | undefined } | undefined;
}

export interface TableTest {
  act: string;
  subject: string;
  stage: string;
  employee: string;
  election?: Election | undefined;
  row: string;
  first: string;
}

/** data/legal/decision-table.json. */
export interface TableFile {
  version: IsoDate;
  dimensions: Readonly<Record<string, readonly string[]>>;
  groups: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  conditions: Readonly<Record<string, TableCondition>>;
  rows: readonly TableRow[];
  tests: readonly TableTest[];
}

/** Calendar words of the KPU schedules; mapped to the table's stages by calendar.ts. */
export const CALENDAR_STAGES = [
  'registration',
  'verification',
  'participants-set',
  'before-determination',
  'determination',
  'campaign',
  'quiet-period',
  'voting',
  'recap',
] as const;
export type CalendarStage = (typeof CALENDAR_STAGES)[number];

export interface CalendarEntry {
  stage: CalendarStage;
  /** Both days belong to the stage; absent while the date is not set. */
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  /** Only in these regions of the event; absent = in all of them. */
  regions?: readonly RegionCode[] | undefined;
  note?: string | undefined;
}

export interface CalendarEvent {
  id: string;
  /** As in the source: pemilu, pilkada, psu, pilkada-ulang, pemilu-daerah. */
  kind: string;
  election: Election;
  title: BothLanguages;
  /** Empty = the whole country. A province covers its regencies and cities. */
  regions: readonly RegionCode[];
  legalBasis: string;
  stages: readonly CalendarEntry[];
  sources: readonly SourceRef[];
  confidence: LegalConfidence;
  note?: string | undefined;
}

/** data/legal/calendar.json. */
export interface CalendarFile {
  version: IsoDate;
  note: string;
  /** What is known about "now" at `version`, in the corpus's words. */
  currentStageNote: string;
  latestSource: IsoDate;
  events: readonly CalendarEvent[];
}
