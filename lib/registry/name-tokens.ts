import { fold } from '../recognition/fold';
import { canonical, MUHAMMAD } from './variants';

/** Titles that stand before names in the registry's aliases and that a person may leave out. */
const TITLES = new Set(
  'h hj hi haji hajah dr drs dra drg ir prof kh k tgk tengku ust ustad ustadz ustaz ustadzah pdt gus kiai kyai'.split(
    ' ',
  ),
);

export interface NameTokens {
  /** Canonical words, single letters dropped (a leading M. became muhammad). */
  words: string[];
  /** The first word is a Muhammad that people often leave out. */
  optionalLead: boolean;
}

/** Words of a registry name as the tables hold them; empty when nothing usable is left. */
export function nameTokens(name: string): NameTokens {
  const words: string[] = [];
  const folded = fold(name);
  for (let i = 0; i < folded.length; i++) {
    const t = folded[i]?.t ?? '';
    if (i === 0 && t === 'm' && folded.length > 1) words.push(MUHAMMAD);
    else if (t.length > 1) words.push(i === 0 && TITLES.has(t) && folded.length > 2 ? t : canonical(t));
  }
  return { words, optionalLead: words.length >= 3 && words[0] === MUHAMMAD };
}

/** The words that must be there: without the optional lead. */
export function requiredWords(name: NameTokens): string[] {
  return name.optionalLead ? name.words.slice(1) : name.words;
}
