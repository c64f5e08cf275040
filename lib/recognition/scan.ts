import { findPhrases, type Found } from './phrases';
import { near, partyStrength } from './short-names';
import { TOKEN_MENTION, TOKEN_NUMBER, TOKEN_UPPER, TOKEN_CAPITAL, type Token } from './token';
import { BIT, MARK_NUMBER, type NameRef, type Vocabulary } from './vocabulary';

/** A name, party, slogan or number that counts as an entity of this text. */
export interface Entity {
  kind: NameRef['kind'] | 'ballot' | 'handle' | 'name';
  /** contestant: stands in a contest of the time; incumbent: the same, holding an office; figure: known politician. */
  role: 'contestant' | 'incumbent' | 'figure' | 'party' | 'none';
  from: number;
  to: number;
  /** Record id, e.g. `party:golkar`. */
  id: string;
  label: string;
  /** 2 sure by itself, 1 needs context, 0 set aside. */
  strength: 0 | 1 | 2;
  /** Contest the name belongs to, −1 for a name beside any contest; and the one its bearer stands in, −1 for none. */
  contest: number;
  standsIn: number;
  no: number;
  /** Index into parties or persons. */
  index: number;
}

export interface Scan {
  tokens: readonly Token[];
  found: readonly Found[];
  entities: Entity[];
  /** Bits of all terms that occur, and how often each class does. */
  counts: Uint16Array;
  /** Union of all term bits and of all marks. */
  bits: number;
  marks: number;
  /** Whole text in capitals: capitals say nothing. */
  allUpper: boolean;
  /** Entities the person took out. */
  removed: ReadonlySet<Entity>;
}

const PARTY_CONTEXT = BIT.party | BIT.organ | BIT.elect | BIT.seek | BIT.run | BIT.team | BIT.vote | BIT.body;
/** What keeps a word of two meanings a word of politics. */
const POLITICS = PARTY_CONTEXT | BIT.office | BIT.law | BIT.camp | BIT.slur | BIT.attack;
/** How many words away another word still tells what such a word means. */
const REACH = 6;

const NOBODY: ReadonlySet<Entity> = new Set();

/** Most of the text is in capitals. */
function shouted(tokens: readonly Token[]): boolean {
  let uppers = 0;
  let words = 0;
  for (const token of tokens) {
    if ((token.flags & TOKEN_NUMBER) !== 0 || token.t.length < 2) continue;
    words++;
    if ((token.flags & TOKEN_UPPER) !== 0) uppers++;
  }
  return words > 3 && uppers * 10 > words * 7;
}

/** Tokens → phrases, entities and counts. `active[i]` says whether contest i is of the time. */
export function scan(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  active: readonly boolean[],
  partyNear: readonly ReadonlySet<string>[],
): Scan {
  const found = findPhrases(tokens, vocabulary, active);
  const counts = new Uint16Array(30);
  let union = 0;
  let marks = 0;
  let named = false;
  const count = (all: number): void => {
    let bits = (all & BIT.friend) !== 0 ? BIT.friend : all;
    union |= bits;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits);
      counts[bit] = (counts[bit] as number) + 1;
      bits &= ~(1 << bit);
    }
  };
  const doubtful: Found[] = [];
  for (const item of found) {
    const { node } = item;
    marks |= node.marks;
    if (node.names !== undefined) named = true;
    else if ((node.bits & PARTY_CONTEXT) !== 0 && vocabulary.shortNames.has(node.phrase)) {
      doubtful.push(item);
      continue;
    }
    count(node.bits);
  }
  // "Partai besar dan eceran" is of trade, "paslon ketua OSIS nomor urut 2" of a school.
  const plain = !named && (union & POLITICS) === 0;
  for (const { from, to, node } of doubtful) {
    const not = vocabulary.shortNames.get(node.phrase)?.not;
    const other = plain && not !== undefined && near(tokens, from, to, not, REACH);
    if (other) marks &= ~MARK_NUMBER;
    count(other ? BIT.friend : node.bits);
  }
  const politicsNear = (union & PARTY_CONTEXT) !== 0;
  const allUpper = named && shouted(tokens);
  const entities: Entity[] = [];
  for (const item of named ? found : []) {
    if (item.node.names === undefined || (item.node.bits & BIT.friend) !== 0) continue;
    const entity = resolve(item, tokens, vocabulary, active, partyNear, politicsNear, allUpper);
    if (entity !== undefined) entities.push(entity);
  }
  handles(tokens, vocabulary, active, entities);
  return { tokens, found, entities, counts, bits: union, marks, allUpper, removed: NOBODY };
}

