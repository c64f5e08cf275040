import { soundHash } from './sound';

/**
 * Spellings and abbreviations of frequent first names that do not merely sound alike. The left is how the tables hold
 * them. Sources: the ballot lists' own variety and the registry's matching notes.
 */
const GROUPS: Readonly<Record<string, string>> = {
  muhammad:
    'm muh moh moch mochamad mochammad mohamad mohammad mohamed mohammed muhamad muhamed muhammed muhamat mohamat mohd muhd mhd mch mhmd much muchamad muchammad mukhamad mukhammad mokhamad mokhammad',
  ahmad: 'akhmad achmad ahmat akhmat achmat ach akh ahmed achmed',
  abdul: 'abd abdoel abdl',
  abdullah: 'abdulah abdoellah',
  siti: 'st sitti sity sitty',
  nur: 'noor nuur',
  yusuf: 'jusuf jusup joesoef joesoep yosef yusof',
  yahya: 'jahja jahya',
  yakub: 'jakub yakup yaqub',
  teuku: 'tengku teungku',
  gusti: 'gst igusti',
  made: 'imade',
  nyoman: 'inyoman',
  ketut: 'iketut',
  wayan: 'iwayan',
  komang: 'ikomang',
  putu: 'iputu',
  ngurah: 'ngr',
  tubagus: 'tb',
  nasution: 'nst',
  harahap: 'hrp',
  hasibuan: 'hsb',
  lubis: 'lbs',
};

export const VARIANTS: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([canon, spellings]) =>
    spellings.split(' ').map((spelling): [string, string] => [spelling, canon]),
  ),
);

/** The form the tables hold of a folded word of a name. */
export function canonical(word: string): string {
  return VARIANTS.get(word) ?? word;
}

export const MUHAMMAD = 'muhammad';

const SOUNDS: ReadonlyMap<number, number> = new Map(
  [...VARIANTS].map(([spelling, canon]): [number, number] => [soundHash(spelling), soundHash(canon)]),
);

/** Sound hash that spellings of one name share; `sound` is the word's own. */
export function canonicalSound(sound: number): number {
  return SOUNDS.get(sound) ?? sound;
}

/** Sound hash of a word of a name, the same for all its spellings. */
export function nameSound(word: string): number {
  return canonicalSound(soundHash(word));
}
