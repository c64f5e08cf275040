import type { Signal } from '@preact/signals';
import type { Entry } from '../../lib/entry';
import type { GuardState } from '../../lib/guard-state';
import type { Diagnosis, NoticeCode, PageName, Status } from '../../lib/messages';
import type { IsoDate } from '../../lib/person';
import type { Reference } from '../../lib/reference/types';
import type { Stage } from '../../lib/stage';
import type { CheckResult } from '../check/types';

/**
 * How well the page in front is guarded. `silent`: the platform is known, but no guard answers (the tab is older than
 * the extension); `no-permission`: the person has not allowed this platform.
 */
export type PageState = 'guarded' | 'degraded' | 'platform-off' | 'silent' | 'no-permission' | 'not-covered';

export interface PageReport {
  state: PageState;
  /** Name of the platform; absent where the page is none we know. */
  platform?: string | undefined;
  diagnosis?: Diagnosis | undefined;
}

/** The stage in plain words' reach: what, where, until when, what then. */
export interface StageView {
  today: IsoDate;
  stage: Stage;
  /** Last day of this stage, where the calendar tells. */
  until?: IsoDate | undefined;
  next?: { stage: Stage; from: IsoDate } | undefined;
  event?: { id: string; en: string } | undefined;
  /** How sure the schedule of the running event is. */
  confidence?: 'high' | 'medium' | 'low' | undefined;
  /** Elections to come whose dates are not set. */
  coming: readonly { id: string; en: string }[];
  region?: string | undefined;
  /** Until which day the calendar's sources speak. */
  knownUntil: IsoDate;
}

/** What the popup shows; filled in as it becomes known, the state first. */
export interface PopupModel {
  state: Signal<GuardState | undefined>;
  stage: Signal<StageView | undefined>;
  page: Signal<PageReport | undefined>;
  /** From the background; undefined while it wakes, null when it cannot be reached. */
  status: Signal<Status | null | undefined>;
  recent: Signal<readonly Entry[] | undefined>;
  favourites: Signal<readonly string[]>;
  onboarded: Signal<boolean>;
  /** Platform id → name, once the platforms are loaded. */
  platformNames: Signal<ReadonlyMap<string, string>>;
}

/** What the popup can do. Implemented beside the entrypoint; failures are told by `false`. */
export interface PopupPort {
  setEnabled(on: boolean): Promise<boolean>;
  /** 0 ends the pause; `today` lasts until midnight. */
  pause(minutes: number | 'today'): Promise<boolean>;
  endSimulation(): Promise<boolean>;
  removeEntry(id: string): Promise<boolean>;
  clearLog(): Promise<boolean>;
  dismissNotice(code: NoticeCode): Promise<boolean>;
  keepFavourites(ids: readonly string[]): Promise<boolean>;
  loadReference(): Promise<Reference>;
  check(text: string): Promise<CheckResult>;
  copy(text: string): Promise<boolean>;
  open(page: PageName | 'card'): void;
  /** Facts for the report a person may pass on: version and browser, nothing about the page. */
  environment(): readonly string[];
}

export type PopupTab = 'today' | 'log' | 'rules' | 'check';
export const POPUP_TABS: readonly PopupTab[] = ['today', 'log', 'rules', 'check'];
