import type { NameRecord } from '../../../lib/registry/records';

/** Ways people write a name; undefined where the way does not apply to this name. */
export const WAYS: Readonly<Record<string, (name: string) => string | undefined>> = {
  plain: (name) => name,
  capitals: (name) => name.toUpperCase(),
  'lower case': (name) => name.toLowerCase(),
  'honorifics and degrees': (name) => `Bapak Dr. H. ${name}, S.H., M.Si.`,
  'in a sentence': (name) => `Kemarin saya bertemu ${name} di pasar, orangnya ramah.`,
  'at the end of a sentence': (name) => `Terima kasih ${name}. Semoga sehat.`,
  'without dots': (name) => (name.includes('.') ? name.replaceAll('.', '') : undefined),
  'wide letters': (name) =>
    [...name].map((c) => (/[a-z]/i.test(c) ? String.fromCodePoint(c.codePointAt(0)! + 0xfee0) : c)).join(''),
  'look-alike letters': (name) => name.replaceAll('a', 'а').replaceAll('o', 'о'),
  'zero width': (name) => name.split('').join('\u200b'),
  stretched: (name) => name.replace(/([aiueo])(?=[^aiueo]*$)/, '$1$1$1$1'),
  leet: (name) => {
    const word = name.split(' ').find((part) => part.length > 4);
    return word === undefined
      ? undefined
      : name.replace(word, `${word[0]}${word.slice(1).replace('a', '4').replace('i', '1')}`);
  },
  'Muhammad as M.': (name) => swap(name, /^(Muhammad|Mohamad|Mohammad|Muhamad) /, 'M. '),
  'M. as Muhammad': (name) => swap(name, /^(M|Moh|Muh|Mohd|Mhd)\.? /, 'Muhammad '),
  'Ahmad as Achmad': (name) => swap(name, /\bAhmad\b/, 'Achmad'),
  'Abdul as Abd.': (name) => swap(name, /\bAbdul /, 'Abd. '),
  'old spelling': (name) => swap(name, /u/, 'oe'),
  'last name first': (name) => {
    const words = name.split(' ');
    return words.length < 2 || /\./.test(name)
      ? undefined
      : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
  },
  'hyphen between': (name) => swap(name, / /, '-'),
  hashtag: (name) => (/[.\-/]/.test(name) ? undefined : `#${name.replace(/[^A-Za-z]/g, '')}Menang`),
  'lower-case hashtag': (name) =>
    /[.\-/]/.test(name) || name.length > 24 || name.split(' ').length !== 2
      ? undefined
      : `#${name.replace(/[^A-Za-z]/g, '').toLowerCase()}`,
};

function swap(name: string, from: RegExp, to: string): string | undefined {
  return from.test(name) ? name.replace(from, to) : undefined;
}

/** A spread of records whose names may stand alone. */
export function telling(records: readonly NameRecord[], count: number): NameRecord[] {
  const usable = records.filter(
    ({ kind, amb, name }) => kind !== 'pair' && amb <= 1 && name.split(' ').length >= 2,
  );
  const step = Math.max(1, Math.floor(usable.length / count));
  return usable.filter((_, i) => i % step === 0).slice(0, count);
}
