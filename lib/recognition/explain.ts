import type { AccountFinding } from './account';
import { EVIDENCE_OF } from './evidence';
import { FEATURE_BITS, FEATURES, type Feature } from './features';
import type { Measured } from './measure';
import type { Reading } from './reading';
import type { Entity } from './scan';
import type { Evidence, Match, MatchKind } from '../verdict';

export const ELECTION_WORDS = {
  pilkada: new Set(
    'pilkada pilgub pilbup pilwalkot pilwali cagub cawagub cabup cawabup cawalkot gubernur bupati walikota wagub paslon'.split(
      ' ',
    ),
  ),
  pemilu: new Set(
    'pemilu pilpres pileg capres cawapres caleg presiden dpr senayan wapres nyapres nyaleg'.split(' '),
  ),
};

const KIND: Readonly<Record<Entity['kind'], MatchKind>> = {
  party: 'party',
  person: 'candidate',
  pair: 'pair',
  slogan: 'term',
  team: 'term',
  tag: 'hashtag',
  chant: 'term',
  ballot: 'ballot-number',
  handle: 'account',
  name: 'candidate',
};

/** Least weight that is worth telling. */
const TELLING = 0.25;

/** Which entities speak for a feature. */
function speaks(feature: Feature, entity: Entity): boolean {
  if (feature.startsWith('party'))
    return entity.role === 'party' && (entity.kind === 'handle') === (feature === 'party-account');
  if (feature === 'parties') return entity.kind === 'party';
  if (feature === 'contestant-account') return entity.kind === 'handle' && entity.role !== 'party';
  if (feature.startsWith('contestant') || feature === 'rivals')
    return (
      (entity.kind === 'person' || entity.kind === 'name') &&
      (entity.role === 'contestant' || entity.role === 'incumbent')
    );
  if (feature.startsWith('incumbent')) return entity.role === 'incumbent';
  if (feature.startsWith('figure')) return entity.role === 'figure';
  if (feature === 'pair')
    return entity.kind === 'pair' || (entity.kind === 'person' && entity.role === 'contestant');
  if (feature === 'slogan')
    return entity.kind === 'slogan' || entity.kind === 'chant' || entity.kind === 'tag';
  return feature === 'team-name' && entity.kind === 'team';
}

/** Lists what was found and what counted for and against, strongest first, and the strongest cause. */
export function explain(
  { x, ballotAt }: Measured,
  reading: Reading,
  accounts: readonly AccountFinding[],
  weights: Float64Array,
): { matches: Match[]; evidence: Evidence[]; cause: string | undefined } {
  const { scan, spans } = reading;
  const place = (from: number, to: number): Pick<Match, 'text' | 'field' | 'start' | 'end'> | undefined => {
    const span = spans.find((part) => part.from <= from && from < part.to);
    const first = scan.tokens[from];
    const last = scan.tokens[to - 1];
    if (span === undefined || first === undefined || last === undefined) return undefined;
    return {
      text: span.text.slice(first.start, last.end),
      field: span.field,
      start: first.start,
      end: last.end,
    };
  };
  const matches: Match[] = [];
  const ofEntity = new Map<Entity, Match>();
  for (const entity of scan.entities) {
    const where = place(entity.from, entity.to);
    if (where === undefined) continue;
    const match: Match = {
      kind: entity.role === 'figure' && entity.kind === 'person' ? 'figure' : KIND[entity.kind],
      recordId: entity.id,
      ...where,
      counted: entity.strength > 0,
      weight: 0,
    };
    matches.push(match);
    ofEntity.set(entity, match);
  }
  const sums = new Map<string, { weight: number; args: Set<string>; match: Match | undefined }>();
  let cause: string | undefined;
  let causeWeight = 0;
  FEATURES.forEach((feature, k) => {
    const value = x[k] as number;
    const code = EVIDENCE_OF[feature];
    if (value === 0 || code === null) return;
    const weight = (weights[k] as number) * value;
    const sum = sums.get(code) ?? { weight: 0, args: new Set<string>(), match: undefined };
    sum.weight += weight;
    for (const [entity, match] of ofEntity) {
      if (entity.strength === 0 || !speaks(feature, entity)) continue;
      sum.args.add(entity.label === '' ? match.text : entity.label);
      sum.match ??= match;
      match.weight += weight;
      if (weight > causeWeight) {
        causeWeight = weight;
        cause = entity.id;
      }
    }
    const bit = FEATURE_BITS[feature];
    if (bit !== undefined) {
      for (const { from, to, node } of scan.found) {
        if ((node.bits & bit) === 0 || sum.args.size >= 4) continue;
        const where = place(from, to);
        if (where === undefined) continue;
        sum.args.add(where.text);
        if (weight > TELLING || weight < -TELLING) {
          const match: Match = {
            kind: 'term',
            recordId: `lex:${node.phrase}`,
            ...where,
            counted: true,
            weight,
          };
          if (!matches.some((other) => other.recordId === match.recordId && other.start === match.start))
            matches.push(match);
          sum.match ??= match;
        }
        if (weight > causeWeight && (cause === undefined || cause.startsWith('lex:'))) {
          causeWeight = weight;
          cause = `lex:${node.phrase}`;
        }
      }
    }
    if ((feature === 'ballot' || feature === 'ballot-zero') && ballotAt >= 0) {
      const from = Math.max(0, ballotAt - 1);
      const where = place(from, ballotAt + 1);
      if (where !== undefined) {
        sum.args.add(where.text);
        sum.match ??= { kind: 'ballot-number', ...where, counted: true, weight };
        if (cause === undefined) cause = `ballot:${where.text.toLowerCase()}`;
      }
    }
    sums.set(code, sum);
  });
  const evidence: Evidence[] = [];
  for (const [code, { weight, args, match }] of sums) {
    if (Math.abs(weight) < TELLING) continue;
    evidence.push({
      code,
      direction: weight > 0 ? 'for' : 'against',
      weight,
      // The texts have one place for words.
      args: args.size === 0 ? [] : [[...args].slice(0, 3).join(', ')],
      ...(match === undefined ? {} : { match }),
    });
  }
  for (const finding of accounts) {
    const match: Match = {
      kind: 'account',
      recordId: finding.id,
      text: finding.text,
      field: finding.field,
      start: 0,
      end: finding.text.length,
      counted: finding.weight > 0,
      weight: finding.weight,
    };
    matches.push(match);
    evidence.push({
      code: finding.code,
      direction: finding.weight > 0 ? 'for' : 'against',
      weight: finding.weight,
      args: [finding.label],
      match,
    });
    if (finding.weight > causeWeight) {
      causeWeight = finding.weight;
      cause = finding.id;
    }
  }
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { matches, evidence, cause };
}
