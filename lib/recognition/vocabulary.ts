import { CONTEXT_TERMS } from './terms/context';
import { ELECTION_TERMS } from './terms/election';
import { FALSE_FRIENDS, PARTY_ALIASES } from './terms/parties';
import { POLITICS_TERMS } from './terms/politics';
import { STANCE_TERMS } from './terms/stance';
import type { Contest } from './contests';
import type { Entities } from './entities';
import type { Words } from './words';

/** Classes of terms, in a fixed order, at most 30; a term of several classes has several bits. */
export const TERM_CLASSES = [
  ...(Object.keys(ELECTION_TERMS) as (keyof typeof ELECTION_TERMS)[]),
  ...(Object.keys(POLITICS_TERMS) as (keyof typeof POLITICS_TERMS)[]),
  ...(Object.keys(CONTEXT_TERMS) as (keyof typeof CONTEXT_TERMS)[]),
  ...(Object.keys(STANCE_TERMS) as (keyof typeof STANCE_TERMS)[]),
  'friend',
] as const;
export type TermClass = (typeof TERM_CLASSES)[number];
export const BIT = Object.fromEntries(TERM_CLASSES.map((name, i) => [name, 2 ** i])) as Record<
  TermClass,
  number
>;

/** A person or pair as the vocabulary knows it. */
export interface Person {
  id: string;
  label: string;
  office: boolean;
  never: boolean;
  party: string;
}

/** What a name in the vocabulary stands for. `contest` −1: known beside any contest. */
export interface NameRef {
  /** `chant`: a slogan or nickname of a contest. */
  kind: 'party' | 'person' | 'pair' | 'slogan' | 'wing' | 'team' | 'tag' | 'chant';
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
  names: NameRef[] | undefined;
  next: Map<string, Node> | undefined;
  /** The phrase itself. */
  phrase: string;
}

export interface Vocabulary {
  root: ReadonlyMap<string, Node>;
  persons: readonly Person[];
  contests: readonly Contest[];
  entities: Entities;
  /** Account names (folded) → party or person. */
  handles: ReadonlyMap<string, { kind: 'party' | 'person'; index: number }>;
  /** Person → contests they stood in, and whether they held an office then. */
  stands: ReadonlyMap<number, readonly (readonly [number, boolean])[]>;
  words: Words;
}

const CLASS_TERMS: Readonly<Record<string, string>> = {
  ...ELECTION_TERMS,
  ...POLITICS_TERMS,
  ...CONTEXT_TERMS,
  ...STANCE_TERMS,
  friend: FALSE_FRIENDS,
};

/** Where the registry lexicon's categories go; what is missing here is covered by rules or too ordinary alone. */
const LEXICON_CLASS: Readonly<Record<string, TermClass>> = {
  'office-seeking': 'seek',
  election: 'elect',
  'support-act': 'team',
};

class Builder {
  readonly root = new Map<string, Node>();
  readonly persons: Person[] = [];
  readonly byName = new Map<string, number>();

  node(phrase: string): Node {
    const words = phrase.split(' ');
    let level = this.root;
    let node: Node | undefined;
    for (const word of words) {
      node = level.get(word);
      if (node === undefined) {
        node = { bits: 0, names: undefined, next: undefined, phrase: '' };
        level.set(word, node);
      }
      level = node.next ??= new Map();
    }
    const end = node as Node;
    end.phrase = phrase;
    return end;
  }

  term(phrase: string, bit: number): void {
    if (phrase !== '') this.node(phrase).bits |= bit;
  }

  name(phrase: string, ref: NameRef): void {
    if (phrase.length < 2) return;
    (this.node(phrase).names ??= []).push(ref);
    // Names of several words are also written as one, in hashtags and account names.
    if (!ref.weak && phrase.includes(' ')) {
      const joined = phrase.replaceAll(' ', '');
      if (joined.length >= 7) (this.node(joined).names ??= []).push(ref);
    }
  }
}

function addEntities(
  builder: Builder,
  entities: Entities,
  contests: readonly Contest[],
  handles: Vocabulary['handles'],
): void {
  const known = handles as Map<string, { kind: 'party' | 'person'; index: number }>;
  const plain = { contest: -1, incumbent: false, no: 0 };
  entities.parties.forEach((party, index) => {
    for (const name of party.strong)
      builder.name(name, { kind: 'party', index, weak: false, ...plain, no: party.no });
    for (const name of (PARTY_ALIASES[party.id] ?? '').split(','))
      builder.name(name, { kind: 'party', index, weak: false, ...plain, no: party.no });
    for (const name of party.weak)
      builder.name(name, { kind: 'party', index, weak: true, ...plain, no: party.no });
    for (const text of party.slogans) builder.name(text, { kind: 'slogan', index, weak: false, ...plain });
    for (const text of party.wings) builder.name(text, { kind: 'wing', index, weak: false, ...plain });
    for (const text of party.tags) builder.name(text, { kind: 'tag', index, weak: false, ...plain });
    for (const handle of party.handles) known.set(handle, { kind: 'party', index });
  });
  for (const figure of entities.people) {
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
    for (const handle of figure.handles) known.set(handle, { kind: 'person', index });
  }
  entities.pairs.forEach((pair, i) => {
    const contest = contests.findIndex(({ id }) => id === `pilpres${pair.year}`);
    const at = { contest, incumbent: false, no: pair.no };
    for (const name of pair.names) builder.name(name, { kind: 'pair', index: i, weak: false, ...at });
    for (const name of pair.weak) builder.name(name, { kind: 'pair', index: i, weak: true, ...at });
    for (const text of pair.slogans)
      builder.name(text, { kind: 'slogan', index: -1 - i, weak: false, ...at });
    for (const text of pair.teams) builder.name(text, { kind: 'team', index: i, weak: false, ...at });
    for (const text of pair.tags) builder.name(text, { kind: 'tag', index: -1 - i, weak: false, ...at });
  });
}

