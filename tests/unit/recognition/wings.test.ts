/** Wings of parties under names of their own: content about them is about the party; what only sounds like one is not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRecognizer } from '../../../lib/recognition/recognizer';
import type { SubjectText } from '../../../lib/subject';
import type { Verdict } from '../../../lib/verdict';

const recognizer = createRecognizer();
const judge = (words: SubjectText): Verdict => recognizer.judge(words, { date: '2026-11-22' });
const warns = (words: SubjectText): boolean => judge(words).level === 'candidate-or-party';

interface Wing {
  party: string;
  names: string[];
  ordinary?: string[];
  sources: string[];
}
const { records } = JSON.parse(readFileSync('data/registry/wings.json', 'utf8')) as { records: Wing[] };
const named = records.flatMap(({ party, names, ordinary = [] }) =>
  [...names, ...ordinary].map((name) => ({ party, name })),
);

it('every party with wings names its sources', () => {
  for (const { sources } of records) expect(sources.length).toBeGreaterThan(0);
});

describe.each(named)('$name', ({ party, name }) => {
  it.each([
    ['in a post', { text: `Pelantikan pengurus ${name} berlangsung meriah` }],
    ['of an account', { text: 'Selamat pagi semua', author: `${name} Kabupaten Maju` }],
    ['on a photo', { text: '', photo: `SELALU BERSAMA RAKYAT\n${name.toUpperCase()}` }],
  ])('%s is about its party', (where, words) => {
    const ordinary = records.some((one) => one.ordinary?.includes(name));
    // In capitals throughout, ordinary words say nothing.
    if (ordinary && where === 'on a photo') return;
    const verdict = judge(words);
    expect(verdict.level).toBe('candidate-or-party');
    expect(JSON.stringify(verdict)).toContain(`party:${party}`);
  });
});

it.each([
  'Wisuda Universitas Tidar Magelang berjalan khidmat',
  'Macet di Jalan Tidar sejak pagi',
  'Mendaki Gunung Tidar bersama keluarga',
  'Pira regane lombok saiki?',
  'Pengajian rutin di Masjid Al Hidayah malam ini',
  'Lomba bulu tangkis di Gedung Serbaguna kecamatan',
  'GEDUNG SER BAGUNA DESA',
  'GEDUNG SERBA GUNA',
  'GEDUNG BAGUNA',
  'KPPG menyalurkan makan bergizi gratis',
  'BMI normal orang dewasa 18,5 sampai 25',
  'Kami mendidik anak menjadi garda bangsa yang jujur',
  'Perempuan bangsa ini harus sehat dan cerdas',
  'menyuarakan gema keadilan lewat puisi',
  'Penerimaan siswa baru SMK Taruna Merah Putih dibuka',
  'Wisuda mahasiswa Institut Bisnis dan Informatika Kosgoro 1957',
  'Blue Helmet, pasukan penjaga perdamaian dunia',
  'Sayap pesawat diperiksa teknisi',
])('%s: no wing', (text) => {
  expect(warns({ text })).toBe(false);
  expect(warns({ text: '', photo: text.toUpperCase() })).toBe(false);
});
