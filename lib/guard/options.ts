/** What the guard needs from outside; nothing in this room names a browser API. */
import type { Citation } from '../citation';
import type { Entry } from '../entry';
import type { GuardState } from '../guard-state';
import type { HintSource } from '../hint';
import type { Platform } from '../platforms/types';
import type { Recognizer, Verdict } from '../verdict';
import type { WarningHost } from '../warning';
import type { PhotoCheck } from './photos';

/** The person's settings and sheets as the background last wrote them, readable at once. */
export interface StateSource {
  current(): GuardState | undefined;
  subscribe(changed: () => void): () => void;
  /** Resolves, never rejects, when all has been read that presses are judged by; absent: it is there from the start. */
  settled?: Promise<void> | undefined;
}

/** What the guard tells the background. All of it is fire and forget for the guard, except entries (see outbox). */
export interface GuardPort {
  /** Resolves true only when the entry is durable (or must not be kept at all). */
  append(entry: Entry): Promise<boolean>;
  correct(cause: string, what: string): void;
  pause(minutes: number): void;
  report(report: HealthReport): void;
}

/** Entries not yet acknowledged, kept beyond the life of the tab. */
export interface OutboxStore {
  put(entry: Entry): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds, monotone, on the scale of `Event.timeStamp`. */
  monotone(): number;
}

/** Self-diagnosis: counts and names of our own rules, never a word of the page. */
export interface HealthReport {
  platform: string;
  state: 'ok' | 'degraded' | 'blind';
  posts: number;
  hooks: Readonly<Record<string, number>>;
  layers: Readonly<Record<string, number>>;
}

/** The part of the mark component the guard uses. */
export interface MarkLayer {
  mark(container: Element, place: Element, verdict: Verdict, citation: Citation): void;
  unmark(container: Element): void;
  clear(): void;
  dispose(): void;
}

export interface GuardOptions {
  window: Window & typeof globalThis;
  platform: Platform;
  state: StateSource;
  /** Made on first need; undefined while its tables are not there yet. */
  recognizer: () => Recognizer | undefined;
  /** False while it is still being made in idle moments, which this begins; then only a press may not wait. */
  prepared?: (() => boolean) | undefined;
  warnings: () => WarningHost;
  port: GuardPort;
  outbox?: OutboxStore | undefined;
  clock?: Clock | undefined;
  /** Practice page: marked in the warning, no trace in the log. */
  practice?: boolean | undefined;
  /** Private window: guarded, never logged. */
  incognito?: boolean | undefined;
  /** Looks at pictures before they go out; without it only names and places of files are judged. */
  photos?: PhotoCheck | undefined;
  /** The extension was updated or removed: the guard takes itself away and the site keeps working. */
  isAlive?: (() => boolean) | undefined;
  /** Quiet signs beside judged posts. */
  marks?: MarkLayer | undefined;
  /** Loads what shows hints beside editors, when a draft first needs one; absent: no hints. */
  hints?: ((source: HintSource) => Promise<void>) | undefined;
  /** A short message near the control: the person must press once more. */
  tell?: ((code: 'press-again', anchor: Element) => void) | undefined;
}
