import type { Entity, Scan } from './scan';
import { TOKEN_HASHTAG, TOKEN_NUMBER, type Token } from './token';
import { BIT } from './vocabulary';

/**
 * What is measured of a text. Every name is also an evidence code; the weights over them are the only fitted numbers
 * of the recogniser (lib/recognition/weights.ts).
 */
export const FEATURES = [
  'party',
  'parties',
  'party-weak',
  'party-account',
  'contestant',
  'contestant-weak',
  'contestant-account',
  'rivals',
  'pair',
  'slogan',
  'team-name',
  'incumbent',
  'incumbent-electoral',
  'incumbent-sided',
  'incumbent-official',
  'contestant-electoral',
  'contestant-sided',
  'contestant-official',
  'contestant-sport',
  'figure',
  'figure-electoral',
  'figure-sided',
  'figure-choice',
  'name',
  'name-weak',
  'name-electoral',
  'vote',
  'elect',
  'body',
  'seek',
  'run',
  'team',
  'volunteer',
  'camp',
  'slur-politics',
  'hopeful',
  'hopeful-politics',
  'choice',
  'party-word',
  'organ',
  'ballot',
  'ballot-zero',
  'election-year',
  'electoral-many',
  'party-electoral',
  'hashtag-entity',
  'office',
  'law',
  'policy',
  'creed',
  'politics-many',
  'foreign',
  'foreign-election',
  'sport',
  'idol',
  'school',
  'daily',
  'daily-many',
  'prayer',
  'notice',
  'official',
  'friend',
  'everyday-vote',
  'short',
  'back',
  'praise',
  'attack',
  'report',
  'question',
  'back-entity',
  'attack-entity',
  'negated',
] as const;
export type Feature = (typeof FEATURES)[number];
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<Feature, number>;

/** The term class a feature counts, for showing its words. */
export const FEATURE_BITS: Readonly<Partial<Record<Feature, number>>> = {
  vote: BIT.vote,
  elect: BIT.elect,
  body: BIT.body,
  seek: BIT.seek,
  run: BIT.run,
  team: BIT.team,
  volunteer: BIT.volunteer,
  camp: BIT.camp,
  'slur-politics': BIT.slur,
  hopeful: BIT.hopeful,
  choice: BIT.choice,
  'party-word': BIT.party,
  organ: BIT.organ,
  office: BIT.office,
  law: BIT.law,
  policy: BIT.policy,
  creed: BIT.creed,
  foreign: BIT.foreign,
  sport: BIT.sport,
  idol: BIT.idol,
  school: BIT.school,
  daily: BIT.daily,
  prayer: BIT.prayer,
  notice: BIT.notice,
  official: BIT.official,
  friend: BIT.friend,
  back: BIT.back,
  praise: BIT.praise,
  attack: BIT.attack,
  report: BIT.report,
};

export const ELECTORAL = BIT.vote | BIT.elect | BIT.seek | BIT.run | BIT.team;
const index = (bit: number): number => 31 - Math.clz32(bit);
const at = (scan: Scan, bit: number): number => scan.counts[index(bit)] as number;

const NUMBER_BEFORE = new Set(
  'no nomor nomer nmr urut paslon pasangan kosong coblos pilih tusuk salam capres cawapres cagub cabup kubu pendukung paslon pak bpk tim dukung kandidat calon'.split(
    ' ',
  ),
);
const SMALL_NUMBER = new Set('1 2 3 4 5 6 01 02 03 04 05 satu dua tiga empat lima'.split(' '));
const ZERO_NUMBER = new Set('01 02 03 04'.split(' '));
const NOT_BALLOT = new Set(
  'rt rw tps covid jan feb tgl tanggal pukul jam hal bab rp telp hp wa blok gang jl jalan ke'.split(' '),
);
const YEARS = new Set('2014 2017 2018 2019 2020 2024 2029 2031'.split(' '));
const NEGATION = new Set(
  'tidak bukan jangan gak ga nggak enggak ngga tak tdk gk kagak ogah anti stop tolak belum'.split(' '),
);
const QUESTION = new Set('apa apakah siapa kenapa mengapa gimana bagaimana kapan mana mending'.split(' '));

/** Numbers as on a ballot: "nomor urut 2", "paslon 3", "kosong satu", "02". */
function ballot(tokens: readonly Token[]): { named: boolean; zero: boolean; at: number } {
  let named = false;
  let zero = false;
  let where = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!SMALL_NUMBER.has(token.t)) continue;
    const before = i > 0 ? (tokens[i - 1] as Token).t : '';
    const after = i + 1 < tokens.length ? (tokens[i + 1] as Token) : undefined;
    if (NUMBER_BEFORE.has(before) || (before === 'urut' && i > 1)) {
      // "nomor 1 di Indonesia", "no 2 terbesar": a rank, not a ballot number; "nomor 2" followed by a unit neither.
      const rank =
        (before === 'no' || before === 'nomor') &&
        (after?.t === 'di' || after?.t === 'dunia' || after?.t === 'terbesar');
      const more = after !== undefined && (after.flags & TOKEN_NUMBER) !== 0;
      if (!rank && !more && before !== 'pak' && before !== 'bpk' && before !== 'tim') {
        named = true;
        where = i;
      }
    }
    if (ZERO_NUMBER.has(token.t) && !NOT_BALLOT.has(before)) {
      const more = after !== undefined && (after.flags & TOKEN_NUMBER) !== 0 && after.start - token.end <= 1;
      const less =
        i > 0 &&
        ((tokens[i - 1] as Token).flags & TOKEN_NUMBER) !== 0 &&
        token.start - (tokens[i - 1] as Token).end <= 1;
      if (!more && !less) {
        zero = true;
        where = i;
      }
    }
  }
  return { named, zero, at: where };
}

