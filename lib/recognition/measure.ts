import { ballot } from './ballot';
import { F, FEATURES } from './features';
import type { Entity, Scan } from './scan';
import { TOKEN_HASHTAG, type Token } from './token';
import { BIT, MARK_NEGATION, MARK_NUMBER, MARK_QUESTION, MARK_YEAR } from './vocabulary';

const index = (bit: number): number => 31 - Math.clz32(bit);
const at = (scan: Scan, bit: number): number => scan.counts[index(bit)] as number;

const NO_NUMBER = { named: false, zero: false, at: -1 };

export interface Measured {
  x: Float32Array;
  /** Index of the ballot number token, or −1. */
  ballotAt: number;
  /** A sure contestant, pair or slogan of one. */
  contestant: boolean;
  electoral: boolean;
}

function put(x: Float32Array, feature: number, value: boolean | number): void {
  x[feature] = typeof value === 'number' ? value : value ? 1 : 0;
}

/** Measures a scanned text. Weak names were settled before (strength 0 does not count). */
export function measure(scan: Scan): Measured {
  const x = new Float32Array(FEATURES.length);
  const { tokens, entities } = scan;
  const cap = (n: number, most: number): number => (n > most ? most : n) / most;
  const vote = at(scan, BIT.vote);
  const elect = at(scan, BIT.elect);
  const seek = at(scan, BIT.seek);
  const run = at(scan, BIT.run);
  const team = at(scan, BIT.team);
  const number = (scan.marks & MARK_NUMBER) === 0 ? NO_NUMBER : ballot(tokens);
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
      // A name of the registry is a contestant of its election, or somebody who once stood.
      case 'name':
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
          const key =
            entity.kind === 'name'
              ? entity.id.replace(/:(?:head|dep)$/, '')
              : `${entity.contest}:${entity.no}`;
          const ticket = tickets.get(key) ?? new Set();
          ticket.add(entity.id);
          tickets.set(key, ticket);
          if (ticket.size > 1) pair = true;
        }
        break;
      case 'pair':
        if (entity.strength === 2) pair = true;
        else contestantWeak = true;
        break;
      case 'team':
        if (entity.strength === 2) teamName = true;
        break;
      default:
        if (entity.strength === 2) slogan = true;
    }
    if (entity.kind === 'person' && entity.role === 'figure' && entity.strength === 2 && chosen(scan, entity))
      figureChoice = true;
  }

  put(x, F['party'], parties.size > 0);
  put(x, F['parties'], parties.size > 1);
  put(x, F['party-weak'], partyWeak && parties.size === 0);
  put(x, F['party-account'], partyAccount && parties.size === 0);
  put(x, F['contestant'], contestant);
  put(x, F['contestant-weak'], contestantWeak && !contestant && !incumbent);
  put(x, F['contestant-account'], contestantAccount && !contestant);
  put(x, F['rivals'], contestants.size > 1);
  put(x, F['pair'], pair);
  put(x, F['slogan'], slogan);
  put(x, F['team-name'], teamName);
  put(x, F['incumbent'], incumbent && !contestant);
  put(x, F['incumbent-electoral'], incumbent && !contestant && electoral);
  put(x, F['incumbent-sided'], incumbent && !contestant && sided);
  put(x, F['incumbent-official'], incumbent && !contestant && officialCount > 0);
  put(x, F['contestant-electoral'], contestant && electoral);
  put(x, F['contestant-sided'], contestant && sided);
  put(x, F['contestant-official'], contestant && officialCount > 0);
  put(x, F['contestant-sport'], (contestant || incumbent) && at(scan, BIT.sport) > 0 && !electoral);
  put(x, F['figure'], figure && !contestant);
  put(x, F['figure-electoral'], figure && !contestant && electoral);
  put(x, F['figure-sided'], figure && !contestant && sided);
  put(x, F['figure-choice'], figureChoice);
  put(x, F['vote'], cap(vote, 2));
  put(x, F['elect'], cap(elect, 2));
  put(x, F['body'], at(scan, BIT.body) > 0);
  put(x, F['seek'], cap(seek, 2));
  put(x, F['run'], run > 0);
  put(x, F['team'], cap(team, 2));
  put(x, F['volunteer'], at(scan, BIT.volunteer) > 0);
  put(x, F['camp'], at(scan, BIT.camp) > 0);
  const politics = at(scan, BIT.office) + at(scan, BIT.law) + at(scan, BIT.policy) + at(scan, BIT.creed);
  const hopeful = at(scan, BIT.hopeful) > 0;
  put(
    x,
    F['slur-politics'],
    at(scan, BIT.slur) > 0 && (politics > 0 || entities.some(({ strength }) => strength > 0)),
  );
  put(x, F['hopeful'], hopeful);
  put(x, F['hopeful-politics'], hopeful && (politics > 0 || figure || parties.size > 0));
  put(x, F['choice'], at(scan, BIT.choice) > 0);
  put(x, F['party-word'], at(scan, BIT.party) > 0);
  put(x, F['organ'], at(scan, BIT.organ) > 0);
  put(x, F['ballot'], number.named);
  put(x, F['ballot-zero'], number.zero);
  const year = (scan.marks & MARK_YEAR) !== 0;
  const anyEntity =
    contestant || incumbent || figure || pair || slogan || parties.size > 0 || contestantAccount;
  put(x, F['election-year'], year && (electoral || anyEntity));
  put(x, F['electoral-many'], kinds > 1);
  put(x, F['party-electoral'], parties.size > 0 && electoral);
  put(x, F['hashtag-entity'], tagged);
  const office = at(scan, BIT.office);
  const law = at(scan, BIT.law);
  const policy = at(scan, BIT.policy);
  const creed = at(scan, BIT.creed);
  put(x, F['office'], cap(office, 2));
  put(x, F['law'], cap(law, 2));
  put(x, F['policy'], cap(policy, 3));
  put(x, F['creed'], cap(creed, 2));
  put(
    x,
    F['politics-many'],
    (office > 0 ? 1 : 0) + (law > 0 ? 1 : 0) + (policy > 0 ? 1 : 0) + (creed > 0 ? 1 : 0) > 1,
  );
  const foreign = at(scan, BIT.foreign);
  const sport = at(scan, BIT.sport);
  const idol = at(scan, BIT.idol);
  const school = at(scan, BIT.school);
  const daily = at(scan, BIT.daily);
  put(x, F['foreign'], foreign > 0);
  put(x, F['foreign-election'], foreign > 0 && electoral && !anyEntity);
  put(x, F['sport'], cap(sport, 2));
  put(x, F['idol'], cap(idol, 2));
  put(x, F['school'], cap(school, 2));
  put(x, F['daily'], cap(daily, 3));
  put(x, F['daily-many'], daily > 4);
  put(x, F['prayer'], at(scan, BIT.prayer) > 0);
  put(x, F['notice'], at(scan, BIT.notice) > 0);
  put(x, F['official'], officialCount > 0);
  put(x, F['friend'], at(scan, BIT.friend) > 0);
  put(x, F['everyday-vote'], (idol > 0 || school > 0 || sport > 0) && electoral && !anyEntity);
  put(x, F['short'], tokens.length < 8);
  put(x, F['back'], cap(at(scan, BIT.back), 3));
  put(x, F['praise'], cap(at(scan, BIT.praise), 3));
  put(x, F['attack'], cap(at(scan, BIT.attack), 3));
  put(x, F['report'], cap(at(scan, BIT.report), 3));
  put(x, F['question'], (scan.marks & MARK_QUESTION) !== 0);
  put(x, F['negated'], (scan.marks & MARK_NEGATION) !== 0);
  const sides = close(scan);
  put(x, F['back-entity'], sides.back);
  put(x, F['attack-entity'], sides.attack);
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
