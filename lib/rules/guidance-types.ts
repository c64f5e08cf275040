import type { BothLanguages, LegalConfidence, SourceRef } from './corpus-types';
import type { Employee, IsoDate } from '../person';

export const GUIDANCE_VERDICTS = ['boleh', 'hati-hati', 'tidak-boleh'] as const;
export type GuidanceVerdict = (typeof GUIDANCE_VERDICTS)[number];

/** data/legal/guidance.json: what the reference tells, in both languages. */
export interface GuidanceFile {
  version: IsoDate;
  items: readonly {
    id: string;
    verdict: GuidanceVerdict;
    text: BothLanguages;
    rules: readonly string[];
    sources: readonly SourceRef[];
    confidence: LegalConfidence;
    note?: BothLanguages | undefined;
    /** Speaks to these kinds of employee only, whoever else its rules bind. */
    only?: readonly Employee[] | undefined;
  }[];
  scenarios: readonly {
    id: string;
    question: BothLanguages;
    answer: BothLanguages;
    rules: readonly string[];
    sources: readonly SourceRef[];
    confidence: LegalConfidence;
    /** Concluded by the project from the rules it names; no official text says it in these words. */
    derived?: boolean | undefined;
    /** Speaks to these kinds of employee only, whoever else its rules bind. */
    only?: readonly Employee[] | undefined;
  }[];
  sanctions: readonly {
    level: string;
    label: BothLanguages;
    items: readonly BothLanguages[];
    /** Articles, as the law names them. */
    basis: readonly string[];
    sources: readonly SourceRef[];
  }[];
  gestures: {
    note: BothLanguages;
    discouraged: readonly BothLanguages[];
    suggested: readonly BothLanguages[];
    disagreements: readonly BothLanguages[];
    sources: readonly SourceRef[];
  };
  channels: readonly {
    name: string;
    use: BothLanguages;
    public: boolean;
    sources: readonly SourceRef[];
  }[];
  statistics: readonly {
    topic: BothLanguages;
    /** Two values where sources differ. */
    figures: readonly { label: BothLanguages; values: readonly number[] }[];
    note?: BothLanguages | undefined;
    sources: readonly SourceRef[];
  }[];
  cases: readonly {
    place: string;
    when: IsoDate;
    act: BothLanguages;
    outcome: BothLanguages;
    sources: readonly SourceRef[];
  }[];
  otherGroups: readonly { group: string; basis: string; rules: readonly string[] }[];
}
