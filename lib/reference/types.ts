import type { IsoDate } from '../person';

/** A text in both languages; the Indonesian one is the law's own. */
export interface Bilingual {
  id: string;
  en: string;
}

export type Confidence = 'high' | 'medium' | 'low';

/** Where a statement was read. `supports` says which part of it (English working note). */
export interface Source {
  title: string;
  url: string;
  supports: string;
}

/** One rule as the reference shows it, background-only rules included (`inWarning` false). */
export interface ReferenceRule {
  id: string;
  /** How the rule is quoted, e.g. "PP 94/2021 Pasal 5 huruf n angka 5". */
  citation: string;
  article: string;
  instrument: { label: string; title: string; from: string; until: string | null; replacedBy: string | null };
  binds: readonly string[];
  acts: readonly string[];
  subjects: readonly string[];
  stage: string;
  violationClass: string;
  sanctionLevel: string;
  /** In Indonesian, the law's own words. */
  sanctions: readonly string[];
  summary: Bilingual;
  keyPhrase: string | null;
  sources: readonly Source[];
  confidence: Confidence;
  inWarning: boolean;
  related: readonly string[];
}

export type AdviceVerdict = 'boleh' | 'hati-hati' | 'tidak-boleh';

export interface Advice {
  id: string;
  verdict: AdviceVerdict;
  text: Bilingual;
  ruleIds: readonly string[];
  sources: readonly Source[];
  confidence: Confidence;
}

export interface Scenario {
  id: string;
  question: Bilingual;
  answer: Bilingual;
  ruleIds: readonly string[];
  sources: readonly Source[];
  confidence: Confidence;
}

export interface SanctionLevel {
  level: string;
  label: string;
  items: readonly string[];
  basis: readonly string[];
  sources: readonly Source[];
}

export interface Gestures {
  note: string;
  discouraged: readonly string[];
  suggested: readonly string[];
  disagreements: readonly string[];
  sources: readonly Source[];
}

export interface Channel {
  name: string;
  use: string;
  /** Open to everyone, or only inside the agency. */
  public: boolean;
  sources: readonly Source[];
}

/** Counted figures; a list means that sources disagree. Keys are named by texts `reference.figure_<key>`. */
export interface Statistic {
  topic: string;
  figures: Readonly<Record<string, number | readonly number[]>>;
  note: string;
  sources: readonly Source[];
}

export interface CaseRecord {
  place: string;
  when: IsoDate;
  act: string;
  outcome: string;
  sources: readonly Source[];
}

export interface OtherGroup {
  group: string;
  basis: string;
  ruleIds: readonly string[];
}

/** All the reference of the popup and the pocket card; loaded only when it is opened. */
export interface Reference {
  /** State of the law: "keadaan hukum per …". */
  version: IsoDate;
  rules: readonly ReferenceRule[];
  advice: readonly Advice[];
  scenarios: readonly Scenario[];
  sanctions: readonly SanctionLevel[];
  gestures: Gestures;
  channels: readonly Channel[];
  statistics: readonly Statistic[];
  cases: readonly CaseRecord[];
  otherGroups: readonly OtherGroup[];
}
