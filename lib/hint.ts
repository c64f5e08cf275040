import type { DigitalAct } from './acts';
import type { Citation } from './citation';
import type { Language } from './guard-state';
import type { Employee } from './person';
import type { Verdict } from './verdict';

/** What the quiet hint beside an editor says while a draft is written. Page text in it is untrusted. */
export interface HintModel {
  language: Language;
  employee: Employee;
  act: DigitalAct;
  verdict: Verdict;
  citation: Citation;
}

/** A draft that would be warned about, and where: the hint stands beside the editors, clear of the controls in scope. */
export interface DraftFinding {
  /** Made of the draft: the same words have the same key. */
  key: string;
  model: HintModel;
  editors: readonly Element[];
  scope: Element;
}

/** What stands beside the editor. */
export interface HintView {
  show(finding: DraftFinding): void;
  hide(): void;
  /** The person moved the focus into the hint. */
  hasFocus(): boolean;
}

/** What the guard hands to the part that shows hints. */
export interface HintSource {
  window: Window & typeof globalThis;
  /** Ends the hints. */
  signal: AbortSignal;
  /** Judges what is being written in or around an element; undefined when there is nothing to say. Never throws. */
  find(target: Element): DraftFinding | undefined;
  /** Where the person was writing when the part was asked for. */
  first: Element;
}

/** Follows the drafts of the page and shows hints. */
export type FollowDrafts = (source: HintSource) => void;
