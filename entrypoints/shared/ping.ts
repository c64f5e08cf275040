import { browser } from 'wxt/browser';
import type { Diagnosis } from '../../lib/messages';

const PING = 'guard:ping';

/**
 * In a guarded tab: answers the popup's question whether a guard lives here, with what it sees.
 * @returns stops answering.
 */
export function answerPings(diagnosis: () => Diagnosis): () => void {
  const listen = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id === browser.runtime.id && (message as { type?: unknown } | null)?.type === PING)
      respond(diagnosis());
    return undefined;
  };
  const listener = listen as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** What the guard of a tab says; undefined when none lives there. */
export async function ping(tab: number): Promise<Diagnosis | undefined> {
  try {
    return await browser.tabs.sendMessage<unknown, Diagnosis | undefined>(
      tab,
      { type: PING },
      { frameId: 0 },
    );
  } catch {
    return undefined;
  }
}
