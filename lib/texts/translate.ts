import type { Language } from '../guard-state';

/** Both languages of one text: Bahasa Indonesia first, English second. */
export type TextPair = readonly [id: string, en: string];
/** Flat table of texts, keyed by the dotted path in `locales/*.yml`. */
export type TextTable = Readonly<Record<string, TextPair>>;
/** `$1`…`$9` are filled from a list, `{name}` from a record: the two forms `@wxt-dev/i18n` knows. */
export type TextArgs = readonly (string | number)[] | Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\$([1-9])|\{([A-Za-z0-9_]+)\}/g;

/**
 * Fills the placeholders of a text. Unknown placeholders stay as they are; values are inserted as plain text and never
 * read as placeholders again, so page text may be passed.
 */
export function fill(text: string, args?: TextArgs): string {
  if (args === undefined) return text;
  return text.replace(PLACEHOLDER, (whole, position: string | undefined, name: string | undefined) => {
    const value =
      position !== undefined
        ? (args as readonly (string | number)[])[Number(position) - 1]
        : Object.hasOwn(args, name as string)
          ? (args as Readonly<Record<string, string | number>>)[name as string]
          : undefined;
    return value === undefined ? whole : String(value);
  });
}

export interface Translator<Key extends string> {
  /** Text of a key known at build time, filled with `args`. */
  t(language: Language, key: Key, args?: TextArgs): string;
  /**
   * Text of a key made from a code that comes from data (evidence codes, act words, severities): hyphens become
   * underscores, because browsers allow no hyphen in message names.
   * @returns undefined when there is no such text, so that the caller chooses what to fall back to.
   */
  say(language: Language, area: string, code: string, args?: TextArgs): string | undefined;
}

/** Makes the two look-ups over one table; a bundle carries only the tables it names. */
export function translator<Table extends TextTable>(table: Table): Translator<Extract<keyof Table, string>> {
  const pick = (language: Language, pair: TextPair) => pair[language === 'en' ? 1 : 0];
  return {
    t: (language, key, args) => fill(pick(language, table[key] as TextPair), args),
    say(language, area, code, args) {
      const key = `${area}.${code.replaceAll('-', '_')}`;
      const pair = Object.hasOwn(table, key) ? table[key] : undefined;
      return pair === undefined ? undefined : fill(pick(language, pair), args);
    },
  };
}
