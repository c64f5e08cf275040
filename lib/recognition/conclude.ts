import type { AccountFinding } from './account';
import type { Contest } from './contests';
import { ELECTION_WORDS } from './explain';
import { F, FEATURES } from './features';
import type { Reading } from './reading';
import type { Entity, Scan } from './scan';
import { BIAS, WEIGHTS } from './weights';
import type { Election, RuleSubject } from '../stage';
import type { Label, Stance } from '../verdict';

const SIZE = FEATURES.length;
/** The five heads as dense rows: warn, political, candidate, support, oppose. */
export const HEADS = [0, 1, 2, 3, 4].map((head) =>
  Float64Array.from(FEATURES, (name) => WEIGHTS[name][head] ?? 0),
);

/** One of the five linear scores. */
export function head(which: number, x: Float32Array): number {
  const weights = HEADS[which] as Float64Array;
  let sum = BIAS[which] ?? 0;
  for (let k = 0; k < SIZE; k++) {
    const v = x[k] as number;
    if (v !== 0) sum += (weights[k] as number) * v;
  }
  return sum;
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

export function labelOf(warn: boolean, x: Float32Array): Label {
  if (warn) return head(2, x) > 0 ? 'candidate' : 'party-or-election';
  return head(1, x) > 0 ? 'political-other' : 'non-political';
}

/** What somebody's side is taken with; the name alone takes none. */
const BACKING = [
  'back',
  'praise',
  'choice',
  'prayer',
  'vote',
  'slogan',
  'pair',
  'ballot',
  'ballot-zero',
  'hashtag-entity',
  'team-name',
  'team',
  'seek',
  'party-account',
  'contestant-account',
] as const;

/** Names and numbers alone, with at most one other word: whether they are meant well nobody can tell. */
function isBare({ tokens, entities }: Scan): boolean {
  let others = 0;
  for (let i = 0; i < tokens.length && others < 2; i++)
    if (!entities.some(({ from, to }) => from <= i && i < to)) others++;
  return others < 2;
}

/** The side taken, by the scores of support and rejection; undefined for none. */
export function sideOf(support: number, oppose: number, x: Float32Array): 'support' | 'oppose' | undefined {
  if (support > 0 && support >= oppose && has(x, ...BACKING)) return 'support';
  // Two words of rejection, one beside the name, and none of approval.
  const rejected = (x[F.attack] as number) > 0.5 && has(x, 'attack-entity') && !has(x, 'back', 'praise');
  return oppose > 0 || rejected ? 'oppose' : undefined;
}

/** Towards whom or what the text names; `unknown` where it says too little to tell. */
export function stanceOf(warn: boolean, x: Float32Array, scan: Scan): Stance {
  if (!warn) return 'neutral';
  return sideOf(head(3, x), head(4, x), x) ?? (isBare(scan) ? 'unknown' : 'neutral');
}

export const has = (x: Float32Array, ...names: (keyof typeof F)[]): boolean =>
  names.some((name) => (x[F[name]] as number) > 0);

/** Neutral information on an election: no contestant, no party, no side taken, and it reads like a notice or news. */
export function isNotice(
  label: Label,
  stance: Stance,
  x: Float32Array,
  accounts: readonly AccountFinding[],
): boolean {
  const campaigning = has(x, 'team', 'ballot', 'ballot-zero', 'camp', 'slogan', 'team-name');
  if (campaigning || stance === 'support' || stance === 'oppose') return false;
  // News and election bodies name contestants and parties as their work.
  if (accounts.some(({ code }) => code === 'account_official' || code === 'account_news')) return true;
  return (
    label === 'party-or-election' &&
    has(x, 'elect', 'body', 'notice', 'seek') &&
    !has(
      x,
      'party',
      'party-weak',
      'party-word',
      'contestant',
      'contestant-weak',
      'incumbent',
      'pair',
      'contestant-account',
      'party-account',
      'figure-electoral',
    )
  );
}

export function electionOf(
  entities: readonly Entity[],
  contests: readonly Contest[],
  reading: Reading,
): Election | undefined {
  for (const entity of entities) {
    const contest = contests[entity.standsIn];
    if (entity.strength === 2 && contest !== undefined) return contest.election;
    if (entity.strength === 2 && entity.id.startsWith('president:')) return 'pemilu';
  }
  const hit = reading.hits.find((item) => item.election !== undefined);
  const local = reading.scan.tokens.some(({ t }) => ELECTION_WORDS.pilkada.has(t));
  const national = reading.scan.tokens.some(({ t }) => ELECTION_WORDS.pemilu.has(t));
  if (local && !national) return 'pilkada';
  if (national && !local) return 'pemilu';
  return hit?.election;
}

export function ruleSubjectOf(
  label: Label,
  entities: readonly Entity[],
  accounts: readonly AccountFinding[],
  x: Float32Array,
): RuleSubject {
  if (accounts.some(({ code }) => code === 'account_supporters')) return 'campaign-team';
  if (has(x, 'team-name') && !has(x, 'contestant', 'pair')) return 'campaign-team';
  if (label !== 'candidate') return 'party';
  const stands = entities.some(
    (entity) =>
      entity.strength > 0 &&
      (entity.role === 'contestant' || entity.role === 'incumbent') &&
      entity.kind !== 'slogan',
  );
  return stands || accounts.some(({ code }) => code === 'account_contestant')
    ? 'candidate'
    : 'prospective-candidate';
}

/** Worth a mention though no alarm. */
export function mentions(x: Float32Array): boolean {
  return has(
    x,
    'party',
    'party-weak',
    'contestant',
    'incumbent',
    'pair',
    'slogan',
    'figure',
    'elect',
    'seek',
    'body',
    'party-account',
    'contestant-account',
  );
}
