import { readAccounts, type AccountFinding } from './account';
import type { Contest } from './contests';
import { explain, ELECTION_WORDS } from './explain';
import { F, FEATURES } from './features';
import { foldHandle, foldKey } from './fold';
import { loadKnowledge, type Knowledge } from './knowledge';
import { activeContests, findWords, NOTHING, read, type Reading, type Suppression } from './reading';
import type { NameIndex } from '../registry/name-index';
import type { Election, RuleSubject } from '../stage';
import type { SubjectText } from '../subject';
import type {
  Evidence,
  Label,
  Level,
  Match,
  RecognitionContext,
  Recognizer,
  Stance,
  Verdict,
} from '../verdict';
import { BIAS, WEIGHTS } from './weights';
import type { Entity } from './scan';

export interface RecognizerOptions {
  /** Names of the registry; without it only parties, presidential pairs and known figures are known. */
  names?: NameIndex | undefined;
  /** Contests of other years, for measuring and training dates. */
  contests?: readonly Contest[] | undefined;
}

/** Belief above which the warn label is given; 0 is even odds. Set on ordinary posts, see docs/recognition.md. */
export const THRESHOLD = 0;

const SIZE = FEATURES.length;
/** The five heads as dense rows: warn, political, candidate, support, oppose. */
const HEADS = [0, 1, 2, 3, 4].map((head) => Float64Array.from(FEATURES, (name) => WEIGHTS[name][head] ?? 0));

