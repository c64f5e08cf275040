import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DigitalAct } from './acts';
import type { Severity } from './citation';
import type { Decision, Entry } from './entry';
import type { GuardState, LogMode } from './guard-state';
import type { IsoDate } from './person';
import type { Stage } from './stage';

/**
 * Typed protocol between pages and background. Kept small: content scripts carry it. The background checks every
 * request (`lib/messages-check.ts`): its shape, its version and who sent it. Every answer is a `Reply`, never a throw.
 */
export const PROTOCOL_VERSION = 1;

export const MESSAGE_ERRORS = [
  'unknown-message',
  'bad-version',
  'invalid',
  'forbidden',
  'locked',
  'wrong-passphrase',
  'storage-full',
  'storage-broken',
  'failed',
  'unreachable',
] as const;
export type MessageErrorCode = (typeof MESSAGE_ERRORS)[number];
export interface MessageError {
  code: MessageErrorCode;
  detail?: string | undefined;
}
export type Reply<T> = { ok: true; value: T } | { ok: false; error: MessageError };

/** Which entries are meant; every field narrows. Empty lists narrow nothing. */
export interface LogFilter {
  /** First and last day, in the person's time zone, both included. */
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  platforms?: readonly string[] | undefined;
  acts?: readonly DigitalAct[] | undefined;
  decisions?: readonly Decision[] | undefined;
  severities?: readonly Severity[] | undefined;
  causes?: readonly string[] | undefined;
  simulated?: boolean | undefined;
  /** Words, each of which must begin a word of the note, excerpt, account, cause or rule. */
  search?: string | undefined;
}

export interface LogPage {
  entries: Entry[];
  /** Hand back to read on; absent at the end. */
  next?: string | undefined;
}

export interface Count {
  key: string;
  count: number;
}

/** Numbers over all entries that a filter lets through. */
export interface LogOverview {
  total: number;
  /** All entries of the log, whatever the filter. */
  all: number;
  platforms: Count[];
  acts: Count[];
  decisions: Count[];
  severities: Count[];
  /** Strongest cause of each entry, the most frequent first, at most 50. */
  causes: Count[];
  /** Entries per day, oldest first, days without any left out. */
  days: { day: IsoDate; count: number; cancelled: number; edited: number; proceeded: number }[];
}

/** State of the optional passphrase. */
export interface VaultState {
  mode: 'open' | 'unlocked' | 'locked';
  /** Sealed entries, also those taken while locked; absent without a passphrase. */
  sealed?: number | undefined;
}

export const NOTICES = [
  'log-trimmed',
  'log-lost',
  'log-off-broken',
  'policy-ignored',
  'permission-lost',
  'platform-changed',
] as const;
export type NoticeCode = (typeof NOTICES)[number];
export interface Notice {
  code: NoticeCode;
  at: number;
  detail?: string | undefined;
}

/** What the popup shows at once. */
export interface Status {
  enabled: boolean;
  pausedUntil?: number | undefined;
  simulatedDate?: IsoDate | undefined;
  today: IsoDate;
  stage: Stage;
  /** First day the stage is another one, where the calendar knows. */
  stageUntil?: IsoDate | undefined;
  logMode: LogMode;
  vault: VaultState['mode'];
  /** Last decisions; empty while the log is locked or off. */
  recent: Entry[];
  entriesToday: number;
  notices: Notice[];
}

/** What a guard says of its own sight on a platform, without any text of the page. */
export interface Diagnosis {
  platform: string;
  state: 'ok' | 'degraded' | 'blind';
  posts: number;
  /** Hook name → how often it matched. */
  hooks: Readonly<Record<string, number>>;
  /** Layer name → how many controls it recognised. */
  layers: Readonly<Record<string, number>>;
}

export type AppendResult = 'stored' | 'duplicate' | 'off' | 'private';
export const PAGES = [
  'popup',
  'options',
  'activity',
  'practice',
  'onboarding',
  'reference',
  'photo-check',
] as const;
export type PageName = (typeof PAGES)[number];

export interface ImportPlan {
  fresh: number;
  duplicates: number;
}

interface Requests {
  /** For a guard that found nothing in storage (first seconds after install). */
  'guard:state': { data: Record<string, never>; reply: GuardState };
  /** Answered only when the entry is durable; repeat until answered, it stays one entry. */
  'log:append': { data: { entry: Entry }; reply: AppendResult };
  'correction:add': { data: { cause: string; what: string }; reply: null };
  /** Minutes from now; 0 ends the pause; `today` lasts until midnight. */
  'pause:set': { data: { minutes: number | 'today' }; reply: null };
  'diagnosis:report': { data: Diagnosis; reply: null };
  'diagnosis:list': { data: Record<string, never>; reply: Diagnosis[] };
  'page:open': { data: { page: PageName; hash?: string | undefined }; reply: null };
  'status:get': { data: Record<string, never>; reply: Status };
  'notice:dismiss': { data: { code: NoticeCode }; reply: null };
  'log:query': { data: { filter: LogFilter; before?: string | undefined; limit: number }; reply: LogPage };
  'log:overview': { data: { filter: LogFilter }; reply: LogOverview };
  'log:note': { data: { id: string; note: string }; reply: null };
  'log:delete': { data: { ids: readonly string[] } | { filter: LogFilter }; reply: { deleted: number } };
  /** Everything, at once, locked or not. */
  'log:clear': { data: Record<string, never>; reply: { deleted: number } };
  /** Oldest first, in slices. */
  'log:export': { data: { after?: string | undefined; limit: number }; reply: LogPage };
  'log:import': { data: { entries: readonly Entry[]; commit: boolean }; reply: ImportPlan };
  'vault:state': { data: Record<string, never>; reply: VaultState };
  'vault:set': { data: { passphrase: string }; reply: null };
  'vault:change': { data: { old: string; passphrase: string }; reply: null };
  'vault:remove': { data: { passphrase: string }; reply: null };
  'vault:unlock': { data: { passphrase: string }; reply: null };
  'vault:lock': { data: Record<string, never>; reply: null };
}
export type MessageType = keyof Requests;
export type MessageData<T extends MessageType> = Requests[T]['data'];
export type MessageReply<T extends MessageType> = Requests[T]['reply'];

export interface Envelope<T extends MessageType> {
  v: number;
  data: MessageData<T>;
}

type Protocol = { [T in MessageType]: (envelope: Envelope<T>) => Reply<MessageReply<T>> };

const messenger = defineExtensionMessaging<Protocol>();

/**
 * Asks the background. Never rejects: a background that cannot be reached (asleep too long, extension updated or
 * removed) is the error `unreachable`.
 */
export async function ask<T extends MessageType>(
  type: T,
  data: MessageData<T>,
): Promise<Reply<MessageReply<T>>> {
  // The library's argument types are conditional on each message; T stays open here.
  const send = messenger.sendMessage as unknown as (
    type: T,
    envelope: Envelope<T>,
  ) => Promise<Reply<MessageReply<T>> | undefined>;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const reply = await send(type, { v: PROTOCOL_VERSION, data });
      return reply ?? { ok: false, error: { code: 'unreachable' } };
    } catch (error) {
      const detail = error instanceof Error ? error.message : undefined;
      // A background that is just going to sleep refuses the message without having seen it: knock again.
      if (attempt < 3 && detail?.includes('Receiving end does not exist') === true)
        await new Promise((resolve) => setTimeout(resolve, 150 * attempt));
      else return { ok: false, error: { code: 'unreachable', detail } };
    }
  }
}
