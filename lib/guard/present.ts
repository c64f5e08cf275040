/** How a judged act is shown: form by severity, size by history. Pure but for the chance given to it. */
import type { Severity } from '../citation';
import type { GuardState } from '../guard-state';
import type { WarningForm, WarningModel, WarningSize } from '../warning';
import type { Plan } from './engine';
import type { Judged } from './judge';

/** The same cause within this time is shown small; after it, full again. */
const SMALL_MS = 10 * 60_000;
/** Wait before proceed, serious acts only. At most 3,000 by the house's own rule. */
const SERIOUS_DELAY_MS = 1500;
const VARIANTS = 3;

const GRAVITY: Record<Severity, number> = { info: 0, caution: 1, warning: 2, serious: 3 };

export function formOf(severity: Severity): WarningForm {
  if (severity === 'info') return 'mark';
  return severity === 'caution' ? 'card' : 'modal';
}

/** What was shown lately, so that a repeated cause is shown small and a graver rule full again. */
export class History {
  private readonly shown = new Map<string, { at: number; severity: Severity }>();

  sizeFor(cause: string, severity: Severity, now: number): WarningSize {
    const before = this.shown.get(cause);
    this.shown.set(cause, { at: now, severity });
    if (this.shown.size > 200) this.shown.clear();
    if (!before || now - before.at > SMALL_MS) return 'full';
    return GRAVITY[severity] > GRAVITY[before.severity] ? 'full' : 'small';
  }
}

export interface Presentation {
  state: GuardState;
  platformName: string;
  practice: boolean;
  now: number;
  /** 0..1 */
  chance: number;
  id: string;
  notes: readonly string[];
}

export function modelOf(plan: Plan, judged: Judged, history: History, how: Presentation): WarningModel {
  const { intent, draft } = plan;
  const { verdict, citation } = judged;
  const { severity } = citation;
  const model: WarningModel = {
    id: how.id,
    form: formOf(severity),
    size: history.sizeFor(verdict.cause ?? intent.subject.key, severity, how.now),
    language: how.state.language,
    act: intent.act,
    word: intent.word,
    platformName: how.platformName,
    verdict,
    citation,
    audience: intent.subject.audience,
    practice: how.practice,
    proceedDelay: severity === 'serious' ? SERIOUS_DELAY_MS : 0,
    variant: Math.floor(how.chance * VARIANTS),
    notes: how.notes,
  };
  if (draft !== undefined && draft !== '') model.draft = draft;
  if (how.state.simulatedDate !== undefined) model.simulatedDate = how.state.simulatedDate;
  return model;
}
