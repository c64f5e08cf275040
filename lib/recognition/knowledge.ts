import { accountRules, type AccountRules } from './account';
import { BUNDLED_WORDS } from './bundled-words';
import type { Contest } from './contests';
import { finish, type Steps } from './steps';
import { buildVocabulary, type Vocabulary } from './vocabulary';
import type { WordSource } from './word-source';

/** The vocabulary, and for every party the single words that make its short name count. */
export interface Knowledge {
  vocabulary: Vocabulary;
  partyNear: readonly ReadonlySet<string>[];
  accounts: AccountRules;
}

/** Builds what recognition looks words up in; `contests` adds those of other years. */
export function loadKnowledge(contests: readonly Contest[]): Knowledge {
  return finish(knowledgeSteps(contests));
}

/**
 * The same in steps.
 * @throws where no words are bundled and none are handed in.
 */
export function* knowledgeSteps(
  contests: readonly Contest[],
  source: WordSource | undefined = BUNDLED_WORDS,
): Steps<Knowledge> {
  if (!source) throw new Error('recognition has no words: hand them in');
  const known = new Set(contests.map(({ id }) => id));
  const { pairs } = source.entities;
  const presidential = [...new Set(pairs.map(({ year }) => year))]
    .filter((year) => !known.has(`pilpres${year}`))
    .map((year): Contest => ({
      id: `pilpres${year}`,
      election: 'pemilu',
      from: `${year - 1}-06`,
      to: `${year}-10`,
      pairs: pairs.filter((pair) => pair.year === year).map((pair) => `${pair.head}+${pair.dep}`),
      slogans: [],
    }));
  const vocabulary = yield* buildVocabulary(source, [...contests, ...presidential]);
  yield;
  const partyNear = source.entities.parties.map(
    (party) =>
      new Set(party.near.map((name) => name.split(' ').at(-1) ?? name).filter((word) => word.length > 3)),
  );
  yield;
  return { vocabulary, partyNear, accounts: accountRules(source.accounts) };
}
