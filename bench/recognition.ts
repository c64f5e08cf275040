import { build } from 'esbuild';
import AhoCorasick from 'modern-ahocorasick';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createRecognizer } from '../lib/recognition/recognizer';
import { readCore } from '../scripts/registry/read';
import { loadNames } from '../scripts/recognition/names';
import type { BenchRow } from './types';

/** Invented posts of about 145 characters: everyday, office, politics, campaign; %n is a name of the registry. */
const SENTENCES = [
  'Pagi ini antre di puskesmas panjang banget, untung petugasnya ramah dan cepat melayani warga. Semoga besok lebih sepi dan bisa pulang lebih awal.',
  'Ada yang tau tempat servis laptop murah dekat kampus? punyaku mati total sejak kemarin malam, padahal tugas belum kelar semua huhu tolong infonya',
  'Besok rapat evaluasi kinerja jam sembilan di aula lantai dua, tolong bawa laporan masing-masing ya. Jangan lupa absen dulu sebelum masuk ruangan.',
  'Hujan deras dari tadi sore, jalan depan pasar sudah tergenang, hati-hati yang lewat situ. Motor saya hampir mogok tadi, airnya sampai setengah ban',
  'Resep sambal mangga: cabai rawit, bawang merah, terasi bakar, gula, garam, lalu ulek kasar. Enak dimakan dengan ikan bakar dan nasi hangat sekali',
  'wkwk iya bener, filmnya lucu parah, nonton lagi yuk minggu depan sama anak2 kos. Tiketnya murah kok kalau beli dari aplikasi, ada promo @user juga',
  'Pemerintah menaikkan pajak kendaraan mulai bulan depan, DPR minta penjelasan menteri soal subsidi BBM dan nasib rakyat kecil yang makin terjepit ini',
  'Tadi ketemu %n di acara sedekah bumi, orangnya kalem dan mau dengar keluhan petani soal pupuk dan harga gabah yang turun terus tiap musim panen raya',
  'Dukung %n untuk perubahan yang nyata di pilkada, nomor urut 2, jangan lupa datang ke TPS ya gaes! #MenangSatuPutaran #SalamDuaJari relawan siap kawal',
  'Menurutku Partai Golkar dan PDIP bakal koalisi lagi, elektabilitas calonnya naik terus, lihat saja hasil survei minggu lalu, kader sudah turun semua',
];

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Median and 99th percentile, over posts, of the median microseconds of one call. */
function perPost(posts: readonly string[], work: (post: string) => unknown): { median: number; p99: number } {
  for (let round = 0; round < 20; round++) for (const post of posts) work(post);
  const times = posts.map((post) => {
    const runs: number[] = [];
    for (let run = 0; run < 9; run++) {
      const start = performance.now();
      for (let k = 0; k < 20; k++) work(post);
      runs.push(((performance.now() - start) * 1000) / 20);
    }
    return median(runs);
  });
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? NaN, p99: times[Math.floor(times.length * 0.99)] ?? NaN };
}

/** Whole judgement of a post with the full registry, beside the names alone in an Aho–Corasick automaton. */
export async function benchRecognition(): Promise<BenchRow[]> {
  const names = loadNames();
  const records = readCore();
  const list = [...new Set(records.map(({ name }) => name.toLowerCase()))];
  const posts = Array.from({ length: 300 }, (_, i) =>
    (SENTENCES[i % SENTENCES.length] ?? '')
      .replace('%n', records[(i * 7919) % records.length]?.name ?? '')
      .slice(0, 145),
  );
  const build0 = performance.now();
  const recognizer = createRecognizer({ names });
  const built = performance.now() - build0;
  const again: number[] = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    createRecognizer({ names });
    again.push(performance.now() - start);
  }
  const context = { date: '2024-10-20', region: '3404' };
  const rival = new AhoCorasick(list);
  const ours = perPost(posts, (text) => recognizer.judge({ text }, context).level);
  const theirs = perPost(posts, (text) => rival.search(text.toLowerCase()));
  const explained = perPost(posts, (text) => recognizer.judge({ text }, context).evidence);

  const hostile: [string, string][] = [
    ['1 MB of campaign words', 'Golkar menang pemilu, coblos nomor 4! '.repeat(28_000)],
    ['1 MB of one letter', 'a'.repeat(1_000_000)],
    ['10,000 emoji', '✌️🔥'.repeat(5_000)],
    ['one hashtag of 300,000 letters', `#${'golkar'.repeat(50_000)}`],
  ];
  const rows: BenchRow[] = [
    {
      name: 'judgement of a post of 145 characters, full registry, median',
      value: ours.median,
      unit: 'µs',
      budget: 10,
      note: `${posts.length} invented posts, ${list.length} names`,
    },
    { name: 'the same, 99th percentile of posts', value: ours.p99, unit: 'µs', budget: 100 },
    {
      name: 'the same against modern-ahocorasick on the names alone, medians',
      value: ours.median / theirs.median,
      unit: '×',
      budget: 1,
      note: `Aho–Corasick ${theirs.median.toFixed(1)} µs in the same run`,
    },
    { name: 'judgement with its evidence written out, median', value: explained.median, unit: 'µs' },
    { name: 'making a recogniser, first time', value: built, unit: 'ms' },
    { name: 'making a recogniser, warm', value: median(again), unit: 'ms', budget: 3 },
  ];
  for (const [name, text] of hostile) {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      recognizer.judge({ text }, context);
      return performance.now() - start;
    });
    rows.push({ name: `judgement of ${name}`, value: median(times), unit: 'ms', budget: 5 });
  }
  const bundle = await build({
    entryPoints: ['lib/recognition/recognizer.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    // As in the content script, which gets its words through storage.
    plugins: [
      {
        name: 'no-words',
        setup: (b) => {
          b.onResolve({ filter: /\/bundled-words$/ }, () => ({
            path: resolve('lib/recognition/no-bundled-words.ts'),
          }));
        },
      },
    ],
  });
  rows.push({
    name: 'size of recognition in the content script, gzip',
    value: gzipSync(bundle.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1024,
    unit: 'kB',
    budget: 20,
  });
  return rows;
}
