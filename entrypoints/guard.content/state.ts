/** Reads what the background wrote for guarded tabs, and follows its changes. */
import { browser } from 'wxt/browser';
import type { StateSource } from '../../lib/guard/options';
import type { GuardState } from '../../lib/guard-state';
import { ask } from '../../lib/messages';
import { recognizerSteps } from '../../lib/recognition/recognizer';
import type { Steps } from '../../lib/recognition/steps';
import type { NameIndex } from '../../lib/registry/name-index';
import { fromStorage } from '../../lib/registry/storage';
import { loadTables } from '../../lib/registry/tables';
import { fillWarningTexts } from '../../lib/texts/warning';
import type { WordSource } from '../../lib/recognition/word-source';
import type { SubjectText } from '../../lib/subject';
import type { Recognizer } from '../../lib/verdict';
import { inSlices, type Slices } from './slices';

const STATE = 'guardState';
const TABLES = 'registryTables';
const WORDS = 'recognitionWords';
const TEXTS = 'warningTexts';

export interface PageState extends StateSource {
  recognizer(): Recognizer | undefined;
  /** False while it is being made in idle moments; this begins it. */
  prepared(): boolean;
  dispose(): void;
}

/** What the background wrote for a recogniser, as stored. */
interface Parts {
  tables: string | undefined;
  words: string;
  texts: string;
}

/** Broken or missing tables: parties and campaign words are known without them. */
function namesOf(tables: string | undefined): { names?: NameIndex } {
  try {
    return tables === undefined ? {} : { names: loadTables(fromStorage(tables)) };
  } catch {
    return {};
  }
}

/** Makes a recogniser, and the texts of its warnings, in steps of about a millisecond at most. */
function* prepare({ tables, words, texts }: Parts): Steps<Recognizer> {
  fillWarningTexts(JSON.parse(texts) as Parameters<typeof fillWarningTexts>[0]);
  yield;
  const names = namesOf(tables);
  yield;
  const source = JSON.parse(words) as WordSource;
  yield;
  return yield* recognizerSteps({ words: source, ...names });
}

/** Words that go ever further through the recogniser, without a name of anybody. */
const WARM: readonly SubjectText[] = [
  { text: 'satu dua' },
  { text: '', handle: 'satu.dua', author: 'Satu Dua 3' },
  { text: 'pemilu' },
  { text: 'Ayo #SatuDua, coblos paslon nomor 1!' },
  { text: 'Ayo coblos Ahmad Budi dan Siti Sari!', handle: 'relawan_satu' },
];

/**
 * The first judgements of a process take milliseconds each, since nothing is compiled. What is judged here is no post's:
 * so that neither the first press nor the first post waits for it.
 */
function* warm(recognizer: Recognizer): Steps<void> {
  for (const words of WARM) {
    recognizer.judge(words, { date: '2024-01-01' });
    yield;
  }
}

export function followState(): PageState {
  let state: GuardState | undefined;
  let parts: Parts | undefined;
  let slices: Slices<Recognizer> | undefined;
  let recognizer: Recognizer | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  /** Both parts again: what a recogniser was made of is not kept. */
  async function readParts(): Promise<void> {
    const stored: Record<string, unknown> = await browser.storage.local.get([TABLES, WORDS, TEXTS]);
    const [tables, words, texts] = [TABLES, WORDS, TEXTS].map((key) => stored[key] as string | undefined);
    slices?.stop();
    slices = undefined;
    recognizer = undefined;
    // Without texts nothing could be shown; then nothing is held either.
    parts = words === undefined || texts === undefined ? undefined : { tables, words, texts };
  }

  function begin(): void {
    if (parts === undefined) return;
    slices = inSlices(prepare(parts), warm);
    // The strings are as large as what is made of them.
    parts = undefined;
  }

  /** So that no press waits for it. Frames inside pages are many and seldom pressed: there it waits for one. */
  const beginEarly = (): void => {
    if (state?.enabled === true && window === window.top) begin();
    tell();
  };

  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    const changedState = changes[STATE]?.newValue as GuardState | undefined;
    if (changedState) {
      state = changedState;
      tell();
    }
    if (changes[TABLES] || changes[WORDS] || changes[TEXTS])
      void readParts().then(beginEarly, () => undefined);
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
      beginEarly();
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
      if (recognizer) return recognizer;
      begin();
      try {
        recognizer = slices?.finish();
      } catch {
        // Broken words: nothing can be judged, and everything passes until the background writes them anew.
      }
      slices = undefined;
      return recognizer;
    },
    prepared() {
      if (recognizer) return true;
      begin();
      return slices?.done ?? true;
    },
    dispose() {
      slices?.stop();
      browser.storage.onChanged.removeListener(onChanged);
      listeners.clear();
    },
  };
}
