/** Words of parties and ballots in everyday trade and sport, and the same words in campaigns. */
import { expect, it } from 'vitest';
import { createRecognizer } from '../../../lib/recognition/recognizer';

const recognizer = createRecognizer();
const warns = (text: string): boolean => {
  const { label } = recognizer.judge({ text }, { date: '2026-11-22' });
  return label === 'candidate' || label === 'party-or-election';
};

it.each([
  'Partai besar harga grosir, pesan baju seragam 50 pcs dapat diskon',
  'Beli partai kecil juga boleh, harga tetap murah',
  'Melayani partai besar dan eceran, hubungi kami',
  'Ganjar-ganjaran kelas, anak rajin dapat bintang',
  'NKRI harga mati',
  'Koalisi perangkat daerah peduli stunting',
  'Ganti presiden direktur, saham emiten naik',
  'Dua periode tanam tahun ini gagal panen',
  'Petahana juara bertahan Persib menang lagi',
  'Anak ayam siji mati, tinggal loro',
  'Timnas menang total 5-0, malam ini tidur nyenyak',
  'Soal nomor 2 jawabannya B, untuk nomor 3 belum',
])('%s: nothing of an election', (text) => {
  expect(warns(text)).toBe(false);
});

it.each([
  'Warga RT 05 kompak pasang baliho calon walikota pilihan hati',
  'Kami pasang spanduk calon bupati di depan rumah',
  'Tim pemenangan kecamatan dikukuhkan, siap all out untuk nomor dua',
  'Ojo lali tanggal 27 nyoblos nomer loro yo dulur',
  'Hayu urang cobloskeun nomer hiji',
  'Vote for Prabowo 2029',
  'Kader partai besar turun ke jalan menangkan pilkada',
])('%s: of an election', (text) => {
  expect(warns(text)).toBe(true);
});
