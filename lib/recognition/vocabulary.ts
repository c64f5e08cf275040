import { SMALL_NUMBERS } from './ballot';
import type { Contest } from './contests';
import { splitter } from './joined';
import { partyWords, shortNameRules, type PartyWords, type ShortNameRule } from './short-names';
import type { Steps } from './steps';
import { title } from './title';
import type { WordSource } from './word-source';
import type { Words } from './words';

/** Classes of terms, in a fixed order, at most 30; a term of several classes has several bits. */
export const TERM_CLASSES = [
  'vote',
  'elect',
  'body',
  'seek',
  'run',
  'choice',
  'team',
  'volunteer',
  'camp',
  'slur',
  'hopeful',
  'party',
  'organ',
  'office',
  'law',
  'policy',
  'creed',
  'foreign',
  'sport',
  'idol',
  'school',
  'daily',
  'prayer',
  'notice',
  'official',
  'back',
  'praise',
  'attack',
  'report',
  'friend',
] as const;
export type TermClass = (typeof TERM_CLASSES)[number];
export const BIT = Object.fromEntries(TERM_CLASSES.map((name, i) => [name, 2 ** i])) as Record<
  TermClass,
  number
>;

export const MARK_NEGATION = 1;
export const MARK_QUESTION = 2;
export const MARK_YEAR = 4;
export const MARK_NUMBER = 8;
export const MARK_INVITE = 16;

/** Marks of small words, in the order of `WordSource.marks`. */
const MARKS = [MARK_NEGATION, MARK_QUESTION, MARK_YEAR, MARK_INVITE];

/** A person or pair as the vocabulary knows it. */
export interface Person {
  id: string;
  label: string;
  office: boolean;
  never: boolean;
  party: string;
}

/** A party or pair as the vocabulary knows it: its names are in the phrases, and a tab keeps them once. */
export interface Named {
  id: string;
  label: string;
}

/** What a name in the vocabulary stands for. `contest` −1: known beside any contest. */
export interface NameRef {
  /** `chant`: a slogan or nickname of a contest. */
  kind: 'party' | 'person' | 'pair' | 'slogan' | 'team' | 'tag' | 'chant';
  /** Index into parties, persons or pairs, by kind; slogans, tags: of a party (≥ 0) or a pair (−1 − index). */
  index: number;
  weak: boolean;
  contest: number;
  incumbent: boolean;
  no: number;
}

export interface Node {
  /** Bits of TERM_CLASSES. */
  bits: number;
  /** Bits of MARK_*: small words that colour others. */
  marks: number;
  names: NameRef[] | undefined;
  /** Bits (`nextBit`) of the words with which longer phrases go on from it. */
  goesOn: number;
  /** The phrase itself; '' where only longer ones begin so. */
  phrase: string;
  /** All bits of this phrase and of those that go on from it; NAMED when one of them is a name. */
  below: number;
}

/** Bits of `below` beside those of the classes; below zero, so that engines keep it as a small number. */
export const NAMED = -(2 ** 30);

/** One of thirty bits for a word: whether a phrase may go on with it is told without making its key. */
export const nextBit = (word: string): number =>
  1 << ((word.charCodeAt(0) * 3 + word.charCodeAt(word.length - 1) * 5 + word.length) % 30);

export interface Vocabulary {
  /** Every phrase and every beginning of one, by its words with one space between: one map is smaller than a tree. */
  phrases: ReadonlyMap<string, Node>;
  persons: readonly Person[];
  contests: readonly Contest[];
  parties: readonly Named[];
  pairs: readonly Named[];
  /** Account names (folded) → party or person. */
  handles: ReadonlyMap<string, { kind: 'party' | 'person'; index: number }>;
  /** Person → contests they stood in, and whether they held an office then. */
  stands: ReadonlyMap<number, readonly (readonly [number, boolean])[]>;
  words: Words;
  shortNames: ReadonlyMap<string, ShortNameRule>;
  partyWords: PartyWords;
}

