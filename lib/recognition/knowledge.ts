import entities from '../../data/recognition/entities.json' with { type: 'json' };
import lexicon from '../../data/recognition/lexicon.json' with { type: 'json' };
import type { Contest } from './contests';
import type { Entities } from './entities';
import { buildVocabulary, type Vocabulary } from './vocabulary';

/** The vocabulary, and for every party the single words that make its short name count. */
export interface Knowledge {
  vocabulary: Vocabulary;
  partyNear: readonly ReadonlySet<string>[];
}

/** Builds what every tab carries; `contests` adds those of other years. */
export function loadKnowledge(contests: readonly Contest[]): Knowledge {
  const known = new Set(contests.map(({ id }) => id));
  const { pairs } = entities as Entities;
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
  const vocabulary = buildVocabulary(entities as Entities, lexicon, [...contests, ...presidential]);
  const partyNear = vocabulary.entities.parties.map(
    (party) =>
      new Set(party.near.map((name) => name.split(' ').at(-1) ?? name).filter((word) => word.length > 3)),
  );
  return { vocabulary, partyNear };
}