function head(which: number, x: Float32Array): number {
  const weights = HEADS[which] as Float64Array;
  let sum = BIAS[which] ?? 0;
  for (let k = 0; k < SIZE; k++) {
    const v = x[k] as number;
    if (v !== 0) sum += (weights[k] as number) * v;
  }
  return sum;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

const NONE: Verdict = Object.freeze({
  level: 'none',
  label: 'non-political',
  stance: 'neutral',
  score: 0,
  matches: [],
  evidence: [],
  invitesOthers: false,
  campaigns: false,
});

interface Watched {
  suppression: Suppression;
  warn: readonly { text: string; kind: string; words: readonly string[] }[];
  allowAccounts: ReadonlySet<string>;
}

function watched(context: RecognitionContext): Watched {
  const items = context.watch ?? [];
  const causes = new Set<string>();
  for (const correction of context.corrections ?? [])
    if (context.date < correction.until) causes.add(correction.cause);
  const words: string[][] = [];
  const warn: Watched['warn'][number][] = [];
  const allowAccounts = new Set<string>();
  for (const item of items) {
    const folded = foldKey(item.text)
      .split(' ')
      .filter((word) => word !== '');
    if (item.kind === 'account') {
      if (item.action === 'allow') allowAccounts.add(foldHandle(item.text));
      else warn.push({ text: item.text, kind: item.kind, words: [foldHandle(item.text)] });
    } else if (folded.length > 0) {
      if (item.action === 'allow') words.push(folded);
      else warn.push({ text: item.text, kind: item.kind, words: folded });
    }
  }
  const active = causes.size > 0 || words.length > 0;
  return { suppression: active ? { active, causes, words } : NOTHING, warn, allowAccounts };
}

function labelOf(warn: boolean, x: Float32Array): Label {
  if (warn) return head(2, x) > 0 ? 'candidate' : 'party-or-election';
  return head(1, x) > 0 ? 'political-other' : 'non-political';
}

function stanceOf(warn: boolean, x: Float32Array): Stance {
  if (!warn) return 'neutral';
  const support = head(3, x);
  const oppose = head(4, x);
  if (support > 0 && support >= oppose) return 'support';
  if (oppose > 0) return 'oppose';
  return 'neutral';
}

const has = (x: Float32Array, ...names: (keyof typeof F)[]): boolean =>
  names.some((name) => (x[F[name]] as number) > 0);

/** Neutral information on an election: no contestant, no party, no campaigning, and it reads like a notice or news. */
function isNotice(
  label: Label,
  stance: Stance,
  x: Float32Array,
  accounts: readonly AccountFinding[],
): boolean {
  const official = accounts.some(({ code }) => code === 'account_official' || code === 'account_news');
  const named = has(
    x,
    'party',
    'contestant',
    'incumbent',
    'pair',
    'slogan',
    'team-name',
    'name',
    'camp',
    'contestant-account',
    'party-account',
  );
  if (official && stance !== 'support' && !has(x, 'ballot')) return !has(x, 'team-name', 'slogan');
  return (
    label === 'party-or-election' &&
    !named &&
    stance !== 'oppose' &&
    !has(x, 'team', 'ballot', 'ballot-zero', 'camp') &&
    (has(x, 'notice', 'body', 'report', 'official') || stance === 'neutral')
  );
}

function electionOf(
  entities: readonly Entity[],
  contests: readonly Contest[],
  reading: Reading,
): Election | undefined {
  for (const entity of entities) {
    const contest = contests[entity.contest];
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

function ruleSubjectOf(
  label: Label,
  entities: readonly Entity[],
  accounts: readonly AccountFinding[],
  x: Float32Array,
): RuleSubject {
  if (accounts.some(({ code }) => code === 'account_supporters')) return 'campaign-team';
  if (has(x, 'team-name') && !has(x, 'contestant', 'pair', 'name')) return 'campaign-team';
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

const INVITE = new Set(
  'ayo yuk mari ayok jangan sebarkan viralkan ajak share bagikan retweet rt gabung ikut join undang merapat'.split(
    ' ',
  ),
);

class TextRecognizer implements Recognizer {
  readonly #knowledge: Knowledge;
  readonly #names: NameIndex | undefined;
  #activeKey = '';
  #active: boolean[] = [];

  constructor(options: RecognizerOptions) {
    this.#knowledge = loadKnowledge(options.contests ?? []);
    this.#names = options.names;
  }

  judge(words: SubjectText, context: RecognitionContext): Verdict {
    const key = context.year === undefined ? context.date.slice(0, 7) : String(context.year);
    if (key !== this.#activeKey) {
      this.#active = activeContests(this.#knowledge.vocabulary, context);
      this.#activeKey = key;
    }
    const watch = watched(context);
    const reading = read(words, context, this.#knowledge, this.#active, this.#names, watch.suppression);
    const accounts =
      words.author === undefined &&
      words.handle === undefined &&
      words.place === undefined &&
      words.placeHandle === undefined
        ? []
        : readAccounts(words, this.#knowledge, this.#active).filter(
            ({ id }) => !watch.suppression.causes.has(id),
          );
    return this.#conclude(words, reading, accounts, watch);
  }

  #conclude(
    words: SubjectText,
    reading: Reading,
    accounts: readonly AccountFinding[],
    watch: Watched,
  ): Verdict {
    const { x } = reading.measured;
    const { scan } = reading;
    const alarms = watch.warn.flatMap((item) => watchHits(item, words, reading));
    if (
      scan.entities.length === 0 &&
      scan.found.length === 0 &&
      accounts.length === 0 &&
      alarms.length === 0 &&
      !has(x, 'ballot', 'ballot-zero')
    )
      return NONE;
    const accountWeight = accounts.reduce((most, { weight }) => Math.max(most, weight), 0);
    const z = head(0, x);
    // A post on a campaign's own page is campaign content unless it says clearly otherwise.
    const total = accountWeight > 0 ? Math.max(z + accountWeight, accountWeight - 3) : z;
    const { matches, evidence, cause } = explain(x, reading, accounts, HEADS[0] as Float64Array);
    const allowed = [words.handle, words.placeHandle, words.author, words.place].some(
      (name) => name !== undefined && watch.allowAccounts.has(foldHandle(name)),
    );
    const extra: Evidence[] = alarms.map((match) => ({
      code: 'watch_warn',
      direction: 'for',
      weight: 10,
      args: [match.text],
      match,
    }));
    const warn = (total > THRESHOLD || alarms.length > 0) && !allowed;
    if (allowed)
      extra.push({
        code: 'watch_allow',
        direction: 'against',
        weight: -10,
        args: [words.author ?? words.handle ?? ''],
      });
    let label = labelOf(warn, x);
    if (warn && accounts.some(({ code, weight }) => weight > 0 && code === 'account_contestant'))
      label = 'candidate';
    const stance =
      accountWeight > 0 && warn && stanceOf(true, x) === 'neutral' ? 'support' : stanceOf(warn, x);
    const notice = warn && alarms.length === 0 && accountWeight === 0 && isNotice(label, stance, x, accounts);
    const level: Level = warn
      ? notice
        ? 'mention'
        : 'candidate-or-party'
      : mentions(x, allowed)
        ? 'mention'
        : 'none';
    if (notice) extra.push({ code: 'neutral_notice', direction: 'against', weight: -1, args: [] });
    const invites = level === 'candidate-or-party' && scan.tokens.some(({ t }) => INVITE.has(t));
    const campaigns =
      level === 'candidate-or-party' &&
      (stance === 'support' || has(x, 'ballot', 'team', 'slogan')) &&
      (has(x, 'vote', 'team', 'ballot', 'slogan', 'back-entity', 'team-name') || accountWeight > 0);
    return {
      level,
      label,
      stance,
      score: alarms.length > 0 && !allowed ? 1 : sigmoid(allowed ? Math.min(total, -4) : total),
      matches: [...matches, ...alarms],
      evidence: [...extra, ...evidence],
      ...(level === 'none'
        ? {}
        : {
            ruleSubject: ruleSubjectOf(label, scan.entities, accounts, x),
            election: electionOf(scan.entities, this.#knowledge.vocabulary.contests, reading),
            region: reading.hits.find(({ region }) => region !== undefined)?.region,
          }),
      invitesOthers: invites,
      campaigns,
      cause: alarms[0]?.recordId ?? cause,
    };
  }
}

function mentions(x: Float32Array, allowed: boolean): boolean {
  return (
    !allowed &&
    has(
      x,
      'party',
      'party-weak',
      'contestant',
      'incumbent',
      'pair',
      'slogan',
      'figure',
      'name',
      'elect',
      'seek',
      'body',
      'party-account',
      'contestant-account',
    )
  );
}

/** Where a watched name, word or account occurs. */
function watchHits(item: Watched['warn'][number], words: SubjectText, reading: Reading): Match[] {
  if (item.kind === 'account') {
    const fields = [
      ['handle', words.handle],
      ['place', words.placeHandle],
      ['author', words.author],
      ['place', words.place],
    ] as const;
    for (const [field, name] of fields)
      if (name !== undefined && foldHandle(name) === item.words[0])
        return [
          {
            kind: 'watch',
            recordId: `watch:${item.words[0]}`,
            text: name,
            field,
            start: 0,
            end: name.length,
            counted: true,
            weight: 10,
          },
        ];
    return [];
  }
  return findWords(reading.scan.tokens, item.words)
    .slice(0, 3)
    .flatMap(({ from, to }) => {
      const span = reading.spans.find((part) => part.from <= from && from < part.to);
      const first = reading.scan.tokens[from];
      const last = reading.scan.tokens[to - 1];
      if (span === undefined || first === undefined || last === undefined) return [];
      return [
        {
          kind: 'watch' as const,
          recordId: `watch:${item.words.join(' ')}`,
          text: span.text.slice(first.start, last.end),
          field: span.field,
          start: first.start,
          end: last.end,
          counted: true,
          weight: 10,
        },
      ];
    });
}

/** Makes a recogniser. Building takes some milliseconds; judging is synchronous and never throws on any text. */
export function createRecognizer(options: RecognizerOptions = {}): Recognizer {
  return new TextRecognizer(options);
}
