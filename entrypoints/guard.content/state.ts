/** Reads what the background wrote for guarded tabs, and follows its changes. */
import { browser } from 'wxt/browser';
import type { StateSource } from '../../lib/guard/options';
import type { GuardState } from '../../lib/guard-state';
import { ask } from '../../lib/messages';
import { createRecognizer } from '../../lib/recognition/recognizer';
import type { NameIndex } from '../../lib/registry/name-index';
import { fromStorage } from '../../lib/registry/storage';
import { loadTables } from '../../lib/registry/tables';
import { fillWarningTexts } from '../../lib/texts/warning';
import type { WordSource } from '../../lib/recognition/word-source';
import type { Recognizer } from '../../lib/verdict';

const STATE = 'guardState';
const TABLES = 'registryTables';
const WORDS = 'recognitionWords';
const TEXTS = 'warningTexts';

export interface PageState extends StateSource {
  recognizer(): Recognizer | undefined;
  dispose(): void;
}

/** Broken or missing tables: parties and campaign words are known without them. */
function namesOf(tables: string | undefined): { names?: NameIndex } {
  try {
    return tables === undefined ? {} : { names: loadTables(fromStorage(tables)) };
  } catch {
    return {};
  }
}

export function followState(): PageState {
  let state: GuardState | undefined;
  let tables: string | undefined;
  let words: string | undefined;
  let texts: string | undefined;
  let recognizer: Recognizer | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  /** Both parts again: what a recogniser was made of is not kept. */
  async function readParts(): Promise<void> {
    const stored: Record<string, unknown> = await browser.storage.local.get([TABLES, WORDS, TEXTS]);
    tables = stored[TABLES] as string | undefined;
    words = stored[WORDS] as string | undefined;
    texts = stored[TEXTS] as string | undefined;
    recognizer = undefined;
  }

  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    const changedState = changes[STATE]?.newValue as GuardState | undefined;
    if (changedState) {
      state = changedState;
      tell();
    }
    if (changes[TABLES] || changes[WORDS] || changes[TEXTS]) void readParts().then(tell, () => undefined);
  };
  browser.storage.onChanged.addListener(onChanged);

  const settled = Promise.all([browser.storage.local.get(STATE), readParts()])
    .then(async ([stored]) => {
      state ??= (stored as Record<string, unknown>)[STATE] as GuardState | undefined;
      if (!state) {
        // First seconds after the install: the background has not written yet.
        const reply = await ask('guard:state', {});
        if (reply.ok) state ??= reply.value;
      }
      tell();
    })
    .catch(() => undefined);

  return {
    settled,
    current: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    recognizer() {
      // Without texts nothing could be shown; then nothing is held either.
      if (recognizer || words === undefined || texts === undefined) return recognizer;
      try {
        fillWarningTexts(JSON.parse(texts) as Parameters<typeof fillWarningTexts>[0]);
        const source = JSON.parse(words) as WordSource;
        recognizer = createRecognizer({ words: source, ...namesOf(tables) });
      } catch {
        // Broken words: nothing can be judged, and everything passes until the background writes them anew.
      }
      // The strings are as large as what is made of them.
      tables = undefined;
      words = undefined;
      texts = undefined;
      return recognizer;
    },
    dispose() {
      browser.storage.onChanged.removeListener(onChanged);
      listeners.clear();
    },
  };
}
