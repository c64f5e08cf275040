/** Reads what the background wrote for guarded tabs, and follows its changes. */
import { browser } from 'wxt/browser';
import type { StateSource } from '../../lib/guard/options';
import type { GuardState } from '../../lib/guard-state';
import { ask } from '../../lib/messages';
import { createRecognizer } from '../../lib/recognition/recognizer';
import { fromStorage } from '../../lib/registry/storage';
import { loadTables } from '../../lib/registry/tables';
import type { Recognizer } from '../../lib/verdict';

const STATE = 'guardState';
const TABLES = 'registryTables';

export interface PageState extends StateSource {
  recognizer(): Recognizer | undefined;
  dispose(): void;
}

export function followState(): PageState {
  let state: GuardState | undefined;
  let tables: string | undefined;
  let recognizer: Recognizer | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    const changedState = changes[STATE]?.newValue as GuardState | undefined;
    const changedTables = changes[TABLES]?.newValue as string | undefined;
    if (changedState) state = changedState;
    if (changedTables !== undefined) {
      tables = changedTables;
      recognizer = undefined;
    }
    if (changedState || changedTables !== undefined) tell();
  };
  browser.storage.onChanged.addListener(onChanged);

  void browser.storage.local
    .get([STATE, TABLES])
    .then(async (stored: Record<string, unknown>) => {
      tables ??= stored[TABLES] as string | undefined;
      state ??= stored[STATE] as GuardState | undefined;
      if (!state) {
        // First seconds after the install: the background has not written yet.
        const reply = await ask('guard:state', {});
        if (reply.ok) state ??= reply.value;
      }
      tell();
    })
    .catch(() => undefined);

  return {
    current: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    recognizer() {
      if (recognizer) return recognizer;
      try {
        const names = tables === undefined ? undefined : loadTables(fromStorage(tables));
        recognizer = createRecognizer(names ? { names } : {});
      } catch {
        // Broken tables: parties and campaign words are known without them.
        recognizer = createRecognizer({});
      }
      // The string is as large as the tables made of it.
      tables = undefined;
      return recognizer;
    },
    dispose() {
      browser.storage.onChanged.removeListener(onChanged);
      listeners.clear();
    },
  };
}
