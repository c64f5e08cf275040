import { signal } from '@preact/signals';
import type { Language } from '../../lib/guard-state';

const names = signal<ReadonlyMap<string, string> | undefined>(undefined);

async function load(): Promise<void> {
  const { loadCorpus } = await import('../../lib/rules/load-corpus');
  names.value = new Map([...loadCorpus().rules].map(([id, rule]) => [id, rule.citation]));
}

let loading: Promise<void> | undefined;

/** How a rule is cited; its id until the corpus, which is loaded when the first rule is shown, has come. */
export function ruleName(id: string, _language: Language): string {
  loading ??= load().catch(() => undefined);
  return names.value?.get(id) ?? id;
}
