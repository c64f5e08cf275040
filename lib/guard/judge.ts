/** From an intent to a citation: is it candidate- or party-related, and what does that mean for this person today? */
import type { Citation } from '../citation';
import type { GuardState } from '../guard-state';
import type { Confidence } from '../intent';
import type { IsoDate } from '../person';
import { lookupSheet, sheetOn } from '../rules/lookup-sheet';
import type { Subject, SubjectText } from '../subject';
import type { Recognizer, Verdict } from '../verdict';
import type { Plan } from './plan';

export interface Judged {
  verdict: Verdict;
  citation: Citation;
  date: IsoDate;
}

/** Why the guard lets everything pass, for the toolbar icon and the log of its own health. */
export type Silence = 'no-state' | 'off' | 'paused' | 'platform-off' | 'no-sheet' | 'no-recognizer';

/** A control known only by its place must stand on a post that leaves no doubt. */
const POSITION_SCORE = 0.75;
/** Verdicts kept: of the posts around, as the mark pass judged them. The words they are found by are kept with them. */
const CACHE = 120;

/** Asked for at every press; it changes on a minute, in any time zone. */
let told: { minute: number; date: IsoDate } | undefined;

/** Calendar date in the person's own time zone. */
export function dateOf(at: number): IsoDate {
  const minute = Math.floor(at / 60_000);
  if (told?.minute !== minute) told = { minute, date: newDate(at) };
  return told.date;
}

function newDate(at: number): IsoDate {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export class Judge {
  private readonly verdicts = new Map<string, Verdict>();

  constructor(
    private readonly platform: string,
    private readonly state: () => GuardState | undefined,
    private readonly recognizer: () => Recognizer | undefined,
    private readonly now: () => number,
    /** Told of each verdict by which an act might be held. */
    private readonly political: () => void = () => undefined,
  ) {}

  /** The state under which acts are held, or why none are. */
  active(): { state: GuardState; date: IsoDate } | Silence {
    const state = this.state();
    if (!state) return 'no-state';
    if (!state.enabled) return 'off';
    if (state.pausedUntil !== undefined && state.pausedUntil > this.now()) return 'paused';
    if (state.platformsOff.includes(this.platform)) return 'platform-off';
    return { state, date: state.simulatedDate ?? dateOf(this.now()) };
  }

  /** What recognition says of these words; the same words are judged once. */
  verdict(words: SubjectText): Verdict | undefined {
    const active = this.active();
    if (typeof active === 'string') return undefined;
    const key = JSON.stringify(words);
    const known = this.verdicts.get(key);
    if (known) return known;
    const recognizer = this.recognizer();
    if (!recognizer) return undefined;
    const { state, date } = active;
    const verdict = recognizer.judge(words, {
      date,
      region: state.person.region,
      watch: state.watch,
      corrections: state.corrections,
    });
    if (this.verdicts.size >= CACHE) this.verdicts.clear();
    this.verdicts.set(key, verdict);
    if (verdict.level === 'candidate-or-party') this.political();
    return verdict;
  }

  /** The whole judgement of a plan; undefined when the act may simply pass. */
  judge(plan: Plan): Judged | undefined {
    const active = this.active();
    if (typeof active === 'string') return undefined;
    const { intent } = plan;
    if (isPrivate(intent.subject)) return undefined;
    const verdict = this.verdict(intent.subject.words);
    if (verdict?.level !== 'candidate-or-party') return undefined;
    if (!sureEnough(intent.confidence, verdict)) return undefined;
    const sheet = sheetOn(active.state.sheets, active.date);
    if (!sheet) return undefined;
    const citation = lookupSheet(
      sheet,
      intent.act,
      verdict.ruleSubject ?? 'candidate',
      verdict.election,
      // Only what the words settle; what they do not is shown as a condition.
      {
        ...(verdict.invitesOthers ? { 'invites-others': true } : {}),
        ...(verdict.campaigns ? { campaigns: true } : {}),
      },
    );
    if (citation.severity === 'info') return undefined;
    // No rule of this kind of employee is certain enough to quote (TNI, Polri, villages), but the act is as grave as
    // before: it is held, and the warning says that it quotes nothing. Any other lack of rules lets the act pass.
    if (citation.rules.length === 0 && citation.reason !== 'employee') return undefined;
    return { verdict, citation, date: active.date };
  }

  /** What the rules say of an act towards candidates in general: for pictures that could not be judged by words. */
  general(act: Plan['intent']['act']): { citation: Citation; date: IsoDate } | undefined {
    const active = this.active();
    if (typeof active === 'string') return undefined;
    const sheet = sheetOn(active.state.sheets, active.date);
    if (!sheet) return undefined;
    return { citation: lookupSheet(sheet, act, 'candidate', undefined, {}), date: active.date };
  }

  /** Settings, corrections or the date changed. */
  reset(): void {
    this.verdicts.clear();
  }
}

/** A word to a friend is no public support (see the platform's audience rules). */
function isPrivate(subject: Subject): boolean {
  return subject.audience === 'private';
}

function sureEnough(confidence: Confidence, verdict: Verdict): boolean {
  return confidence !== 'position' || verdict.score >= POSITION_SCORE;
}
