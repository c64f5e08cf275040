import MiniSearch from 'minisearch';
import { stem } from './stem';
import type { Reference } from './types';

export type HitKind = 'rule' | 'advice' | 'scenario' | 'sanction' | 'channel';
export interface Hit {
  kind: HitKind;
  /** Id of the rule, advice or scenario; level of a sanction; name of a channel. */
  id: string;
}

interface Doc {
  key: string;
  kind: HitKind;
  id: string;
  title: string;
  text: string;
  detail: string;
}

/**
 * Words people type → words the rules use. Folded, one word each; tried in addition to the word itself.
 * Own list: everyday and platform words for the acts and persons of the corpus.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  like: ['suka', 'menyukai', 'disukai'],
  suka: ['like', 'menyukai'],
  jempol: ['like', 'suka', 'pose'],
  komen: ['komentar', 'berkomentar'],
  komentar: ['berkomentar', 'comment'],
  share: ['bagikan', 'membagikan'],
  bagikan: ['share', 'membagikan'],
  repost: ['membagikan', 'share'],
  retweet: ['membagikan', 'share'],
  follow: ['mengikuti', 'ikut'],
  ikuti: ['mengikuti', 'follow'],
  upload: ['mengunggah', 'unggah'],
  posting: ['unggahan', 'mengunggah'],
  foto: ['berfoto', 'pose'],
  selfie: ['berfoto', 'foto'],
  twibbon: ['bingkai'],
  frame: ['bingkai'],
  stiker: ['reaksi', 'emoji'],
  dukungan: ['pemenangan'],
  tukin: ['tunjangan'],
  persen: ['tunjangan'],
  p3k: ['pppk'],
  caleg: ['calon'],
  paslon: ['calon'],
  capres: ['calon'],
  telegram: ['grup', 'percakapan'],
  wa: ['grup', 'percakapan'],
  whatsapp: ['grup', 'percakapan'],
  istri: ['pasangan', 'suami'],
  suami: ['pasangan', 'istri'],
  gaji: ['sanksi', 'hukuman'],
  pecat: ['pemberhentian', 'diberhentikan'],
  dipecat: ['pemberhentian', 'diberhentikan'],
  lapor: ['melaporkan', 'pelaporan'],
  honorer: ['ppnpn'],
  kades: ['desa'],
  polisi: ['polri'],
  tentara: ['tni'],
};

const synonyms = (word: string): readonly string[] =>
  Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word] ?? []) : [];

/** Lower case, without accents. */
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const bilingual = (text: { id: string; en: string }): string => `${text.id}\n${text.en}`;

function documents(reference: Reference): Doc[] {
  const doc = (kind: HitKind, id: string, title: string, text: string, detail = ''): Doc => ({
    key: `${kind}:${id}`,
    kind,
    id,
    title,
    text,
    detail,
  });
  return [
    ...reference.scenarios.map((one) =>
      doc('scenario', one.id, bilingual(one.question), bilingual(one.answer)),
    ),
    ...reference.advice.map((one) => doc('advice', one.id, bilingual(one.text), one.verdict)),
    ...reference.rules.map((one) =>
      doc(
        'rule',
        one.id,
        `${one.citation} ${one.instrument.title}`,
        bilingual(one.summary),
        [...one.binds, ...one.sanctions.map(bilingual), one.keyPhrase ?? ''].join(' '),
      ),
    ),
    ...reference.sanctions.map((one) =>
      doc(
        'sanction',
        one.level,
        bilingual(one.label),
        one.items.map(bilingual).join(' '),
        one.basis.join(' '),
      ),
    ),
    ...reference.channels.map((one) => doc('channel', one.name, one.name, bilingual(one.use))),
  ];
}

/** Searches the reference in both languages: by beginnings of words, forgiving one slip in longer words. */
export class ReferenceSearch {
  private index: MiniSearch<Doc> | undefined;

  /** The index is made at the first search, so that opening the reference does not wait for it. */
  constructor(private readonly reference: Reference) {}

  private get ready(): MiniSearch<Doc> {
    if (this.index) return this.index;
    this.index = new MiniSearch<Doc>({
      idField: 'key',
      fields: ['title', 'text', 'detail'],
      storeFields: ['kind', 'id'],
      // Indexed as typed, for words not typed to the end yet, and by their root.
      processTerm: (word) => [fold(word), stem(fold(word))],
      searchOptions: {
        processTerm: fold,
        boost: { title: 3, text: 1.5 },
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 5 ? 0.2 : false),
        combineWith: 'AND',
      },
    });
    this.index.addAll(documents(this.reference));
    return this.index;
  }

  /** Best hits first; an empty query finds nothing. */
  find(query: string, limit = 40): Hit[] {
    const words = query.split(/\s+/).map(fold).filter(Boolean);
    if (words.length === 0) return [];
    const results = this.ready.search({
      combineWith: 'AND',
      queries: words.map((word) => {
        const root = stem(word);
        return {
          combineWith: 'OR',
          queries: [...new Set([word, root, ...synonyms(word), ...synonyms(root)])],
        };
      }),
    });
    return results.slice(0, limit).map((hit) => ({ kind: hit['kind'] as HitKind, id: hit['id'] as string }));
  }
}
