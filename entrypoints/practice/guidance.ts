import file from '../../data/legal/guidance.json';
import type { Language } from '../../lib/guard-state';
import { say } from '../../lib/texts/all';

interface Item {
  id: string;
  text: { id: string; en: string };
  confidence: string;
}

const ITEMS = new Map((file.items as readonly Item[]).map((item) => [item.id, item]));

/** The legal guidance that speaks to a situation, honest about its confidence where that is not high. */
export function guidanceText(id: string | undefined, language: Language): string | undefined {
  const item = id === undefined ? undefined : ITEMS.get(id);
  if (item === undefined) return undefined;
  const doubt = item.confidence === 'high' ? undefined : say(language, 'confidence', item.confidence);
  return doubt === undefined ? item.text[language] : `${item.text[language]} (${doubt})`;
}
