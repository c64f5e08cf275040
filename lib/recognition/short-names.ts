import type { Found } from './phrases';
import { TOKEN_BREAK_BEFORE, TOKEN_CAPITAL, TOKEN_HASHTAG, TOKEN_UPPER, type Token } from './token';
import type { NameRef } from './vocabulary';
import type { ShortName, WordSource } from './word-source';

/** True when one of `words` stands within `reach` tokens of the stretch. */
export function near(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
  reach: number,
): boolean {
  const end = Math.min(tokens.length, to + reach);
  for (let i = Math.max(0, from - reach); i < end; i++) {
    if ((i < from || i >= to) && words.has((tokens[i] as Token).t)) return true;
  }
  return false;
}

/** How a short party name may stand alone, ready to ask. */
export interface ShortNameRule {
  bare: ShortName['bare'];
  not: ReadonlySet<string>;
}

export function shortNameRules(words: WordSource['shortNames']): ReadonlyMap<string, ShortNameRule> {
  return new Map(
    Object.entries(words).map(([name, { bare, not }]) => [name, { bare, not: new Set(not.split(' ')) }]),
  );
}

/** Words around a short party name that say it is one, ready to ask. */
export interface PartyWords {
  before: ReadonlySet<string>;
  cheers: ReadonlySet<string>;
  acts: ReadonlySet<string>;
}

/** Words stored before an update have none. */
export function partyWords(words: WordSource['partyWords']): PartyWords {
  const set = (text = ''): ReadonlySet<string> => new Set(text.split(' '));
  return { before: set(words?.before), cheers: set(words?.cheers), acts: set(words?.acts) };
}

/** Within two words after a name: "gelar rakernas", "mengusung", "nomor urut". */
function actsAsParty(tokens: readonly Token[], to: number, acts: ReadonlySet<string>): boolean {
  for (let i = to; i < Math.min(tokens.length, to + 2); i++) {
    const token = tokens[i] as Token;
    if ((token.flags & TOKEN_BREAK_BEFORE) !== 0) return false;
    if (token.t === 'nomor') return (tokens[i + 1] as Token | undefined)?.t === 'urut';
    if (acts.has(token.t)) return true;
  }
  return false;
}

/** How surely a short party name is the party here: 2 yes, 1 needs context, 0 it is something else. */
export function partyStrength(
  ref: NameRef,
  rule: ShortNameRule | undefined,
  words: PartyWords,
  tokens: readonly Token[],
  found: Found,
  partyNear: ReadonlySet<string>,
  politicsNear: boolean,
  allUpper: boolean,
): 0 | 1 | 2 {
  if (!ref.weak && rule === undefined) return 2;
  const before = found.from > 0 ? (tokens[found.from - 1] as Token).t : '';
  if (words.before.has(before)) return 2;
  if (rule === undefined) return politicsNear ? 1 : 0;
  const first = tokens[found.from] as Token;
  const after = (tokens[found.to] as Token | undefined)?.t ?? '';
  const tag = (first.flags & TOKEN_HASHTAG) !== 0;
  // "#GeloraMenang", "Ummat gelar rakernas", "Buruh nomor urut 6": what only a party does.
  if (
    tag &&
    after !== '' &&
    words.cheers.has(after) &&
    ((tokens[found.to] as Token).flags & TOKEN_HASHTAG) !== 0
  )
    return 2;
  if ((first.flags & TOKEN_CAPITAL) !== 0 && actsAsParty(tokens, found.to, words.acts)) return 2;
  if (rule.bare === 'never') return 0;
  if (near(tokens, found.from, found.to, rule.not, 6)) return 0;
  if (near(tokens, found.from, found.to, partyNear, 8)) return 2;
  // "Garda Bangsa", not "garda bangsa"; where all is in capitals, they say nothing.
  if (
    rule.bare === 'name' &&
    !allUpper &&
    tokens.slice(found.from, found.to).every(({ flags }) => (flags & TOKEN_CAPITAL) !== 0)
  )
    return 2;
  const upper = (first.flags & TOKEN_UPPER) !== 0 && !allUpper;
  if (rule.bare === 'context' || rule.bare === 'name') return politicsNear ? 1 : 0;
  if (rule.bare === 'upper') return upper ? (politicsNear ? 2 : 1) : tag && politicsNear ? 1 : 0;
  if (politicsNear || upper || tag) return 2;
  return 1;
}
