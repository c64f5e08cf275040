import type { Employee, IsoDate } from '../person';

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

/**
 * One rule as the reference shows it, background-only rules included (`inWarning` false). Repealed rules are not in the
 * reference: the corpus says never to show them to users.
 */
export interface ReferenceRule {
  id: string;
  /** How the rule is quoted, e.g. "PP 94/2021 Pasal 5 huruf n angka 5". */
  citation: string;
  instrument: {
    label: string;
    title: string;
    from: IsoDate;
    until?: IsoDate | undefined;
    replacedBy?: string | undefined;
  };
  /** Role names of the corpus. */
  binds: readonly string[];
  /** Kinds of employee of the product it binds, CPNS and officials resolved. */
  employees: readonly Employee[];
  stage: string;
  violationClass: string;
  sanctionLevel: string;
  sanctions: readonly Bilingual[];
  summary: Bilingual;
  keyPhrase?: string | undefined;
  sources: readonly Source[];
  confidence: Confidence;
  inWarning: boolean;
  /** What is not certain about it, or still to be checked by a lawyer. */
  note?: Bilingual | undefined;
  related: readonly string[];
}

export type AdviceVerdict = 'boleh' | 'hati-hati' | 'tidak-boleh';

export interface Advice {
  id: string;
  verdict: AdviceVerdict;
  text: Bilingual;
  ruleIds: readonly string[];
  /** Kinds of employee it speaks to; empty = everyone. */
  employees: readonly Employee[];
  sources: readonly Source[];
  confidence: Confidence;
  /** What is uncertain about it, when the corpus says so. */
  note?: Bilingual | undefined;
}

export interface Scenario {
  id: string;
  question: Bilingual;
  answer: Bilingual;
  ruleIds: readonly string[];
  /** Kinds of employee it speaks to; empty = everyone. */
  employees: readonly Employee[];
  /** Concluded by the project from the rules it names; no official text says it in these words. */
  derived?: boolean | undefined;
  sources: readonly Source[];
  confidence: Confidence;
}

export interface SanctionLevel {
  level: string;
  label: Bilingual;
  items: readonly Bilingual[];
  basis: readonly string[];
  sources: readonly Source[];
}

export interface Gestures {
  note: Bilingual;
  discouraged: readonly Bilingual[];
  suggested: readonly Bilingual[];
  disagreements: readonly Bilingual[];
  sources: readonly Source[];
}

export interface Channel {
  name: string;
  use: Bilingual;
  /** Open to everyone, or only inside the agency. */
  public: boolean;
  sources: readonly Source[];
}

/** Counted figures; several values mean that sources disagree. */
export interface Statistic {
  topic: Bilingual;
  figures: readonly { label: Bilingual; values: readonly number[] }[];
  note?: Bilingual | undefined;
  sources: readonly Source[];
}

export interface CaseRecord {
  place: string;
  when: IsoDate;
  act: Bilingual;
  outcome: Bilingual;
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
