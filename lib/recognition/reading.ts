import { fold } from './fold';
import { ELECTORAL } from './features';
import { scan, type Entity, type Scan } from './scan';
import { TOKEN_BREAK_BEFORE, TOKEN_CAPITAL, TOKEN_HASHTAG, TOKEN_UPPER, type Token } from './token';
import type { Knowledge } from './knowledge';
import { BIT, type Vocabulary } from './vocabulary';
import type { NameHit, NameIndex } from '../registry/name-index';
import type { SubjectField, SubjectText } from '../subject';
import type { RecognitionContext } from '../verdict';

/** A stretch of tokens that came from one field. */
export interface Span {
  field: SubjectField;
  text: string;
  from: number;
  to: number;
}

export interface Reading {
  spans: readonly Span[];
  scan: Scan;
  hits: readonly NameHit[];
}

const POLITICS = BIT.office | BIT.law | BIT.policy | BIT.creed | BIT.party | BIT.organ | BIT.hopeful;

/** Most tokens of all fields together. */
const MAX_READ = 1500;

/** The fields beside the text that hold words (no account names), in reading order; undefined when there are none. */
export function fieldTexts(words: SubjectText): [SubjectField, string][] | undefined {
  const { draft, quoted, card, images, files, photo } = words;
  // Most posts have none of them.
  if ((draft ?? quoted ?? card ?? images ?? files ?? photo) === undefined) return undefined;
  const out: [SubjectField, string][] = [];
  const add = (field: SubjectField, text: string | undefined): void => {
    if (text !== undefined && text !== '') out.push([field, text]);
  };
  add('draft', draft);
  add('quoted', quoted);
  add('card', card);
  for (const text of images ?? []) add('image', text);
  for (const text of files ?? []) add('file', text);
  add('photo', photo);
  return out;
}

/** Folds the text and the other fields one after another. */
function readFields(words: SubjectText, vocabulary: Vocabulary): { tokens: Token[]; spans: Span[] } {
  const tokens = fold(words.text, vocabulary.words);
  const spans: Span[] =
    tokens.length === 0 ? [] : [{ field: 'text', text: words.text, from: 0, to: tokens.length }];
  for (const [field, text] of fieldTexts(words) ?? []) {
    if (tokens.length >= MAX_READ) break;
    const more = fold(text, vocabulary.words).slice(0, MAX_READ - tokens.length);
    const [first] = more;
    if (first === undefined) continue;
    first.flags |= TOKEN_BREAK_BEFORE;
    spans.push({ field, text, from: tokens.length, to: tokens.length + more.length });
    tokens.push(...more);
  }
  return { tokens, spans };
}

/** Which contests are of the time. */
export function activeContests(vocabulary: Vocabulary, context: RecognitionContext): boolean[] {
  const { year } = context;
  const month = context.date.slice(0, 7);
  return vocabulary.contests.map((contest) =>
    year === undefined
      ? contest.from <= month && month <= contest.to
      : Number(contest.from.slice(0, 4)) <= year && year <= Number(contest.to.slice(0, 4)),
  );
}

/** When a candidate of the registry is spoken of as standing, by kind and election year. */
function stands(hit: NameHit, context: RecognitionContext): boolean {
  // Figures stand in nothing by being known.
  if (hit.year === undefined || hit.kind === 'figure') return false;
  if (context.year !== undefined) {
    const first = hit.period === undefined ? hit.year : Number(hit.period[0].slice(0, 4));
    // A list of legislators is known from the year before; a ballot for offices of a place is not.
    const early = hit.election === 'pilkada' ? 0 : 1;
    return context.year >= Math.min(first, hit.year - early) && context.year <= hit.year;
  }
  if (hit.period !== undefined) return hit.period[0] <= context.date && context.date <= hit.period[1];
  return context.date.slice(0, 4) === String(hit.year);
}

