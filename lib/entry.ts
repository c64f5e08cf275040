import type { DigitalAct } from './acts';
import type { Severity } from './citation';

export const DECISIONS = [
  'cancelled',
  'edited',
  'proceeded',
  'proceeded-with-note',
  'wrong-detection',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** One line of the personal log. `id` is made by the page at the decision, so that a repeated delivery is one entry. */
export interface Entry {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  platform: string;
  act: DigitalAct;
  severity: Severity;
  ruleIds: readonly string[];
  decision: Decision;
  /** Record ids of what caused the warning. */
  causes: readonly string[];
  /** True while a simulated date was on. */
  simulated: boolean;
  note?: string | undefined;
  /** Only in detailed mode, by the person's choice. */
  excerpt?: string | undefined;
  account?: string | undefined;
  link?: string | undefined;
}