/** Where the registry lexicon's categories go; what is missing here is covered by rules or too ordinary alone. */
const LEXICON_CLASS: Readonly<Record<string, TermClass>> = {
  'office-seeking': 'seek',
  election: 'elect',
  'support-act': 'team',
};

class Builder {
  readonly phrases = new Map<string, Node>();
  readonly persons: Person[] = [];
  readonly byName = new Map<string, number>();

  /** The node of a phrase; `bits` is told to all nodes on the way. */
  node(phrase: string, bits: number): Node {
    let node: Node | undefined;
    let key = '';
    for (const word of phrase.split(' ')) {
      key = node === undefined ? word : phrase.slice(0, key.length + 1 + word.length);
      if (node !== undefined) node.goesOn |= nextBit(word);
      node = this.phrases.get(key);
      if (node === undefined) {
        node = { bits: 0, marks: 0, names: undefined, goesOn: 0, phrase: '', below: 0 };
        this.phrases.set(key, node);
      }
      node.below |= bits;
    }
    const end = node as Node;
    end.phrase = phrase;
    return end;
  }

  term(phrase: string, bit: number): void {
    if (phrase !== '') this.node(phrase, bit).bits |= bit;
  }

  mark(words: string, mark: number): void {
    for (const word of words.split(' ')) this.node(word, 0).marks |= mark;
  }

  name(phrase: string, ref: NameRef): void {
    if (phrase.length < 2) return;
    this.add(phrase, ref);
    // Names of several words are also written as one, in hashtags and account names.
    if (!ref.weak && phrase.includes(' ')) {
      const joined = phrase.replaceAll(' ', '');
      if (joined.length >= 7) this.add(joined, ref);
    }
  }

  private add(phrase: string, ref: NameRef): void {
    const node = this.node(phrase, NAMED);
    // Pushed to, each of the many lists would keep room for sixteen more.
    node.names = node.names === undefined ? [ref] : [...node.names, ref];
  }
}

function* addEntities(
  builder: Builder,
  { entities, aliases }: WordSource,
  contests: readonly Contest[],
  handles: Map<string, { kind: 'party' | 'person'; index: number }>,
): Steps<void> {
  const plain = { contest: -1, incumbent: false, no: 0 };
  for (const [index, party] of entities.parties.entries()) {
    yield;
    for (const name of party.strong)
      builder.name(name, { kind: 'party', index, weak: false, ...plain, no: party.no });
    for (const name of (aliases[party.id] ?? '').split(','))
      builder.name(name, { kind: 'party', index, weak: false, ...plain, no: party.no });
    for (const name of party.weak)
      builder.name(name, { kind: 'party', index, weak: true, ...plain, no: party.no });
    for (const text of party.slogans) builder.name(text, { kind: 'slogan', index, weak: false, ...plain });
    // What a wing of the party says, the party says.
    for (const text of party.wings) {
      const name = text.replace('~', '');
      builder.name(name, { kind: 'party', index, weak: name !== text, ...plain, no: party.no });
    }
    for (const text of party.tags) builder.name(text, { kind: 'tag', index, weak: false, ...plain });
    for (const handle of party.handles) handles.set(handle, { kind: 'party', index });
  }
  for (const figure of entities.people) {
    yield;
    const index = builder.persons.length;
    builder.persons.push({
      id: figure.id,
      label: figure.label,
      office: figure.office === 1,
      never: figure.never === 1,
      party: figure.party,
    });
    for (const name of figure.strong) {
      builder.byName.set(name, index);
      builder.name(name, { kind: 'person', index, weak: false, ...plain });
    }
    for (const name of figure.weak) builder.name(name, { kind: 'person', index, weak: true, ...plain });
    for (const written of aliases[figure.id]?.split(',') ?? []) {
      const name = written.replace('~', '');
      builder.name(name, { kind: 'person', index, weak: name !== written, ...plain });
    }
    for (const handle of figure.handles) handles.set(handle, { kind: 'person', index });
  }
  for (const [i, pair] of entities.pairs.entries()) {
    yield;
    const contest = contests.findIndex(({ id }) => id === `pilpres${pair.year}`);
    const at = { contest, incumbent: false, no: pair.no };
    for (const name of pair.names) builder.name(name, { kind: 'pair', index: i, weak: false, ...at });
    for (const name of pair.weak) builder.name(name, { kind: 'pair', index: i, weak: true, ...at });
    for (const text of pair.slogans)
      builder.name(text, { kind: 'slogan', index: -1 - i, weak: false, ...at });
    // "Relawan Anies" is found by the name in it, like the volunteers of anybody else.
    for (const text of [...pair.teams, ...(aliases[pair.id]?.split(',') ?? [])])
      if (!builder.byName.has(text.replace('relawan ', '')))
        builder.name(text, { kind: 'team', index: i, weak: false, ...at });
    for (const text of pair.tags) builder.name(text, { kind: 'tag', index: -1 - i, weak: false, ...at });
  }
}

