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
  'Toko Makmur: grosir dan eceran, melayani partai besar',
  'MENJUAL SEMBAKO PARTAI BESAR DAN ECERAN',
  'Jual pakaian anak partai kecil dan besar',
  'Melayani pembelian partai kecil atau partai besar, ongkir murah',
  'Siap kirim partai besar ke seluruh Indonesia',
  'Agen lada putih, terima partai besar',
  'Bawang merah partai 25 kg per karung',
  'Lelang barang sitaan satu partai tekstil',
  'Partai ketiga tunggal putri, Gregoria menang',
  'Paslon ketua OSIS nomor urut 2 menyampaikan visi misi',
  'Ayo pilih paslon nomor 1 untuk OSIS yang lebih maju',
  'Pilihan ketua OSIS hari ini: coblos nomor 2!',
  'Vote nomor 3 ya, lomba foto bayi sehat',
  'Nomor urut 2 silakan ke loket',
  'Solidaritas Indonesia untuk Palestina',
  'PKS Sei Pagar olah tandan buah segar kelapa sawit',
  'Koalisi perempuan untuk sanitasi',
  'Katakan tidak pada korupsi, zona integritas WBK',
  'Bersama kita bisa',
  'Cetak hattrick lagi! #hattrick',
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
  'Partai besar beli suara rakyat kecil dengan sembako',
  'Partai besar harus dengar suara rakyat',
  'Stok beras habis, partai penguasa diam',
  'Partai mana yang peduli guru honorer?',
  'Paslon bupati blusukan ke pasar grosir',
  'Pilih paslon nomor urut 2 untuk perubahan',
  'Guru OSIS pun dukung paslon bupati nomor urut 2',
  'Nomor urut 1 pasti menang',
  'Solidaritas Indonesia bersama Kaesang',
  'PKS untuk Palestina',
  'Partai Demokrat: katakan tidak pada korupsi',
])('%s: of an election', (text) => {
  expect(warns(text)).toBe(true);
});