export interface Measured {
  x: Float32Array;
  /** Index of the ballot number token, or −1. */
  ballotAt: number;
  /** A sure contestant, pair or slogan of one. */
  contestant: boolean;
  electoral: boolean;
}

/** Measures a scanned text. Weak names were settled before (strength 0 does not count). */
export function measure(scan: Scan): Measured {
  const x = new Float32Array(FEATURES.length);
  const { tokens, entities } = scan;
  const set = (feature: Feature, on: boolean | number): void => {
    x[F[feature]] = typeof on === 'number' ? on : on ? 1 : 0;
  };
  const cap = (n: number, most: number): number => (n > most ? most : n) / most;
  const vote = at(scan, BIT.vote);
  const elect = at(scan, BIT.elect);
  const seek = at(scan, BIT.seek);
  const run = at(scan, BIT.run);
  const team = at(scan, BIT.team);
  const number = ballot(tokens);
  const kinds =
    (vote > 0 ? 1 : 0) + (elect > 0 ? 1 : 0) + (seek > 0 ? 1 : 0) + (run > 0 ? 1 : 0) + (team > 0 ? 1 : 0);
  const electoral = kinds > 0 || number.named;
  const sided = at(scan, BIT.praise) + at(scan, BIT.attack) > 0;
  const officialCount = at(scan, BIT.official);

  const parties = new Set<string>();
  let partyWeak = false;
  let partyAccount = false;
  const contestants = new Set<string>();
  let contestant = false;
  let contestantWeak = false;
  let contestantAccount = false;
  let incumbent = false;
  let figure = false;
  let figureChoice = false;
  let pair = false;
  let slogan = false;
  let teamName = false;
  let name = false;
  let nameWeak = false;
  let tagged = false;
  const tickets = new Map<string, Set<string>>();
  for (const entity of entities) {
    if (entity.strength === 0) continue;
    if (entity.strength === 2 && ((tokens[entity.from] as Token).flags & TOKEN_HASHTAG) !== 0) tagged = true;
    switch (entity.kind) {
      case 'party':
        if (entity.strength === 2) parties.add(entity.id);
        else partyWeak = true;
        break;
      case 'handle':
        if (entity.role === 'party') partyAccount = true;
        else if (entity.role === 'figure') figure = true;
        else {
          contestantAccount = true;
          contestants.add(entity.id);
        }
        break;
      case 'person':
        if (entity.role === 'figure') {
          if (entity.strength === 2) figure = true;
          break;
        }
        if (entity.role === 'incumbent') {
          if (entity.strength === 2) incumbent = true;
          else contestantWeak = true;
        } else if (entity.strength === 2) contestant = true;
        else contestantWeak = true;
        if (entity.strength === 2) {
          contestants.add(entity.id);
          const key = `${entity.contest}:${entity.no}`;
          const ticket = tickets.get(key) ?? new Set();
          ticket.add(entity.id);
          tickets.set(key, ticket);
          if (ticket.size > 1) pair = true;
        }
        break;
      case 'name':
        if (entity.strength === 2) name = true;
        else nameWeak = true;
        break;
      case 'pair':
        if (entity.strength === 2) pair = true;
        else contestantWeak = true;
        break;
      case 'team':
        teamName = true;
        break;
      default:
        if (entity.strength === 2) slogan = true;
    }
    if (entity.kind === 'person' && entity.role === 'figure' && entity.strength === 2 && chosen(scan, entity))
      figureChoice = true;
  }

  set('party', parties.size > 0);
  set('parties', parties.size > 1);
  set('party-weak', partyWeak && parties.size === 0);
  set('party-account', partyAccount && parties.size === 0);
  set('contestant', contestant);
  set('contestant-weak', contestantWeak && !contestant && !incumbent);
  set('contestant-account', contestantAccount && !contestant);
  set('rivals', contestants.size > 1);
  set('pair', pair);
  set('slogan', slogan);
  set('team-name', teamName);
  set('incumbent', incumbent && !contestant);
  set('incumbent-electoral', incumbent && !contestant && electoral);
  set('incumbent-sided', incumbent && !contestant && sided);
  set('incumbent-official', incumbent && !contestant && officialCount > 0);
  set('contestant-electoral', contestant && electoral);
  set('contestant-sided', contestant && sided);
  set('contestant-official', contestant && officialCount > 0);
  set('contestant-sport', (contestant || incumbent) && at(scan, BIT.sport) > 0 && !electoral);
  set('figure', figure && !contestant);
  set('figure-electoral', figure && !contestant && electoral);
  set('figure-sided', figure && !contestant && sided);
  set('figure-choice', figureChoice);
  set('name', name);
  set('name-weak', nameWeak && !name);
  set('name-electoral', (name || nameWeak) && electoral);
  set('vote', cap(vote, 2));
  set('elect', cap(elect, 2));
  set('body', at(scan, BIT.body) > 0);
  set('seek', cap(seek, 2));
  set('run', run > 0);
  set('team', cap(team, 2));
  set('volunteer', at(scan, BIT.volunteer) > 0);
  set('camp', at(scan, BIT.camp) > 0);
  const politics = at(scan, BIT.office) + at(scan, BIT.law) + at(scan, BIT.policy) + at(scan, BIT.creed);
  const hopeful = at(scan, BIT.hopeful) > 0;
  set(
    'slur-politics',
    at(scan, BIT.slur) > 0 && (politics > 0 || entities.some(({ strength }) => strength > 0)),
  );
  set('hopeful', hopeful);
  set('hopeful-politics', hopeful && (politics > 0 || figure || parties.size > 0));
  set('choice', at(scan, BIT.choice) > 0);
  set('party-word', at(scan, BIT.party) > 0);
  set('organ', at(scan, BIT.organ) > 0);
  set('ballot', number.named);
  set('ballot-zero', number.zero);
  let year = false;
  let negated = false;
  let question = false;
  for (const token of tokens) {
    if (YEARS.has(token.t)) year = true;
    if (NEGATION.has(token.t)) negated = true;
    if (QUESTION.has(token.t)) question = true;
  }
  const anyEntity =
    contestant || incumbent || figure || pair || slogan || parties.size > 0 || contestantAccount || name;
  set('election-year', year && (electoral || anyEntity));
  set('electoral-many', kinds > 1);
  set('party-electoral', parties.size > 0 && electoral);
  set('hashtag-entity', tagged);
  const office = at(scan, BIT.office);
  const law = at(scan, BIT.law);
  const policy = at(scan, BIT.policy);
  const creed = at(scan, BIT.creed);
  set('office', cap(office, 2));
  set('law', cap(law, 2));
  set('policy', cap(policy, 3));
  set('creed', cap(creed, 2));
  set(
    'politics-many',
    (office > 0 ? 1 : 0) + (law > 0 ? 1 : 0) + (policy > 0 ? 1 : 0) + (creed > 0 ? 1 : 0) > 1,
  );
  const foreign = at(scan, BIT.foreign);
  const sport = at(scan, BIT.sport);
  const idol = at(scan, BIT.idol);
  const school = at(scan, BIT.school);
  const daily = at(scan, BIT.daily);
  set('foreign', foreign > 0);
  set('foreign-election', foreign > 0 && electoral && !anyEntity);
  set('sport', cap(sport, 2));
  set('idol', cap(idol, 2));
  set('school', cap(school, 2));
  set('daily', cap(daily, 3));
  set('daily-many', daily > 4);
  set('prayer', at(scan, BIT.prayer) > 0);
  set('notice', at(scan, BIT.notice) > 0);
  set('official', officialCount > 0);
  set('friend', at(scan, BIT.friend) > 0);
  set('everyday-vote', (idol > 0 || school > 0 || sport > 0) && electoral && !anyEntity);
  set('short', tokens.length < 8);
  set('back', cap(at(scan, BIT.back), 3));
  set('praise', cap(at(scan, BIT.praise), 3));
  set('attack', cap(at(scan, BIT.attack), 3));
  set('report', cap(at(scan, BIT.report), 3));
  set('question', question);
  set('negated', negated);
  const sides = close(scan);
  set('back-entity', sides.back);
  set('attack-entity', sides.attack);
  return { x, ballotAt: number.at, contestant: contestant || pair || slogan, electoral };
}

/** A word of choosing stands within three words of the name. */
function chosen(scan: Scan, entity: Entity): boolean {
  return scan.found.some(
    ({ from, to, node }) =>
      (node.bits & BIT.choice) !== 0 && (entity.from >= to ? entity.from - to <= 2 : from - entity.to <= 1),
  );
}

/** Whether support or attack stands within four words of an entity. */
function close(scan: Scan): { back: boolean; attack: boolean } {
  let back = false;
  let attack = false;
  const named: Entity[] = scan.entities.filter((entity) => entity.strength > 0);
  if (named.length === 0) return { back, attack };
  for (const { from, to, node } of scan.found) {
    if ((node.bits & (BIT.back | BIT.praise | BIT.attack | BIT.vote)) === 0) continue;
    for (const entity of named) {
      const gap = entity.from >= to ? entity.from - to : from - entity.to;
      if (gap >= 0 && gap <= 3) {
        if ((node.bits & BIT.attack) !== 0) attack = true;
        if ((node.bits & (BIT.back | BIT.praise | BIT.vote)) !== 0) back = true;
      }
    }
  }
  return { back, attack };
}