function* addContests(
  builder: Builder,
  contests: readonly Contest[],
): Steps<Map<number, [number, boolean][]>> {
  const stands = new Map<number, [number, boolean][]>();
  for (const [at, contest] of contests.entries()) {
    yield;
    contest.pairs.forEach((pair, number) => {
      for (const written of pair.split('+')) {
        const names = written.split('/').map((name) => ({
          name: name.replace(/^[~^]+/, ''),
          weak: name.startsWith('~'),
        }));
        const incumbent = written.startsWith('^');
        let index = names.map(({ name }) => builder.byName.get(name)).find((found) => found !== undefined);
        if (index === undefined) {
          const label = title((names.find(({ weak }) => !weak) ?? names[0])?.name ?? '');
          index = builder.persons.length;
          builder.persons.push({
            id: `person:${label.toLowerCase().replace(/ /g, '-')}`,
            label,
            office: false,
            never: false,
            party: '',
          });
        }
        const list = stands.get(index) ?? [];
        list.push([at, incumbent]);
        stands.set(index, list);
        for (const { name, weak } of names) {
          if (!weak && !builder.byName.has(name)) builder.byName.set(name, index);
          builder.name(name, { kind: 'person', index, weak, contest: at, incumbent, no: number + 1 });
        }
      }
    });
    for (const written of contest.slogans) {
      const name = written.replace(/^~/, '');
      const weak = written !== name || (!name.includes(' ') && name.length < 8);
      builder.name(name, { kind: 'chant', index: 0, weak, contest: at, incumbent: false, no: 0 });
    }
  }
  return stands;
}

/** Builds the phrases from the words and contests, a few words a step. */
export function* buildVocabulary(source: WordSource, contests: readonly Contest[]): Steps<Vocabulary> {
  const { lexicon } = source;
  const { parties, pairs } = source.entities;
  const builder = new Builder();
  for (const name of TERM_CLASSES) {
    for (const phrase of source.terms[name].split(',')) {
      builder.term(phrase.trim(), BIT[name]);
      yield;
    }
  }
  for (const [at, words] of (source.marks ?? []).entries()) builder.mark(words, MARKS[at] ?? 0);
  builder.mark(SMALL_NUMBERS, MARK_NUMBER);
  for (const [category, terms] of Object.entries(lexicon)) {
    yield;
    const name = LEXICON_CLASS[category];
    if (name !== undefined) for (const phrase of terms) builder.term(phrase, BIT[name]);
  }
  const handles = new Map<string, { kind: 'party' | 'person'; index: number }>();
  yield* addEntities(builder, source, contests, handles);
  const stands = yield* addContests(builder, contests);
  yield;
  return {
    phrases: builder.phrases,
    persons: builder.persons,
    contests,
    parties: parties.map(({ id, label }) => ({ id, label })),
    pairs: pairs.map(({ id, names, head }) => ({ id, label: title(names[0] ?? head) })),
    handles,
    stands,
    words: yield* splitter(builder.phrases, source.joints),
    shortNames: shortNameRules(source.shortNames),
    partyWords: partyWords(source.partyWords),
  };
}