function resolve(
  found: Found,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  active: readonly boolean[],
  partyNear: readonly ReadonlySet<string>[],
  politicsNear: boolean,
  allUpper: boolean,
): Entity | undefined {
  let best: Entity | undefined;
  let rank = -1;
  for (const ref of found.node.names as NameRef[]) {
    const entity: Entity = {
      kind: ref.kind,
      role: 'none',
      from: found.from,
      to: found.to,
      id: '',
      label: '',
      strength: ref.weak ? 1 : 2,
      contest: ref.contest,
      standsIn: ref.contest,
      no: ref.no,
      index: ref.index,
    };
    let score: number;
    if (ref.kind === 'party') {
      const party = vocabulary.parties[ref.index];
      entity.role = 'party';
      entity.id = `party:${party?.id ?? ''}`;
      entity.label = party?.label ?? '';
      entity.strength = partyStrength(
        ref,
        vocabulary.shortNames.get(found.node.phrase),
        vocabulary.partyWords,
        tokens,
        found,
        partyNear[ref.index] as ReadonlySet<string>,
        politicsNear,
        allUpper,
      );
      score = 10 + entity.strength;
    } else if (ref.kind === 'person') {
      if (ref.contest >= 0 && active[ref.contest] !== true) continue;
      const person = vocabulary.persons[ref.index];
      if (person === undefined || person.never) continue;
      if (ref.contest < 0) [entity.role, entity.standsIn] = standing(vocabulary, active, ref.index);
      else entity.role = ref.incumbent ? 'incumbent' : 'contestant';
      entity.id = person.id;
      entity.label = person.label;
      const first = tokens[found.from] as Token;
      // A weak name in a lower-case place is the word, not the person, unless the writer uses no capitals at all.
      if (ref.weak && entity.contest < 0 && (first.flags & TOKEN_CAPITAL) === 0) entity.strength = 0;
      score = (entity.contest >= 0 ? 20 : 0) + entity.strength * 3;
    } else if (ref.kind === 'chant') {
      if (active[ref.contest] !== true) continue;
      entity.role = 'contestant';
      entity.id = `contest:${vocabulary.contests[ref.contest]?.id ?? ''}`;
      entity.label = found.node.phrase;
      score = 4 + entity.strength;
    } else {
      // Names and slogans of a pair whose election is over: the government's, or history. Its volunteers live on.
      const over = ref.contest >= 0 && active[ref.contest] !== true;
      if (over && ref.kind !== 'team') continue;
      const pair = ref.index < 0 ? vocabulary.pairs[-1 - ref.index] : undefined;
      const owner = ref.kind === 'pair' || ref.kind === 'team' ? vocabulary.pairs[ref.index] : pair;
      const party = owner === undefined ? vocabulary.parties[ref.index] : undefined;
      entity.role = party === undefined ? 'contestant' : 'party';
      entity.id = owner === undefined ? `party:${party?.id ?? ''}` : owner.id;
      entity.label = (owner ?? party)?.label ?? '';
      score = 5 + entity.strength;
    }
    if (score > rank) {
      rank = score;
      best = entity;
    }
  }
  return best;
}

/** Accounts that are mentioned: official ones of parties and figures. */
function handles(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  active: readonly boolean[],
  entities: Entity[],
): void {
  for (let i = 0; i < tokens.length; i++) {
    if (((tokens[i] as Token).flags & TOKEN_MENTION) === 0) continue;
    let to = i + 1;
    let name = (tokens[i] as Token).t;
    while (
      to < tokens.length &&
      ((tokens[to] as Token).flags & TOKEN_MENTION) !== 0 &&
      (tokens[to] as Token).start - (tokens[to - 1] as Token).end <= 1
    ) {
      name += (tokens[to] as Token).t;
      to++;
    }
    const known = vocabulary.handles.get(name);
    if (known !== undefined) {
      const party = known.kind === 'party' ? vocabulary.parties[known.index] : undefined;
      const person = known.kind === 'person' ? vocabulary.persons[known.index] : undefined;
      const stands =
        person === undefined
          ? undefined
          : entities.find(
              (entity) => entity.kind === 'person' && entity.index === known.index && entity.contest >= 0,
            );
      const [role, standsIn] = standing(vocabulary, active, known.kind === 'person' ? known.index : -1);
      for (let k = entities.length - 1; k >= 0; k--) {
        const entity = entities[k] as Entity;
        if (entity.from >= i && entity.to <= to) entities.splice(k, 1);
      }
      entities.push({
        kind: 'handle',
        role: party !== undefined ? 'party' : stands !== undefined ? stands.role : role,
        from: i,
        to,
        id: party !== undefined ? `party:${party.id}` : (person?.id ?? ''),
        label: party?.label ?? person?.label ?? '',
        strength: 2,
        contest: -1,
        standsIn,
        no: 0,
        index: known.index,
      });
    }
    i = to - 1;
  }
}

/** What a person is at the time, from all names that stand for them, and the contest they stand in. */
function standing(
  vocabulary: Vocabulary,
  active: readonly boolean[],
  index: number,
): [role: Entity['role'], contest: number] {
  if (index < 0) return ['party', -1];
  for (const [contest, incumbent] of vocabulary.stands.get(index) ?? [])
    if (active[contest] === true) return [incumbent ? 'incumbent' : 'contestant', contest];
  return ['figure', -1];
}
