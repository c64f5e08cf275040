import type { Token } from '../recognition/token';
import type { IsoDate, RegionCode } from '../person';
import type { Election } from '../stage';

/** `party` occurs in packs only: the parties everyone knows are recognition's own. */
export type NameKind = 'president' | 'pilkada' | 'pair' | 'dpr' | 'dpd' | 'dprd' | 'figure' | 'party';

/** How the words of the text met the name. */
export type NameForm = 'full' | 'part' | 'initials' | 'reordered' | 'alias' | 'pair' | 'joined' | 'typo';

/** A name of the registry found in a run of tokens. `from`/`to` are token indexes, `to` exclusive. */
export interface NameHit {
  from: number;
  to: number;
  kind: NameKind;
  form: NameForm;
  /** Stable id, e.g. `pilkada:3273-2:head`, `dpr:3207-4-3`. Full records live in the background. */
  recordId: string;
  /** 0 (rare) … 3 (one word or very common); see the registry's README. */
  amb: 0 | 1 | 2 | 3;
  region?: RegionCode | undefined;
  election?: Election | undefined;
  year?: number | undefined;
  /** Ballot number of the candidate or pair. */
  number?: number | undefined;
  /** Ballot number of the party (2024 numbering). */
  party?: number | undefined;
  /** True when the bearer won or holds the office: official work alone is not campaign content. */
  incumbent: boolean;
  /** First and last day on which the bearer counts as a contestant; absent for figures, who stand in none. */
  period?: readonly [IsoDate, IsoDate] | undefined;
}

/** What the index knows of one word before it is compared with names. */
export interface NameWord {
  /** The sound it shares with words of names, 0 for none. */
  sound: number;
  /** A name may be written with this word alone. */
  alone: boolean;
  /** May stand between the two words that find a name ("dan", initials). */
  between: boolean;
  /** Sounds of its beginning and end when it is long enough to be one letter off, else 0. */
  head: number;
  tail: number;
}

/** A look at one text, word by word, that is cheaper than `find` and never misses what `find` would give. */
export interface NameLook {
  /** Forgets the words before. */
  start(): void;
  /** A folded word, no hashtag, and no mention of eight letters or more; may be kept and used again. */
  weigh(word: string, capital: boolean, upper: boolean): NameWord;
  /** The next word of the text; true when a name may end with it. */
  next(word: NameWord): boolean;
}

/** What recognition needs of the registry: names in tokens, longest first, overlapping hits allowed. Never throws. */
export interface NameIndex {
  /**
   * `text` is what the tokens' offsets point into. With it, the two halves of a pair name written apart by a mere space
   * ("Andra Dimyati", which may be one person) are told from "Andra-Dimyati", "Andra/Dimyati" and "Andra & Dimyati".
   */
  find(tokens: readonly Token[], text?: string): NameHit[];
  /** A new first look, where the index has one. */
  firstLook?(): NameLook;
}
