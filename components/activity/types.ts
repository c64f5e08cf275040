import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Entry } from '../../lib/entry';
import type { Language, LogMode } from '../../lib/guard-state';
import type { FileRefusal } from '../../lib/log/exchange';
import type { LogFilter, LogOverview, MessageErrorCode, VaultState } from '../../lib/messages';

export type Phase = 'loading' | 'ready' | 'locked' | 'failed';

/** What the page shows; filled and kept by its entry point. */
export interface ActivityModel {
  language: ReadonlySignal<Language>;
  logMode: ReadonlySignal<LogMode>;
  phase: ReadonlySignal<Phase>;
  /** Why, when the phase is `failed`. */
  error: ReadonlySignal<MessageErrorCode | undefined>;
  filter: Signal<LogFilter>;
  /** Numbers under the filter. */
  overview: ReadonlySignal<LogOverview | undefined>;
  /** Numbers of the whole log, for the choices of the filter and the calendar. */
  whole: ReadonlySignal<LogOverview | undefined>;
  entries: ReadonlySignal<readonly Entry[]>;
  /** There are older entries to load. */
  more: ReadonlySignal<boolean>;
  vault: ReadonlySignal<VaultState | undefined>;
  platformName(id: string): string;
  causeName(cause: string): string;
  ruleName(id: string): string;
}

export type Done = { ok: true } | { ok: false; error: MessageErrorCode };

export type ImportPreview =
  | { ok: true; fresh: number; duplicates: number; commit(): Promise<Done & { count?: number }> }
  | { ok: false; reason: FileRefusal | MessageErrorCode; line?: number; detail?: string };

/** Whether the browser has promised not to clear the log by itself, and how much room it takes, in bytes. */
export interface Lasting {
  promised: boolean;
  usage: number;
  quota: number;
}

/** What the page can do. */
export interface ActivityPort {
  reload(): void;
  loadMore(): Promise<void>;
  note(id: string, note: string): Promise<Done>;
  remove(id: string): Promise<Done>;
  removeRange(from: string, to: string): Promise<Done & { count?: number }>;
  clear(): Promise<Done & { count?: number }>;
  /** Writes a file; `progress` is told how many entries are ready. */
  exportFile(format: 'json' | 'csv', progress: (count: number) => void): Promise<Done & { count?: number }>;
  preview(file: File): Promise<ImportPreview>;
  /** Entries of one month, newest first, at most some thousands with a note. */
  month(month: string): Promise<{ overview: LogOverview; noted: readonly Entry[] } | undefined>;
  setPassphrase(passphrase: string): Promise<Done>;
  changePassphrase(old: string, passphrase: string): Promise<Done>;
  removePassphrase(passphrase: string): Promise<Done>;
  unlock(passphrase: string): Promise<Done>;
  lock(): Promise<Done>;
  /** undefined where the browser does not say. */
  lasting(): Promise<Lasting | undefined>;
  /** Asks the browser to keep the log; to be called in a press. @returns what it is now. */
  askToLast(): Promise<Lasting | undefined>;
  open(page: 'options' | 'practice'): void;
  print(): void;
}
