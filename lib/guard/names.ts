/** Accessible names as the platforms write them, compared without their accidents. Pure. */
import type { Names } from '../platforms/types';

// Zero-width characters, joiners and bidirectional marks that sites put into labels, and the private-use glyphs of
// icon fonts.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{Private_Use}/gu;

/** Nothing to fold but case and the end: most names are so. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const END = /\s*(?:\.{3}|…|\.)$/;

/** Folds a visible name: NFKC, one space, lower case, no invisible characters, no final full stop or ellipsis. */
export function foldName(name: string): string {
  const short = name.slice(0, 300);
  if (PLAIN.test(short)) return short.toLowerCase().replace(END, '');
  return short
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(END, '');
}

const NUMBER = '[\\d.,]+\\s?(?:k|m|b|rb|jt|mil|ribu|juta)?\\+?';

const EMOJI = '(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Regional_Indicator}|\\ufe0f)+';

const PLACEHOLDERS: Readonly<Record<string, string>> = { '{n}': NUMBER, '{name}': '.+', '{emoji}': EMOJI };

interface Matcher {
  exact: Set<string>;
  patterns: RegExp[];
}

const compiled = new WeakMap<Names, Matcher>();

function compile(names: Names): Matcher {
  const known = compiled.get(names);
  if (known) return known;
  const matcher: Matcher = { exact: new Set(), patterns: [] };
  for (const template of [...names.en, ...names.id, ...(names.other ?? [])]) {
    const prefix = template.endsWith('…');
    if (!prefix && !template.includes('{')) {
      matcher.exact.add(foldName(template));
      continue;
    }
    const source = foldName(template)
      .split(/(\{n\}|\{name\}|\{emoji\})/)
      .map((part) => PLACEHOLDERS[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('');
    matcher.patterns.push(new RegExp(`^${source}${prefix ? '' : '$'}`, 'u'));
  }
  compiled.set(names, matcher);
  return matcher;
}

/** Does a name already folded by `foldName` fit one of these? The empty name fits nothing. */
export function fits(folded: string, names: Names): boolean {
  if (folded === '') return false;
  const matcher = compile(names);
  return matcher.exact.has(folded) || matcher.patterns.some((pattern) => pattern.test(folded));
}
