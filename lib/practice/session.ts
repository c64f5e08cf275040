import type { Severity } from '../citation';
import type { Decision } from '../entry';
import type { Situation } from './situations';

/** What happened in one situation, in the order it happened. Lives in the page's memory and nowhere else. */
export interface PracticeRecord {
  situation: string;
  act: string;
  word: string;
  /** held: a warning was shown and decided; passed: the act took effect on the feed. */
  event: 'held' | 'passed';
  decision?: Decision | undefined;
  /** Of the rules for this person, act and day; `info` is told by a mark and never held. */
  severity?: Severity | undefined;
  ruleIds?: readonly string[] | undefined;
  /** The same rules as the person read them. */
  citations?: readonly string[] | undefined;
  /** Laws kept for background, where nothing could be cited. */
  background?: readonly string[] | undefined;
  /** What set it off, in words. */
  because?: readonly string[] | undefined;
}

export type Outcome =
  /** Held and given up, or an ordinary act that went through. */
  | 'good'
  /** Held, and the person went on all the same. */
  | 'risky'
  /** Not held, and rightly so: on this day no rule speaks to this kind of employee (mark only). */
  | 'unruled'
  /** Our mistake: an act that should be free was held, or one that should be held went through unasked. */
  | 'ours';

export interface Score {
  done: number;
  good: number;
  all: number;
}

/** How a situation ended: the first decision or the first effect counts, later tries do not. */
export function outcomeOf(situation: Situation, records: readonly PracticeRecord[]): Outcome | undefined {
  const first = records.find((record) => record.situation === situation.id);
  if (first === undefined) return undefined;
  if (!situation.held) return first.event === 'passed' ? 'good' : 'ours';
  if (first.event === 'passed') return first.severity === 'info' ? 'unruled' : 'ours';
  return first.decision === 'cancelled' || first.decision === 'edited' ? 'good' : 'risky';
}

/** Situations tried and done well. */
export function scoreOf(situations: readonly Situation[], records: readonly PracticeRecord[]): Score {
  const outcomes = situations.map((situation) => outcomeOf(situation, records));
  return {
    done: outcomes.filter((outcome) => outcome !== undefined).length,
    good: outcomes.filter((outcome) => outcome === 'good' || outcome === 'unruled').length,
    all: situations.length,
  };
}
