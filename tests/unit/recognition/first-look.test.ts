import { fc, test as prop } from '@fast-check/vitest';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLED_WORDS } from '../../../lib/recognition/bundled-words';
import { FirstLook } from '../../../lib/recognition/first-look';
import { loadKnowledge } from '../../../lib/recognition/knowledge';
import { createRecognizer } from '../../../lib/recognition/recognizer';
import { activeContests } from '../../../lib/recognition/reading';
import type { SubjectText } from '../../../lib/subject';
import { loadNames } from '../../../scripts/recognition/names';

const names = loadNames();
const looking = createRecognizer({ names });
const thorough = createRecognizer({ names, firstLook: false });
const context = { date: '2024-10-20', region: '3404' };

/** Every getter read, so that explanations are compared too. */
const whole = (words: SubjectText, which = looking): unknown =>
  JSON.parse(JSON.stringify(which.judge(words, context)));

interface Listed {
  records: { name?: string; head?: string; dep?: string }[];
}
const listed = ['dpr', 'pilkada', 'figures'].flatMap((file) =>
  (JSON.parse(readFileSync(`data/registry/${file}.json`, 'utf8')) as Listed).records.flatMap(
    ({ name, head, dep }) => [name, head, dep].filter((part) => part !== undefined),
  ),
);
const words = BUNDLED_WORDS;
const phrases = [
  ...Object.values(words?.terms ?? {}).flatMap((list) => list.split(',')),
  ...(words?.entities.parties.flatMap(({ strong, weak, handles }) => [...strong, ...weak, ...handles]) ?? []),
  ...(words?.entities.people.flatMap(({ strong, weak }) => [...strong, ...weak]) ?? []),
];
const everyday =
  'dan dengan pak yang hari ini kami sudah tiga dua 2 02 5 no nomor urut pilih makan rumah besar sekali anak2 jam9 m M. H. LP di ke untuk jadi maju saya bukan orang2 TPS iPhone huhuuu https://x.id www.a.b <url> wkwk kebersihannya pembangunannya'.split(
    ' ',
  );

/** What people do to words. */
const spelling: fc.Arbitrary<(word: string) => string> = fc.constantFrom(
  (word: string) => word,
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.replace(/^./, (letter) => letter.toUpperCase()),
  (word: string) => `#${word.replace(/ /g, '')}`,
  (word: string) => `@${word.replace(/ /g, '_')}`,
  (word: string) => `@${word}`,
  (word: string) => word.replace(/ /g, ''),
  (word: string) => `${word}nya`,
  (word: string) => `${word}2`,
  (word: string) => word.replace(/[aiueo]/, "$&'"),
  (word: string) => word.replace(/[aiueo]/, '$&’'),
  (word: string) => word.replace(/a/, 'а'),
  (word: string) => word.replace(/[aiueo]/, '$&$&$&'),
  (word: string) => word.replace(/o/, '0'),
  (word: string) => word.slice(0, 3),
  (word: string) => word.replace(/.$/, ''),
  (word: string) => word.replace(/ .*/, ' A. $&'),
  (word: string) => word.split('').join(' '),
);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...everyday) },
  { weight: 2, arbitrary: fc.constantFrom(...phrases).chain((p) => spelling.map((f) => f(p))) },
  { weight: 2, arbitrary: fc.constantFrom(...phrases.flatMap((p) => p.split(' '))) },
  { weight: 2, arbitrary: fc.constantFrom(...listed).chain((p) => spelling.map((f) => f(p))) },
  { weight: 2, arbitrary: fc.constantFrom(...listed.flatMap((p) => p.split(' '))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('🙏', '✌️', '2️⃣', '…', '“', '\u200b', '\n', '①', '＃', '😀') },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '. ', ', ', '-', '_', '\n', '')), { maxLength: 12 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

describe('the first look', () => {
  prop.prop([text], { numRuns: 3000 })('changes no verdict', (post) => {
    expect(whole({ text: post })).toEqual(whole({ text: post }, thorough));
  });

  prop.prop([text, text, text], { numRuns: 300 })('nor over several fields', (post, quoted, alt) => {
    const subject = { text: post, quoted, images: [alt] };
    expect(whole(subject)).toEqual(whole(subject, thorough));
  });

  it.each(['p k s ', 'P K S', 'p.k.s', 'pilih m. ridwan kamil', 'golkar’s', '@golkar'])(
    'reads on at "%s" as the full reading does',
    (post) => {
      expect(whole({ text: post })).toEqual(whole({ text: post }, thorough));
    },
  );

  it('is worth it: ordinary talk ends with it', () => {
    const { vocabulary } = loadKnowledge([]);
    const look = FirstLook.of(vocabulary, names);
    const active = activeContests(vocabulary, context);
    const done = [
      'Pagi ini antre di puskesmas panjang banget, untung petugasnya ramah. Semoga besok lebih sepi.',
      'wkwk iya bener, filmnya lucu parah, nonton lagi yuk sama anak2 kos @user',
      'Ketemu jam 9 ya, bawa 2 map — “biru” dan kue buat orang2 🙏',
      'lihat https://example.id/pemilu/golkar ya',
    ].filter((post) => {
      look?.start(active);
      return look?.sees(post) === false;
    });
    expect(done).toHaveLength(4);
  });

  it('is left out where the names cannot be asked that way', () => {
    expect(FirstLook.of(loadKnowledge([]).vocabulary, { find: () => [] })).toBeUndefined();
  });
});
