import { readAccounts, type AccountFinding } from './account';
import { ballot } from './ballot';
import {
  electionOf,
  has,
  head,
  HEADS,
  isNotice,
  labelOf,
  mentions,
  ruleSubjectOf,
  sigmoid,
  stanceOf,
} from './conclude';
import type { Contest } from './contests';
import { explain } from './explain';
import { FirstLook, RELEVANT } from './first-look';
import { foldHandle } from './fold';
import { knowledgeSteps, type Knowledge } from './knowledge';
import { measure } from './measure';
import { activeContests, fieldTexts, read, type Reading } from './reading';
import type { Scan } from './scan';
import { finish, type Steps } from './steps';
import { MARK_INVITE, MARK_NUMBER } from './vocabulary';
import { watched, watchHits, type Watched } from './watch';
import type { WordSource } from './word-source';
import type { NameIndex } from '../registry/name-index';
import type { SubjectText } from '../subject';
import type { Evidence, Level, RecognitionContext, Recognizer, Verdict } from '../verdict';

export interface RecognizerOptions {
  /** Names of the registry; without it only parties, presidential pairs and known figures are known. */
  names?: NameIndex | undefined;
  /** The words, where they are not bundled. */
  words?: WordSource | undefined;
  /** Contests of other years, for measuring and training dates. */
  contests?: readonly Contest[] | undefined;
  /** False: every text is read in full, to check that the first look misses nothing. */
  firstLook?: boolean | undefined;
}

/** Linear score above which the warn labels are given. Chosen with whole sources left out, see docs/recognition.md. */
export const THRESHOLD = -0.8;

const NONE: Verdict = Object.freeze({
  level: 'none',
  label: 'non-political',
  stance: 'neutral',
  // What the bias alone gives: nothing was found.
  score: 0.02,
  matches: [],
  evidence: [],
  invitesOthers: false,
  campaigns: false,
});

/** Nothing in it could count. */
function isSilent({ bits, marks, entities, tokens }: Scan): boolean {
  if ((bits & RELEVANT) !== 0 || entities.length > 0) return false;
  if ((marks & MARK_NUMBER) === 0) return true;
  const { named, zero } = ballot(tokens);
  return !named && !zero;
}

class TextRecognizer implements Recognizer {
  readonly #knowledge: Knowledge;
  readonly #names: NameIndex | undefined;
  readonly #look: FirstLook | undefined;
  #date = '';
  #year: number | undefined;
  #active: boolean[] = [];

  constructor(knowledge: Knowledge, { names, firstLook }: RecognizerOptions) {
    this.#knowledge = knowledge;
    this.#names = names;
    this.#look = firstLook === false ? undefined : FirstLook.of(knowledge.vocabulary, names);
  }

