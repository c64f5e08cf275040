import type { Language } from '../../lib/guard-state';
import { say } from '../../lib/texts/all';

/** Areas of texts whose keys come from codes of the corpus. */
export type NamedArea =
  'sanction' | 'reference.binds' | 'reference.when' | 'reference.kind' | 'reference.verdict';

/** The text of a code of the corpus; the code itself when no text knows it, so that nothing is hidden. */
export const named = (language: Language, area: NamedArea, code: string): string =>
  say(language, area, code) ?? code;
