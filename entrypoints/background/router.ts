import { browser } from 'wxt/browser';
import { checkMessage, MESSAGE_TYPES, senderKind } from '../../lib/messages-check';
import {
  onMessage,
  type Envelope,
  type MessageData,
  type MessageError,
  type MessageReply,
  type MessageType,
  type Reply,
} from '../../lib/messages';

/** What a handler is told besides the data. */
export interface Asked {
  /** The request comes from a private window. */
  incognito: boolean;
}

export type Handlers = {
  [T in MessageType]: (data: MessageData<T>, asked: Asked) => Promise<MessageReply<T>>;
};

/** An answer that is an error the asker should know about. */
export class Refusal extends Error {
  constructor(
    readonly code: MessageError['code'],
    readonly detail?: string,
  ) {
    super(detail ?? code);
  }
}

/** What of a thrown thing the asker is told. */
export function toError(error: unknown): MessageError {
  if (error instanceof Refusal) return { code: error.code, detail: error.detail };
  if (error instanceof Error && error.name === 'LockedError') return { code: 'locked' };
  return { code: 'failed', detail: error instanceof Error ? error.name : undefined };
}

/** Message families answered elsewhere in the extension (the photo room's own document, parts put into pages). */
const FOREIGN = /^(photo|part):/;

/**
 * Registers all handlers. Has to run in the first turn of the background, or the event that woke it is lost.
 * Every request of ours gets an answer: unknown types, too, with a typed error.
 */
export function route(handlers: Handlers): void {
  for (const type of MESSAGE_TYPES) register(type, handlers[type]);
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { type, timestamp } = (message ?? {}) as { type?: unknown; timestamp?: unknown };
    const wellFormed = typeof type === 'string' && typeof timestamp === 'number';
    if (wellFormed && ((MESSAGE_TYPES as string[]).includes(type) || FOREIGN.test(type))) return undefined;
    if (typeof type === 'string' && FOREIGN.test(type)) return undefined;
    const error: MessageError = { code: wellFormed ? 'unknown-message' : 'invalid' };
    respond({ res: { ok: false, error } });
    return undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function register<T extends MessageType>(type: T, handler: Handlers[T]): void {
  const listen = onMessage as unknown as (
    type: T,
    listener: (message: {
      data: Envelope<T>;
      sender: { id?: string; url?: string; tab?: { incognito?: boolean } };
    }) => Promise<Reply<MessageReply<T>>>,
  ) => void;
  listen(type, async ({ data, sender }) => {
    const from = senderKind(sender, browser.runtime.id, browser.runtime.getURL('/'));
    const checked = checkMessage(type, data, from);
    if (!checked.ok) return checked;
    try {
      return { ok: true, value: await handler(checked.data, { incognito: sender.tab?.incognito ?? false }) };
    } catch (error) {
      return { ok: false, error: toError(error) };
    }
  });
}
