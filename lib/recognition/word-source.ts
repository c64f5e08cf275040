import type { Entities } from './entities';
import type { TermClass } from './vocabulary';

/** How a short party name may stand alone: see SHORT_NAMES. */
export interface ShortName {
  bare: 'any' | 'upper' | 'name' | 'context' | 'never';
  /** Words near it that make it something else. */
  not: string;
}

/** Kinds of accounts: words with spaces or commas between, and sources of patterns over folded names. */
export interface AccountWords {
  supporters: string;
  campaign: string;
  branch: string;
  /** Parties whose short names begin other words: their handles need a word of the party in the display name. */
  unsure: string;
  official: string;
  news: string;
}

/**
 * The words recognition knows, as plain data: they can be bundled (command line, pages) or handed in (content script,
 * which reads them from the extension's storage so that not every tab carries them as code).
 */
export interface WordSource {
  entities: Entities;
  /** Terms of the registry's lexicon by category. */
  lexicon: Readonly<Record<string, readonly string[]>>;
  /** Class → phrases, separated by commas. */
  terms: Readonly<Record<TermClass, string>>;
  /** Id of a party, person or pair (its volunteers) → further names, separated by commas; `~` before one that needs context. */
  aliases: Readonly<Record<string, string>>;
  shortNames: Readonly<Record<string, ShortName>>;
  /** What joined words are made of beside names, separated by commas; words stored before an update have none. */
  joints?: { readonly glue: string; readonly stems: string };
  /** Words with spaces between: negation, question, election years, invitations; words stored before an update have none. */
  marks?: readonly string[];
  /** Words that make a short name a party's, with spaces between; words stored before an update have none. */
  partyWords?: { before: string; cheers: string; acts: string };
  /** Words stored before an update have none. */
  accounts?: AccountWords;
}
