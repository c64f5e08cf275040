/** All words, for bundles that carry them. Content scripts get `no-bundled-words.ts` in its place (build step). */
import entities from '../../data/recognition/entities.json' with { type: 'json' };
import lexicon from '../../data/recognition/lexicon.json' with { type: 'json' };
import type { Entities } from './entities';
import { ACCOUNT_WORDS } from './terms/accounts';
import { expand, inherit } from './terms/expand';
import { GLUE, STEMS } from './terms/joints';
import { PERSON_ALIASES, TEAM_ALIASES } from './terms/people';
import { CONTEXT_TERMS } from './terms/context';
import { ELECTION_TERMS } from './terms/election';
import { FALSE_FRIENDS, PARTY_ALIASES, PARTY_WORDS, SHORT_NAMES } from './terms/parties';
import { MARK_WORDS } from './terms/marks';
import { POLITICS_TERMS } from './terms/politics';
import { STANCE_TERMS } from './terms/stance';
import { TWO_MEANINGS } from './terms/two-meanings';
import type { WordSource } from './word-source';

const written = Object.fromEntries(
  Object.entries({
    ...ELECTION_TERMS,
    ...POLITICS_TERMS,
    ...CONTEXT_TERMS,
    ...STANCE_TERMS,
    friend: FALSE_FRIENDS,
  }).map(([name, phrases]) => [name, expand(phrases)]),
) as WordSource['terms'];

export const BUNDLED_WORDS: WordSource | undefined = {
  entities: entities as Entities,
  lexicon,
  terms: inherit(written, ['vote', 'run', 'team', 'notice'], ['elect', 'seek', 'vote']),
  aliases: { ...PARTY_ALIASES, ...PERSON_ALIASES, ...TEAM_ALIASES },
  shortNames: { ...SHORT_NAMES, ...TWO_MEANINGS },
  marks: MARK_WORDS,
  partyWords: PARTY_WORDS,
  accounts: ACCOUNT_WORDS,
  joints: { glue: GLUE, stems: STEMS },
};
