import type { DigitalAct } from '../acts';
import type { Severity } from '../citation';
import { SEVERITIES } from '../citation';
import type { Decision } from '../entry';
import type { WarningForm, WarningSize } from '../warning';

/** The same cause within this time is shown small; after a longer pause in full again. Milliseconds. */
export const SMALL_WINDOW = 10 * 60_000;
/** Wait before "proceed" opens, only for the gravest tier. Milliseconds; the house allows at most 3,000. */
export const SERIOUS_DELAY = 1_500;
/** Wordings × accents of the warning's set. */
export const VARIANTS = 9;
/** Oldest memories go first beyond this many. */
const KEPT = 300;

export interface FormRequest {
  act: DigitalAct;
  /** Identity of the post, profile or group. */
  subjectKey: string;
  /** Stable key of what caused the warning. */
  cause: string;
  severity: Severity;
  /** The act publishes words or files of the person's own: every one of them is a new publication. */
  draft: boolean;
  /** Milliseconds, monotone. */
  now: number;
}

export interface FormChoice {
  form: WarningForm;
  size: WarningSize;
  variant: number;
  proceedDelay: number;
}

interface Shown {
  cause: string;
  severity: Severity;
  at: number;
  variant: number;
}

/** What was shown and answered in this page's life. Plain data, replaced and never changed. */
export interface FormHistory {
  readonly shown: readonly Shown[];
  /** `act subjectKey` of acts the person decided to go on with. */
  readonly settled: readonly string[];
}

export const NO_HISTORY: FormHistory = { shown: [], settled: [] };

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
const settledKey = (request: Pick<FormRequest, 'act' | 'subjectKey'>) =>
  `${request.act} ${request.subjectKey}`;

/**
 * How an act is warned about: serious and warning stand as a modal, caution as a card at the control, info is a mark
 * and holds nothing. Full at first; small when the same cause comes again within `SMALL_WINDOW` and is not graver than
 * before. Evidence: attention falls with every repetition of the same look (warning-design rules 5, 7, 9, 10).
 * @param chance 0 ≤ chance < 1, picks the variant; never the one shown last.
 * @returns undefined when this act on this post was already decided: once per post and act.
 */
export function chooseForm(
  history: FormHistory,
  request: FormRequest,
  chance: number,
): FormChoice | undefined {
  if (!request.draft && history.settled.includes(settledKey(request))) return undefined;
  const form: WarningForm =
    request.severity === 'info' ? 'mark' : request.severity === 'caution' ? 'card' : 'modal';
  const before = history.shown.findLast((shown) => shown.cause === request.cause);
  const known =
    before !== undefined &&
    request.now - before.at <= SMALL_WINDOW &&
    rank(request.severity) <= rank(before.severity);
  return {
    form,
    size: known ? 'small' : 'full',
    variant: pickVariant(history.shown.at(-1)?.variant, chance),
    proceedDelay: request.severity === 'serious' ? SERIOUS_DELAY : 0,
  };
}

/** Any variant of the set but the last one, so that two warnings in a row never look the same. */
function pickVariant(last: number | undefined, chance: number): number {
  if (last === undefined) return Math.floor(chance * VARIANTS);
  const step = 1 + Math.floor(chance * (VARIANTS - 1));
  return (last + step) % VARIANTS;
}

/** The history after a warning was shown: for the size and look of the next one. */
export function rememberShown(history: FormHistory, request: FormRequest, choice: FormChoice): FormHistory {
  const shown = {
    cause: request.cause,
    severity: request.severity,
    at: request.now,
    variant: choice.variant,
  };
  return { ...history, shown: [...history.shown, shown].slice(-KEPT) };
}

/**
 * The history after the person decided. Cancelled and edited acts are asked about again: the person did not go on.
 */
export function rememberDecision(
  history: FormHistory,
  request: FormRequest,
  decision: Decision,
): FormHistory {
  const wentOn = decision !== 'cancelled' && decision !== 'edited';
  if (!wentOn || request.draft) return history;
  return { ...history, settled: [...history.settled, settledKey(request)].slice(-KEPT) };
}

/** After a pause the person asked for, everything is shown in full again; what was decided stays decided. */
export function afterPause(history: FormHistory): FormHistory {
  return { ...history, shown: [] };
}
