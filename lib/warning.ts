import type { DigitalAct } from './acts';
import type { Citation } from './citation';
import type { Decision } from './entry';
import type { Language } from './guard-state';
import type { PhotoFinding } from './photo-findings';
import type { Audience } from './subject';
import type { Verdict } from './verdict';

/** modal: native dialog in the top layer; card: compact, at the control, still held; mark: nothing is held. */
export type WarningForm = 'modal' | 'card' | 'mark';
export type WarningSize = 'full' | 'small';

/** Pictures behind a warning. The files are shown to the person only and never kept. */
export interface PhotoEvidence {
  /** words: text in the picture; sign: a hand sign, asked about; unchecked: it could not be looked at. */
  kind: 'words' | 'sign' | 'unchecked';
  pictures: readonly { file: File; finding: PhotoFinding }[];
  /** "Edit" opens the file picker again. */
  canChoose: boolean;
}

/** Everything the person is shown about one held act. Page text in it is untrusted and rendered as text only. */
export interface WarningModel {
  /** Unique per held act; becomes the entry's id. */
  id: string;
  form: WarningForm;
  size: WarningSize;
  language: Language;
  act: DigitalAct;
  /** The platform's own word for the act (like, repost, quote, story …): names the buttons. */
  word: string;
  platformName: string;
  verdict: Verdict;
  citation: Citation;
  audience: Audience;
  /** The person's own draft when there is one: "edit" is offered and goes back to it. */
  draft?: string | undefined;
  simulatedDate?: string | undefined;
  practice: boolean;
  /** Milliseconds before proceed can be pressed (serious only, at most 3,000); cancelling never waits. */
  proceedDelay: number;
  /** Which wording and accent of the set to use, 0-based; varies so that the warning keeps being read. */
  variant: number;
  /** Set for uploads whose pictures were looked at. */
  photo?: PhotoEvidence | undefined;
  /** Degraded or unknown facts to be honest about, e.g. `photo-unchecked`. */
  notes: readonly string[];
}

export interface WarningOutcome {
  decision: Decision;
  note?: string | undefined;
  /** With wrong-detection: which cause, and what was wrong with it (code of a text `wrong.<code>`). */
  wrong?: { cause: string; what: string } | undefined;
  /** Minutes to pause from now, when the person chose to; the act itself follows `decision`. */
  pauseMinutes?: number | undefined;
}

/** Where in a warning what unfolds is put, and the pictures behind it. */
export interface FoldPlaces {
  pictures: HTMLElement;
  folds: HTMLElement;
}

/** Draws what unfolds; the result takes it away again. */
export type DrawFolds = (model: WarningModel, places: FoldPlaces) => () => void;

/** Opens what a sign beside a post has to say, at that sign; the result closes it. */
export type OpenPanel = (
  document: Document,
  sign: Element,
  judged: Pick<WarningModel, 'language' | 'verdict' | 'citation'>,
) => () => void;

/** Shown while an upload waits for its pictures to be looked at. */
export interface Waiting {
  /** Aborted when the person does not want to wait. */
  skip: AbortSignal;
  close(): void;
}

/** Says that so many pictures are looked at, with a way to skip. */
export type ShowWaiting = (document: Document, language: Language, count: number) => Waiting;

/** What is drawn only where a political post is or a picture is looked at: a tab takes it in when it meets the first. */
export interface Drawings {
  folds: DrawFolds;
  panel: OpenPanel;
  waiting: ShowWaiting;
}

export interface DrawingsSource {
  /** Undefined while they are not there. */
  ready(): Drawings | undefined;
  /** Undefined where they cannot be loaded; never rejects. */
  load(): Promise<Drawings | undefined>;
}

/** Shows warnings, one at a time; a host survives the page removing or restyling it. */
export interface WarningHost {
  /**
   * Paints within one frame. `anchor` is the control (for cards and for giving the focus back).
   * Resolves with the person's choice; Escape, a lost host and navigation resolve as cancelled.
   */
  show(model: WarningModel, anchor: Element | null): Promise<WarningOutcome>;
  /** A warning may soon be needed: what it takes beyond the first frame is fetched. */
  expect?(): void;
  dispose(): void;
}
