import { browser } from 'wxt/browser';
import { names } from '../../lib/log/trouble';
import { checkMessage, MESSAGE_TYPES, senderKind, type SenderFacts } from '../../lib/messages-check';
import type { MessageData, MessageError, MessageReply, MessageType, Reply } from '../../lib/messages';
import { isPart } from './parts';

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
  return { code: 'failed', detail: names(error).join(' ') };
}

const isOurs = (type: string): type is MessageType => (MESSAGE_TYPES as string[]).includes(type);

/**
 * Registers all handlers. Has to run in the first turn of the background, or the event that woke it is lost.
 *
 * Asking is the messaging library's; answering is ours alone: the library looks handlers up by a name that may also be
 * one of every object (`constructor`), and leaves what it does not know without an answer. Here every request of ours
 * gets one, whatever its shape; what is not of ours gets none.
 */
export function route(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: SenderFacts,
    respond: (answer: { res: Reply<unknown> }) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = typeof message === 'object' && message !== null ? message : {};
    const { type, data, timestamp } = request as { type?: unknown; data?: unknown; timestamp?: unknown };
    if (typeof type === 'string' && isPart(type)) return undefined;
    if (typeof type !== 'string' || typeof timestamp !== 'number')
      respond({ res: { ok: false, error: { code: 'invalid' } } });
    else if (!isOurs(type)) respond({ res: { ok: false, error: { code: 'unknown-message' } } });
    else {
      void answer(handlers, type, data, sender).then((res) => respond({ res }));
      return true;
    }
    return undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** Checks one request and has it handled. Never rejects. */
async function answer<T extends MessageType>(
  handlers: Handlers,
  type: T,
  data: unknown,
  sender: SenderFacts,
): Promise<Reply<MessageReply<T>>> {
  try {
    const from = senderKind(sender, browser.runtime.id, browser.runtime.getURL('/'));
    const checked = checkMessage(type, data, from);
    if (!checked.ok) return checked;
    return {
      ok: true,
      value: await handlers[type](checked.data, { incognito: sender.tab?.incognito ?? false }),
    };
  } catch (error) {
    return { ok: false, error: toError(error) };
  }
}
