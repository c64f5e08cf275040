import type { IsoDate, RegionCode } from '../person';
import type { Election } from '../stage';
import type { NameKind } from './name-index';

/** How many people share a name: 0 (fewer than ten expected) … 3 (one word, or thousands). See docs/registry.md. */
export type Amb = 0 | 1 | 2 | 3;

/** Another way a bearer is written: a nickname, an initialism or the name of a pair. */
export interface Spelling {
  text: string;
  amb: Amb;
  form: 'alias' | 'pair';
}

/** One person or pair of the registry, as the tables are compiled from and as the background shows it. */
export interface NameRecord {
  /** `dpr:<dapil>-<party>-<no>`, `pilkada:<region>-<no>[:head|:dep]`, `dpd:<prov>-<no>`, `president:<id>[:pres|:vice]`, … */
  id: string;
  kind: NameKind;
  name: string;
  amb: Amb;
  /** Ambiguity of [first two words, first and last, last two], for names of three words and more. */
  parts?: readonly [Amb, Amb, Amb] | undefined;
  spellings?: readonly Spelling[] | undefined;
  region?: RegionCode | undefined;
  election?: Election | undefined;
  year?: number | undefined;
  number?: number | undefined;
  /** Ballot number of the party (2024 numbering). */
  party?: number | undefined;
  incumbent: boolean;
  /** First and last day on which the bearer counts as a contestant. */
  period?: readonly [IsoDate, IsoDate] | undefined;
  /** Electoral district, when the region is not the whole story. */
  district?: string | undefined;
  /** Office or other words for display, e.g. "Gubernur Jawa Barat". */
  office?: string | undefined;
  /** Document or pages the record was taken from, by its own name. */
  source?: string | undefined;
}

export function toAmb(n: number): Amb {
  return n <= 0 ? 0 : n >= 3 ? 3 : n === 1 ? 1 : 2;
}
