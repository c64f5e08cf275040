/** How a judged act is shown: form, size and look by severity and history (`form.ts`), the rest from the judgement. */
import type { Decision } from '../entry';
import type { GuardState } from '../guard-state';
import type { WarningModel } from '../warning';
import type { Plan } from './plan';
import {
  chooseForm,
  NO_HISTORY,
  rememberDecision,
  rememberShown,
  type FormChoice,
  type FormHistory,
  type FormRequest,
} from './form';
import type { Judged } from './judge';

/** What this page's warnings were shown and answered with. */
export class History {
  private past: FormHistory = NO_HISTORY;

  /** The form of this act's warning; undefined when the person already decided on this act and post. */
  choose(plan: Plan, judged: Judged, now: number, chance: number): FormChoice | undefined {
    return chooseForm(this.past, requestOf(plan, judged, now), chance);
  }

  shown(plan: Plan, judged: Judged, now: number, choice: FormChoice): void {
    this.past = rememberShown(this.past, requestOf(plan, judged, now), choice);
  }

  decided(plan: Plan, judged: Judged, now: number, decision: Decision): void {
    this.past = rememberDecision(this.past, requestOf(plan, judged, now), decision);
  }
}

function requestOf(
  { intent, draft, composer }: Plan,
  { verdict, citation }: Judged,
  now: number,
): FormRequest {
  return {
    act: intent.act,
    subjectKey: intent.subject.key,
    cause: verdict.cause ?? intent.subject.key,
    severity: citation.severity,
    draft: composer !== undefined || (draft !== undefined && draft !== '') || intent.act === 'upload-photo',
    now,
  };
}

export interface Presentation {
  state: GuardState;
  platformName: string;
  practice: boolean;
  id: string;
  notes: readonly string[];
}

export function modelOf(plan: Plan, judged: Judged, choice: FormChoice, how: Presentation): WarningModel {
  const { intent, draft } = plan;
  const { verdict, citation } = judged;
  const model: WarningModel = {
    id: how.id,
    form: choice.form,
    // The person asked for warnings that never shrink.
    size: how.state.strictness === 'firm' ? 'full' : choice.size,
    language: how.state.language,
    act: intent.act,
    word: intent.word,
    platformName: how.platformName,
    verdict,
    citation,
    audience: intent.subject.audience,
    practice: how.practice,
    proceedDelay: choice.proceedDelay,
    variant: choice.variant,
    notes: how.notes,
  };
  if (draft !== undefined && draft !== '') model.draft = draft;
  if (how.state.simulatedDate !== undefined) model.simulatedDate = how.state.simulatedDate;
  return model;
}

/** 0..1 from the browser's source of chance. */
export function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
