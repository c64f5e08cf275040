import AhoCorasick from 'modern-ahocorasick';
import { fold } from '../lib/recognition/fold';
import { encodeTables } from '../lib/registry/encode';
import { toStorage } from '../lib/registry/storage';
import { loadTables } from '../lib/registry/tables';
import type { NameIndex } from '../lib/registry/name-index';
import type { NameRecord } from '../lib/registry/records';
import { readAllDprd, readCore, readPacked } from '../scripts/registry/read';
import { loadTimes } from './registry-load';
import type { BenchRow } from './types';

/** Invented sentences of everyday, office and campaign talk; %n is a name of the registry. */
const SENTENCES = [
  'Pagi ini antre di puskesmas panjang banget, untung petugasnya ramah dan cepat melayani warga.',
  'Ada yang tau tempat servis laptop murah dekat kampus? punyaku mati total sejak kemarin malam',
  'Besok rapat evaluasi kinerja jam sembilan di aula lantai dua, tolong bawa laporan masing-masing ya.',
  'Hujan deras dari tadi sore, jalan depan pasar sudah tergenang, hati-hati yang lewat situ',
  'Selamat hari guru untuk semua bapak dan ibu guru, terima kasih sudah sabar membimbing kami 🙏',
  'Resep sambal mangga: cabai rawit, bawang merah, terasi bakar, gula, garam, lalu ulek kasar.',
  'wkwk iya bener, filmnya lucu parah, nonton lagi yuk minggu depan sama anak2 kos',
  'Pendaftaran CPNS dibuka sampai tanggal 10, siapkan ijazah, KTP, dan pas foto latar merah.',
  'Tadi ketemu %n di acara sedekah bumi, orangnya kalem dan mau dengar keluhan petani.',
  'Dukung %n untuk perubahan yang nyata, jangan lupa datang ke TPS tanggal 27 ya gaes',
];

/** 300 posts of about 145 characters; every tenth holds names. */
function posts(records: readonly NameRecord[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < 300; i++) {
    const name = records[(i * 7919) % records.length]?.name ?? '';
    const first = SENTENCES[i % SENTENCES.length] ?? '';
    const second = SENTENCES[(i * 3 + 1) % 8] ?? '';
    out.push(`${first} ${second}`.replaceAll('%n', name).slice(0, 145));
  }
  return out;
}

const quartile = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 2] ?? NaN;
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Median microseconds of one call over all posts, each post timed in runs of 20 after warming up. */
function perPost(
  all: readonly string[],
  work: (post: string, i: number) => unknown,
): { median: number; p99: number } {
  for (let round = 0; round < 20; round++) all.forEach((post, i) => work(post, i));
  const times = all.map((post, i) => {
    const runs: number[] = [];
    for (let run = 0; run < 9; run++) {
      const start = performance.now();
      for (let k = 0; k < 20; k++) work(post, i);
      runs.push(((performance.now() - start) * 1000) / 20);
    }
    return median(runs);
  });
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? NaN, p99: times[Math.floor(times.length * 0.99)] ?? NaN };
}

/** Name tables: size, loading, and the cost of a post against the names alone in an Aho–Corasick automaton. */
export async function benchRegistry(): Promise<BenchRow[]> {
  const core = readCore();
  const all = [...core, ...readAllDprd()];
  const bytes = readPacked('names.bin');
  const feed = posts(core);
  const tokens = feed.map((post) => fold(post));

  const inTabs = await loadTimes(toStorage(bytes), 20);
  const start = performance.now();
  const small = loadTables(bytes);
  const inNode = performance.now() - start;
  const fullBytes = encodeTables(all);
  const full = loadTables(fullBytes);

  const names = [
    ...new Set(core.filter(({ kind }) => kind !== 'pair').map(({ name }) => name.toLowerCase())),
  ];
  const automaton = new AhoCorasick(names);
  const lower = feed.map((post) => post.toLowerCase());

  // In turn, so that none has the warmer machine.
  const ask = (index: NameIndex) => perPost(feed, (post, i) => index.find(tokens[i] ?? [], post));
  const read = (index: NameIndex) => perPost(feed, (post) => index.find(fold(post), post));
  const rounds = [0, 1, 2].map(() => ({
    small: ask(small),
    full: ask(full),
    readSmall: read(small),
    readFull: read(full),
    automaton: perPost(lower, (post) => automaton.search(post)),
  }));
  const pick = (which: keyof (typeof rounds)[0], what: 'median' | 'p99' = 'median') =>
    median(rounds.map((round) => round[which][what]));

  return [
    { name: 'tables in memory, without councils', value: bytes.length / 1024, unit: 'kB', budget: 1024 },
    ...(inTabs.length === 0
      ? []
      : [
          {
            name: 'tables from storage in a fresh page of Chromium, lower quartile',
            // Each page runs it once, cold: whatever else the machine does falls on single runs.
            value: quartile(inTabs),
            unit: 'ms',
            budget: 3,
            note: `base64, views and the first name found; median ${median(inTabs).toFixed(2)} ms`,
          },
        ]),
    { name: 'tables from bytes in Node, first time', value: inNode, unit: 'ms', budget: 3 },
    { name: `names in a post, ${core.length} records`, value: pick('small'), unit: 'µs', budget: 4 },
    { name: 'names in a post, p99', value: pick('small', 'p99'), unit: 'µs', budget: 50 },
    { name: `names in a post, ${all.length} records`, value: pick('full'), unit: 'µs', budget: 5.2 },
    { name: 'folding and names in a post', value: pick('readSmall'), unit: 'µs', budget: 10 },
    {
      name: 'growth of folding and names, core to the whole country',
      value: pick('readFull') / pick('readSmall'),
      unit: '×',
      budget: 1.3,
      note: `names alone ${(pick('full') / pick('small')).toFixed(2)} ×`,
    },
    { name: `modern-ahocorasick, ${names.length} names alone`, value: pick('automaton'), unit: 'µs' },
    {
      name: 'names in a post against modern-ahocorasick',
      value: pick('small') / pick('automaton'),
      unit: '×',
      budget: 1,
    },
    { name: 'tables of the whole country', value: fullBytes.length / 1024, unit: 'kB', note: 'Node only' },
  ];
}
