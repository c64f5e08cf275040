/** A party as recognition knows it; all names folded. `no` is its ballot number of 2024, 0 when it had none. */
export interface PartyData {
  id: string;
  label: string;
  no: number;
  strong: string[];
  weak: string[];
  slogans: string[];
  /** Bodies of the party under names of their own; `~` before one of ordinary words. */
  wings: string[];
  /** Persons and words that make a weak name of it count. */
  near: string[];
  tags: string[];
  handles: string[];
}

/** A political figure. `office` 1 = holds an office whose work is not campaigning; `never` 1 = is no candidate by law. */
export interface PersonData {
  id: string;
  label: string;
  office: 0 | 1;
  never: 0 | 1;
  prospect: string;
  party: string;
  strong: string[];
  weak: string[];
  handles: string[];
}

/** A pair of a presidential election. */
export interface PairData {
  id: string;
  year: number;
  no: number;
  head: string;
  dep: string;
  names: string[];
  weak: string[];
  slogans: string[];
  teams: string[];
  tags: string[];
}

/** The knowledge every tab carries, made by `npm run data`. */
export interface Entities {
  parties: PartyData[];
  people: PersonData[];
  pairs: PairData[];
}