const title = (name: string): string => name.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase());

function addContests(builder: Builder, contests: readonly Contest[]): Map<number, [number, boolean][]> {
  const stands = new Map<number, [number, boolean][]>();
  contests.forEach((contest, at) => {
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
  });
  return stands;
}

/** Words that may be parts of joined words beside names: the glue of hashtags and of shouted slogans. */
const GLUE =
  'dukung,pilih,coblos,menangkan,menang,menangi,salam,relawan,sahabat,untuk,for,jadi,presiden,gubernur,bupati,walikota,wapres,ganti,tetap,indonesia,maju,bersama,lanjutkan,periode,partai,kader,ketum,caleg,capres,cawapres,cagub,pilpres,pilkada,pilgub,pemilu,debat,kampanye,jakarta,jabar,jateng,jatim,sumut,banten,bali,dki,solo,medan,surabaya,makassar,bandung,lebih,baik,pak,mas,bang,kang,gus,saya,kami,kita,pendukung,tolak,lawan,asal,bukan,aja,saja,terus,hebat,rakyat,baru,pasti,bisa,siap,tusuk,nomor,satu,dua,tiga,jari,milih,nyoblos,lagi,harus,wajib,solid,setia,cinta,bela,kawal,suara,perubahan,keadilan,sejahtera,adil,makmur,juara,untukindonesia,orang,putaran,sekali,tenggelamkan,bubarkan,boikot';

/** Election words that a hashtag may begin or end with. */
const STEMS = new Set(
  'pilkada pilpres pilgub pileg pemilu pilbup pilwalkot pilwali capres cawapres cagub cabup caleg paslon coblos debatcapres debatpilpres presiden gubernur bupati walikota relawan timses partai'.split(
    ' ',
  ),
);

function splitter(root: ReadonlyMap<string, Node>): Words {
  const glue = new Set(GLUE.split(','));
  const anchors = new Set<string>();
  for (const [word, node] of root) {
    const named = node.names?.some(
      (name) => name.kind === 'party' || name.kind === 'pair' || (name.kind === 'person' && !name.weak),
    );
    if (named === true && word.length >= 3 && /^[a-z]+$/.test(word)) anchors.add(word);
  }
  const starts = new Set<string>();
  const ends = new Set<string>();
  const lengths = new Set<number>();
  for (const word of [...glue, ...anchors]) {
    starts.add(word.slice(0, 3));
    ends.add(word.slice(-3));
    lengths.add(word.length);
  }
  const longest = Math.max(...lengths);
  const isPart = (part: string, tag: boolean): boolean =>
    anchors.has(part) ? part.length >= (tag ? 3 : 5) : glue.has(part) && (tag || part.length >= 4);

  /** Fewest parts that cover the word from `at`; undefined when none do. */
  const cover = (word: string, at: number, tag: boolean, left: number): string[] | undefined => {
    if (at === word.length) return [];
    if (left === 0) return undefined;
    for (let size = Math.min(longest, word.length - at); size >= 3; size--) {
      const part = word.slice(at, at + size);
      if (!isPart(part, tag)) continue;
      const rest = cover(word, at + size, tag, left - 1);
      if (rest !== undefined) return [part, ...rest];
    }
    return undefined;
  };

  /** Known parts inside a hashtag whose rest is unknown ("penjarakanahok"): anchors at its start or end. */
  const cling = (word: string): string[] | undefined => {
    for (let size = Math.min(longest, word.length - 3); size >= 4; size--) {
      const tail = word.slice(-size);
      if (anchors.has(tail) || STEMS.has(tail)) return [word.slice(0, -size), tail];
      const head = word.slice(0, size);
      if (anchors.has(head) || STEMS.has(head)) {
        const rest = word.slice(size);
        return [head, ...(cover(rest, 0, true, 5) ?? cling(rest) ?? [rest])];
      }
    }
    return undefined;
  };

  return {
    has: (word) => {
      const node = root.get(word);
      return node !== undefined && (node.bits !== 0 || node.names !== undefined);
    },
    split: (word, tag) => {
      if (word.length < 6 || word.length > 40) return undefined;
      if (!starts.has(word.slice(0, 3)) || !ends.has(word.slice(-3))) return tag ? cling(word) : undefined;
      const parts = cover(word, 0, tag, 6);
      if (parts !== undefined) return parts.length > 1 ? parts : undefined;
      return tag ? cling(word) : undefined;
    },
  };
}

/** Builds the word tree from terms, entities and contests. `lexicon`: the registry's own terms by category. */
export function buildVocabulary(
  entities: Entities,
  lexicon: Readonly<Record<string, readonly string[]>>,
  contests: readonly Contest[],
): Vocabulary {
  const builder = new Builder();
  for (const name of TERM_CLASSES)
    for (const phrase of (CLASS_TERMS[name] ?? '').split(',')) builder.term(phrase.trim(), BIT[name]);
  for (const [category, terms] of Object.entries(lexicon)) {
    const name = LEXICON_CLASS[category];
    if (name !== undefined) for (const phrase of terms) builder.term(phrase, BIT[name]);
  }
  const handles = new Map<string, { kind: 'party' | 'person'; index: number }>();
  addEntities(builder, entities, contests, handles);
  const stands = addContests(builder, contests);
  return {
    root: builder.root,
    persons: builder.persons,
    contests,
    entities,
    handles,
    stands,
    words: splitter(builder.root),
  };
}
