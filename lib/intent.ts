import type { DigitalAct } from './acts';
import type { Subject } from './subject';

export const GESTURES = [
  'click',
  'tap',
  'double-click',
  'long-press',
  'key',
  'shortcut',
  'submit',
  'file-choice',
  'drop',
  'paste',
] as const;
export type GestureKind = (typeof GESTURES)[number];

/** How sure the guard is that this control performs this act. */
export type Confidence = 'hook' | 'semantic' | 'icon' | 'position' | 'editor';

/** What a gesture would do if it went through. Undoing is never an intent. */
export interface Intent {
  platform: string;
  act: DigitalAct;
  /** The platform's own word for the act, e.g. repost, quote, story: names the buttons ("Batalkan posting ulang"). */
  word: string;
  gesture: GestureKind;
  control: Element;
  container: Element | null;
  confidence: Confidence;
  subject: Subject;
}