  judge(words: SubjectText, context: RecognitionContext): Verdict {
    if (context.date !== this.#date || context.year !== this.#year) {
      this.#active = activeContests(this.#knowledge.vocabulary, context);
      this.#date = context.date;
      this.#year = context.year;
    }
    const watch = watched(context);
    const accounts = readAccounts(words, this.#knowledge, this.#active).filter(
      ({ id }) => !watch.suppression.causes.has(id),
    );
    const unnamed = accounts.length === 0 && watch.warn.length === 0;
    if (unnamed && this.#look !== undefined && !this.#sees(this.#look, words)) return NONE;
    const reading = read(words, context, this.#knowledge, this.#active, this.#names, watch.suppression);
    return unnamed && isSilent(reading.scan) ? NONE : this.#conclude(words, reading, accounts, watch);
  }

  #sees(look: FirstLook, words: SubjectText): boolean {
    look.start(this.#active);
    return look.sees(words.text) || (fieldTexts(words)?.some(([, text]) => look.sees(text)) ?? false);
  }

  #conclude(
    words: SubjectText,
    reading: Reading,
    accounts: readonly AccountFinding[],
    watch: Watched,
  ): Verdict {
    const measured = measure(reading.scan);
    const { x } = measured;
    const alarms = watch.warn.flatMap((item) => watchHits(item, words, reading));
    const allowed = [words.handle, words.placeHandle, words.author, words.place].some(
      (name) => name !== undefined && watch.allowAccounts.has(foldHandle(name)),
    );
    const account = accounts.reduce((most, { weight }) => Math.max(most, weight), 0);
    const z = head(0, x);
    // A post on a campaign's own page is campaign content whatever it says.
    const total = (account > 0 ? Math.max(z + account, account - 3) : z) - THRESHOLD;
    const warn = (total > 0 || alarms.length > 0) && !allowed;

    const contestant = accounts.some(({ code }) => code === 'account_contestant');
    const label = warn && contestant ? 'candidate' : labelOf(warn, x);
    const told = stanceOf(warn, x, reading.scan);
    // What a campaign says on its own page takes its side.
    const stance = account > 0 && warn && (told === 'neutral' || told === 'unknown') ? 'support' : told;
    const notice = warn && alarms.length === 0 && account === 0 && isNotice(label, stance, x, accounts);
    const alarm = warn && !notice;
    const level: Level = alarm
      ? 'candidate-or-party'
      : warn || (!allowed && mentions(x))
        ? 'mention'
        : 'none';

    const extra: Evidence[] = alarms.map((match) => ({
      code: 'watch_warn',
      direction: 'for',
      weight: match.weight,
      args: [match.text],
      match,
    }));
    if (allowed)
      extra.push({
        code: 'watch_allow',
        direction: 'against',
        weight: -10,
        args: [words.author ?? words.handle ?? ''],
      });
    if (notice) extra.push({ code: 'neutral_notice', direction: 'against', weight: -1, args: [] });
    // Explaining costs more than judging and is asked for few posts: done when first looked at.
    let reasons: ReturnType<typeof explain> | undefined;
    const explained = (): ReturnType<typeof explain> =>
      (reasons ??= explain(measured, reading, accounts, HEADS[0] as Float64Array));
    return {
      level,
      label,
      stance,
      score: alarms.length > 0 && !allowed ? 1 : sigmoid(allowed ? Math.min(total, -4) : total),
      get matches() {
        return [...explained().matches, ...alarms];
      },
      get evidence() {
        return [...extra, ...explained().evidence];
      },
      get cause() {
        return alarms[0]?.recordId ?? explained().cause;
      },
      ...(level === 'none' ? {} : this.#legal(label, reading, accounts, x)),
      invitesOthers: alarm && (reading.scan.marks & MARK_INVITE) !== 0,
      campaigns:
        alarm &&
        (stance === 'support' || has(x, 'ballot', 'team', 'slogan')) &&
        (account > 0 || has(x, 'vote', 'team', 'ballot', 'slogan', 'back-entity', 'team-name')),
    };
  }

  /** What the citation needs: whom the law speaks of, which election, where. */
  #legal(
    label: Verdict['label'],
    reading: Reading,
    accounts: readonly AccountFinding[],
    x: Float32Array,
  ): Pick<Verdict, 'ruleSubject' | 'election' | 'region'> {
    const { entities } = reading.scan;
    const { contests } = this.#knowledge.vocabulary;
    const counted = entities.find(({ strength, standsIn }) => strength === 2 && standsIn >= 0);
    return {
      ruleSubject: ruleSubjectOf(label, entities, accounts, x),
      election: electionOf(entities, contests, reading),
      region:
        reading.hits.find(({ region }) => region !== undefined)?.region ??
        contests[counted?.standsIn ?? -1]?.region,
    };
  }
}

/**
 * Makes a recogniser in steps of well under a millisecond, some tens of milliseconds in all in a tab that has just
 * begun. Judging is synchronous and never throws on any text.
 */
export function* recognizerSteps(options: RecognizerOptions = {}): Steps<Recognizer> {
  return new TextRecognizer(yield* knowledgeSteps(options.contests ?? [], options.words), options);
}

/** The same at once. */
export function createRecognizer(options: RecognizerOptions = {}): Recognizer {
  return finish(recognizerSteps(options));
}
