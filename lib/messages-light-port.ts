/**
 * Stands in for `@webext-core/messaging` in content scripts (scripts/vite-light-content.ts): they only ask, so they
 * carry the asking half alone. The messages on the wire are the library's own.
 */
import { browser } from 'wxt/browser';

interface Answer {
  res?: unknown;
  err?: { message?: string } | null;
}

export function defineExtensionMessaging() {
  let id = 0;
  return {
    onMessage(): never {
      throw new Error('content scripts answer no messages of this kind');
    },
    /** @throws Error when nobody answers, or with what the answering side threw. */
    async sendMessage(type: string, data: unknown): Promise<unknown> {
      const message = { id: (id += 1), type, data, timestamp: Date.now() };
      const answer = (await browser.runtime.sendMessage(message)) as Answer | undefined;
      if (!answer) throw new Error('No response');
      if (answer.err !== undefined && answer.err !== null) throw new Error(answer.err.message);
      return answer.res;
    },
  };
}