function addNames(hits: readonly NameHit[], read: Scan, context: RecognitionContext): void {
  const electoral = (read.bits & ELECTORAL) !== 0;
  const ofParties = (read.bits & (BIT.party | BIT.organ)) !== 0;
  for (const hit of hits) {
    // Figures are known here already.
    if (hit.kind === 'figure') continue;
    const active = stands(hit, context);
    const known = read.entities.find(
      (entity) => entity.from < hit.to && hit.from < entity.to && entity.strength > 0,
    );
    if (known !== undefined) {
      // A known politician who stands in this election: the registry says so.
      if (active && known.role === 'figure' && known.kind === 'person' && known.strength === 2)
        known.role = hit.incumbent ? 'incumbent' : 'contestant';
      continue;
    }
    const home =
      context.region !== undefined &&
      hit.region !== undefined &&
      hit.region.slice(0, 2) === context.region.slice(0, 2);
    const whole =
      hit.form === 'full' || hit.form === 'pair' || hit.form === 'reordered' || hit.form === 'initials';
    let strength: 0 | 1 | 2;
    // One of ten thousand on a list is named alone only where the person votes; one of a few on a ballot anywhere.
    const alone = hit.kind === 'pilkada' || hit.kind === 'pair' || hit.kind === 'president' || home;
    if (active && whole && alone && (hit.amb === 0 || (hit.amb === 1 && home))) strength = 2;
    else if (hit.amb <= 1 && whole) strength = electoral ? 2 : 1;
    else if (hit.amb === 2 || !whole) strength = electoral ? (home || hit.amb <= 1 ? 2 : 1) : 0;
    else strength = electoral && home ? (whole && hit.kind === 'pilkada' ? 2 : 1) : 0;
    if (active && whole && strength < 2 && (electoral || ofParties) && isConfirmed(hit, read)) strength = 2;
    if (!active && strength === 2 && !electoral) strength = 1;
    // Former candidates without an election around them are just people.
    if (!active && !electoral) strength = 0;
    read.entities.push({
      kind: hit.kind === 'pair' || hit.form === 'pair' ? 'pair' : 'name',
      role: active ? (hit.incumbent ? 'incumbent' : 'contestant') : 'figure',
      from: hit.from,
      to: hit.to,
      id: hit.recordId,
      label: '',
      strength,
      contest: -1,
      standsIn: -1,
      no: hit.number ?? 0,
      index: -1,
    });
  }
}

/** The ballot number or the party of the candidate stands in the text: then even a name of one common word is his or hers. */
function isConfirmed({ number, party, to }: NameHit, { tokens, entities }: Scan): boolean {
  if (party !== undefined)
    return entities.some(({ kind, no, strength }) => kind === 'party' && no === party && strength === 2);
  if (number === undefined) return false;
  const after = tokens.slice(to, to + 4).map(({ t }) => t);
  return (after[0] === 'no' || after[0] === 'nomor') && after.includes(String(number));
}

/** Volunteers of somebody are campaign machinery, others give blood: "relawan Ganjar", "sahabat Anies". */
function gather(read: Scan): void {
  if ((read.bits & BIT.volunteer) === 0) return;
  for (const { from, to, node } of read.found) {
    if ((node.bits & BIT.volunteer) === 0 || (node.bits & BIT.friend) !== 0) continue;
    const person = read.entities.find(
      (entity) =>
        (entity.kind === 'person' || entity.kind === 'pair' || entity.kind === 'name') &&
        entity.strength > 0 &&
        entity.from >= to &&
        entity.from - to <= 1,
    );
    if (person === undefined) continue;
    person.strength = 2;
    read.entities.push({ ...person, kind: 'team', from });
  }
}

/** Weak names count when the rest of the text speaks of an election, of another contestant, or chooses them. */
function settle(read: Scan): void {
  if (read.entities.length === 0) return;
  const electoral = (read.bits & ELECTORAL) !== 0;
  const political = (read.bits & POLITICS) !== 0;
  const strong = read.entities.filter((entity) => entity.strength === 2 && entity.kind !== 'handle');
  for (const entity of read.entities) {
    if (entity.kind !== 'person' && entity.kind !== 'pair' && entity.kind !== 'chant') continue;
    const first = read.tokens[entity.from];
    if (first === undefined) continue;
    const chosen = entity.kind === 'person' && isChosen(read, entity);
    if (entity.strength === 0 && chosen && entity.role !== 'party' && !read.removed.has(entity))
      entity.strength = 1;
    if (entity.strength !== 1) continue;
    const ally = strong.some(
      (other: Entity) =>
        other !== entity &&
        ((other.contest >= 0 && other.contest === entity.contest) ||
          (other.kind === 'party' && entity.contest >= 0)),
    );
    const named =
      (first.flags & (TOKEN_CAPITAL | TOKEN_BREAK_BEFORE)) === TOKEN_CAPITAL &&
      !read.allUpper &&
      entity.contest >= 0;
    const tagged = (first.flags & TOKEN_HASHTAG) !== 0 && entity.contest >= 0;
    const upper = (first.flags & TOKEN_UPPER) !== 0 && !read.allUpper;
    // Nicknames of pairs are ordinary words ("pasti", "amin", "rindu"): capitals or a hashtag, and an election.
    const counts =
      entity.kind === 'person'
        ? ally || electoral || chosen || tagged || (named && political)
        : tagged || ((upper || entity.kind === 'chant') && (electoral || ally || isCheered(read, entity)));
    if (counts) entity.strength = 2;
  }
}

