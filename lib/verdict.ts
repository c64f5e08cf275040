import type { IsoDate, RegionCode } from './person';
import type { Election, RuleSubject } from './stage';
import type { SubjectField, SubjectText } from './subject';

/** none: nothing found; mention: neutral or unclear; candidate-or-party: the act would be warned about. */
export type Level = 'none' | 'mention' | 'candidate-or-party';
export type Label = 'candidate' | 'party-or-election' | 'political-other' | 'non-political';
export type Stance = 'support' | 'oppose' | 'neutral' | 'unknown';

export type MatchKind =
  'candidate' | 'pair' | 'party' | 'figure' | 'term' | 'account' | 'ballot-number' | 'hashtag' | 'watch';

/** A stretch of the subject that was recognised, counted or not. Offsets are UTF-16 units of the field's own text. */
export interface Match {
  kind: MatchKind;
  /** Registry or lexicon record, e.g. `party:golkar`, `pilkada:3273-2`, `dpr:3207-4-3`, `lex:coblos`. */
  recordId?: string | undefined;
  /** The words as they stand in the subject. */
  text: string;
  field: SubjectField;
  start: number;
  end: number;
  counted: boolean;
  /** Signed weight that went into the score; 0 when not counted. */
  weight: number;
}

/** One reason for or against, in words a user understands: `code` names a text `evidence.<code>`, `args` fill it in. */
export interface Evidence {
  code: string;
  direction: 'for' | 'against';
  weight: number;
  args: readonly string[];
  match?: Match | undefined;
}

/** What recognition says of a subject. */
export interface Verdict {
  level: Level;
  label: Label;
  stance: Stance;
  /** 0..1, monotone in the belief that this is candidate- or party-related content (`warn` = level candidate-or-party). */
  score: number;
  matches: readonly Match[];
  evidence: readonly Evidence[];
  /** For the citation; undefined at level none. */
  ruleSubject?: RuleSubject | undefined;
  election?: Election | undefined;
  region?: RegionCode | undefined;
  /** Conditions of the decision table that the words themselves settle. */
  invitesOthers: boolean;
  campaigns: boolean;
  /** Stable key of the strongest cause (record id or folded words): for history and for "salah deteksi". */
  cause?: string | undefined;
}

/** A name, account or word the person set: always warn, or never. */
export interface WatchItem {
  kind: 'name' | 'account' | 'word';
  text: string;
  action: 'warn' | 'allow';
}

/** "Salah deteksi": lowers exactly this cause until it expires. */
export interface Correction {
  cause: string;
  /** `YYYY-MM-DD`: from this day on the correction no longer counts. */
  until: IsoDate;
}

/** What recognition may know besides the words. No clock: the date is given. */
export interface RecognitionContext {
  date: IsoDate;
  /** When only a year is known (measuring): contestants of every election of that year count; wins over `date`. */
  year?: number | undefined;
  region?: RegionCode | undefined;
  watch?: readonly WatchItem[] | undefined;
  corrections?: readonly Correction[] | undefined;
}

/** The room recognition, as others see it. Pure and synchronous; never throws on any text. */
export interface Recognizer {
  judge(words: SubjectText, context: RecognitionContext): Verdict;
}

export type FieldText = { field: SubjectField; text: string };
