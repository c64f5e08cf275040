import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProvenanceRow } from './provenance';

/**
 * Wings (`organisasi sayap`, `badan otonom`) and bodies of parties under names of their own. The registry's own list of
 * them names no source, so it is not used: here stands only what a public page says belongs to the party, with that page.
 * Left out on purpose: names that hold the party's (found by it already), and names that mean something else more often
 * than the wing, so short that no word beside them would settle it: TIDAR (a university, a hill, streets), PIRA ("how
 * much" in Javanese), PUAN (a person, "lady"), BMI (two parties, body mass), AMPI, TMP, GPK, AMK, HWK, MDI, KPPG (offices
 * for nutrition), Kosgoro (schools), Al Hidayah (mosques).
 */
export interface WingSource {
  /** Id of the party in parties.json. */
  party: string;
  /** Names that hardly stand for anything else. */
  names: readonly string[];
  /** Names of ordinary words: they count written as a name ("Garda Bangsa") or beside words of parties. */
  ordinary?: readonly string[];
  sources: readonly string[];
}

export const WINGS: readonly WingSource[] = [
  {
    party: 'pdip',
    names: [
      'Banteng Muda Indonesia',
      'Baitul Muslimin Indonesia',
      'Bamusi',
      'Relawan Perjuangan Demokrasi',
      'Repdem',
      'Baguna',
    ],
    ordinary: ['Taruna Merah Putih'],
    sources: [
      'tempo.co/politik/hut-pdip-ke-51-berikut-5-organisasi-sayap-pdi-perjuangan-99141',
      'pdiperjuangan-jatim.com/?p=60905 (Repdem, Bamusi)',
      'tarunamerahputih.or.id/taruna-merah-putih-sayap-baru-pdi-perjuangan (Taruna Merah Putih, BMI, Bamusi)',
      'koransulindo.com/?p=14677 (Baguna)',
    ],
  },
  {
    party: 'golkar',
    names: [
      'AMPG',
      'SOKSI',
      'MKGR',
      'Sentral Organisasi Karyawan Swadiri Indonesia',
      'Musyawarah Kekeluargaan Gotong Royong',
      'Angkatan Muda Pembaharuan Indonesia',
      'Himpunan Wanita Karya',
      'Satkar Ulama',
    ],
    sources: [
      'tvonenews.com/amp/berita/nasional/143036 (2023-08-06)',
      'politiknesia.com/daftar-5-ormas-dan-organisasi-sayap-partai-golkar-terpopuler-maret-2023-berdasar-hasil-riset-golkarpedia',
    ],
  },
  {
    party: 'gerindra',
    names: [
      'Tunas Indonesia Raya',
      'Perempuan Indonesia Raya',
      'Gerakan Muslim Indonesia Raya',
      'Gerakan Kristiani Indonesia Raya',
      'Gekira',
      'Gema Sadhana',
    ],
    sources: [
      'liputan6.com/showbiz/read/5885377 (Tunas Indonesia Raya)',
      'gabungnyawartawanindonesia.co.id/nasional/dasco-wajah-baru-dan-lama-pira-jadi-energi-besar-perempuan-indonesia-raya',
      'wiki-indonesia.club Partai_Gerakan_Indonesia_Raya, oldid 21227739 (the others)',
    ],
  },
  {
    party: 'pkb',
    names: ['Gerakan Mahasiswa Satu Bangsa', 'Gemasaba'],
    ordinary: ['Garda Bangsa', 'Perempuan Bangsa'],
    sources: [
      'news.republika.co.id/berita/sj2p13377 (Garda Bangsa)',
      'voi.id/amp/438435 (Perempuan Bangsa, 2024-11-29)',
      'republika.co.id/berita/m1t1qp (Gemasaba, 2012-04-01)',
    ],
  },
  {
    party: 'nasdem',
    names: ['Garnita Malahayati', 'Garda Wanita Malahayati'],
    sources: ['partainasdem.id/?p=20732', 'jpnn.com/news/garnita-dan-prokes-nasdem-siap-perjuangkan-keterwakilan-perempuan'],
  },
  {
    party: 'pks',
    names: [],
    ordinary: ['Garuda Keadilan', 'Gema Keadilan'],
    sources: [
      'sindomakassar.com/read/sulsel/1152 (Garuda Keadilan, 2023-03-20)',
      'barometerjatim.com/news-6487 (Gema Keadilan, 2021-12)',
    ],
  },
  {
    party: 'pan',
    names: ['Barisan Muda Penegak Amanat Nasional', 'BM PAN', 'Perempuan Amanat Nasional', 'Puan Amanat'],
    sources: [
      'statutes of BM PAN, fifth congress, 2017 (scribd.com/document/644206479)',
      'beritapemilu.id/read/2022/08/18/617 (Perempuan Amanat Nasional)',
    ],
  },
  {
    party: 'demokrat',
    names: ['Bintang Muda Indonesia', 'Srikandi Demokrat'],
    sources: [
      'teropong.net/?p=2033 (Bintang Muda Indonesia, 2025-10)',
      'nasional.kompas.com/read/2022/09/15/22434111 (Srikandi Demokrat: under the party, no wing by its own word)',
    ],
  },
  {
    party: 'ppp',
    names: [
      'Gerakan Pemuda Kabah',
      'Angkatan Muda Kabah',
      'Generasi Muda Pembangunan Indonesia',
      'Wanita Persatuan Pembangunan',
    ],
    sources: ['riau.antaranews.com/berita/204912'],
  },
  {
    party: 'pbb',
    names: ['Pemuda Bulan Bintang'],
    sources: ['jakartatodaynews.com/berita/detail/yim-minta-pengurus-baru-pemuda-bulan-bintang-dapat-memperbesar-jaringan-partai'],
  },
  {
    party: 'pa',
    names: ['Muda Seudang'],
    sources: ['noa.co.id/?p=99558 (2026-02-21)'],
  },
];

/** Writes data/registry/wings.json, one party a line. */
export function bringWings(target: string): ProvenanceRow {
  const lines = WINGS.map((wing) => JSON.stringify(wing)).join(',\n');
  writeFileSync(join(target, 'registry', 'wings.json'), `{"asOf":"2026-02","records":[\n${lines}\n]}\n`);
  return {
    file: 'registry/wings.json',
    count: WINGS.reduce((sum, { names, ordinary = [] }) => sum + names.length + ordinary.length, 0),
    asOf: '2026-02',
    origin: 'statutes, party pages and news, named in each record',
  };
}