/** "ERAMAS menang", "AMIN juara": a word of choosing right after the name. */
function isCheered(read: Scan, entity: Entity): boolean {
  return read.found.some(({ from, node }) => from === entity.to && (node.bits & BIT.choice) !== 0);
}

/** A word of choosing ("pilih", "mending", "dukung") right before the name, with at most a title between. */
function isChosen(read: Scan, entity: Entity): boolean {
  return read.found.some(
    ({ from, to, node }) => (node.bits & BIT.choice) !== 0 && from < entity.from && entity.from - to <= 1,
  );
}

/** Causes and words the person took out: "salah deteksi", or an allowed name. */
export interface Suppression {
  active: boolean;
  /** Record ids, and `lex:` phrases. */
  causes: ReadonlySet<string>;
  /** Allowed words, folded. */
  words: readonly (readonly string[])[];
}
export const NOTHING: Suppression = { active: false, causes: new Set(), words: [] };

/** Takes suppressed causes out of a scan, and nothing else. */
function suppress(read: Scan, set: Suppression): void {
  const stretches = set.words.flatMap((words) => findWords(read.tokens, words));
  const inside = (from: number, to: number): boolean =>
    stretches.some((stretch) => stretch.from <= from && to <= stretch.to);
  const removed = new Set<Entity>();
  read.removed = removed;
  for (const entity of read.entities)
    if (set.causes.has(entity.id) || inside(entity.from, entity.to)) {
      entity.strength = 0;
      removed.add(entity);
    }
  for (const { from, to, node } of read.found) {
    if (!set.causes.has(`lex:${node.phrase}`) && !inside(from, to)) continue;
    let bits = (node.bits & BIT.friend) !== 0 ? BIT.friend : node.bits;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits);
      read.counts[bit] = Math.max(0, (read.counts[bit] as number) - 1);
      bits &= ~(1 << bit);
    }
  }
}

/** Where a run of folded words stands. */
export function findWords(
  tokens: readonly Token[],
  words: readonly string[],
): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  if (words.length === 0) return out;
  for (let i = 0; i + words.length <= tokens.length; i++)
    if (words.every((word, k) => (tokens[i + k] as Token).t === word))
      out.push({ from: i, to: i + words.length });
  return out;
}

/** Names of one field: no name goes on from one field into the next. */
function findIn(names: NameIndex, tokens: readonly Token[], { text, from, to }: Span): NameHit[] {
  if (from === 0 && to === tokens.length) return names.find(tokens, text);
  return names
    .find(tokens.slice(from, to), text)
    .map((hit) => ({ ...hit, from: hit.from + from, to: hit.to + from }));
}

/** Words → everything recognition finds in them; `measure` makes numbers of it. */
export function read(
  words: SubjectText,
  context: RecognitionContext,
  knowledge: Knowledge,
  active: readonly boolean[],
  names: NameIndex | undefined,
  set: Suppression = NOTHING,
): Reading {
  const { tokens, spans } = readFields(words, knowledge.vocabulary);
  const scanned = scan(tokens, knowledge.vocabulary, active, knowledge.partyNear);
  const hits = names === undefined ? [] : spans.flatMap((span) => findIn(names, tokens, span));
  if (hits.length > 0) addNames(hits, scanned, context);
  if (set.active) suppress(scanned, set);
  settle(scanned);
  gather(scanned);
  return { spans, scan: scanned, hits };
}
