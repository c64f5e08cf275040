/** Words of drawn boards: several parties, offices, numbers and regions, and notices of every day as counterpart. */

export interface Board {
  lines: readonly string[];
  ground: string;
  ink: string;
}

const board = (ground: string, ink: string, ...lines: string[]): Board => ({ ground, ink, lines });

/** Names of people are made up. */
export const CAMPAIGN: readonly Board[] = [
  board('#0a7a3b', '#ffffff', 'PARTAI KEBANGKITAN BANGSA', 'DPC KABUPATEN SLEMAN'),
  board('#ffffff', '#1b2a6b', 'H. DARMAN WISESA', 'CALON BUPATI BANTAENG', 'NOMOR URUT 2'),
  board('#c8102e', '#ffffff', 'PDI PERJUANGAN', 'POSKO PEMENANGAN BULELENG'),
  board('#f6d21c', '#14213d', 'PARTAI GOLKAR', 'KOTA TERNATE'),
  board('#14213d', '#ffffff', 'COBLOS NOMOR 3', 'PASANGAN CALON GUBERNUR', 'KALIMANTAN MAJU'),
  board('#ffffff', '#b3261e', 'GERINDRA', 'DEWAN PIMPINAN CABANG ENDE'),
  board('#0b3d91', '#ffd23f', 'PARTAI NASDEM', 'GERAKAN PERUBAHAN'),
  board('#f58220', '#000000', 'CALEG DPRD KOTA PADANG', 'DAPIL 2 NOMOR 5', 'SITI MARHAMAH'),
  board('#1357a6', '#ffffff', 'PARTAI DEMOKRAT', 'KABUPATEN MERAUKE'),
  board('#ffffff', '#0b5aa2', 'PARTAI AMANAT NASIONAL', 'JEMBER'),
  board('#00622f', '#ffffff', 'PARTAI PERSATUAN PEMBANGUNAN', 'GERAKAN PEMUDA KABAH'),
  board('#fdf6e3', '#5b1a1a', 'PILIH NOMOR 4', 'CALON WALI KOTA BITUNG'),
];

/** Some hold words of elections and names of wings in their everyday sense. */
export const ORDINARY: readonly Board[] = [
  board('#ffffff', '#123a1e', 'KANTOR KEPALA DESA', 'SENIN JUMAT 08.00 15.00'),
  board('#0a5d4a', '#ffffff', 'GEDUNG SERBAGUNA', 'KELURAHAN TIDAR SELATAN'),
  board('#f6d21c', '#000000', 'HATI HATI', 'BANYAK ANAK ANAK', 'KURANGI KECEPATAN'),
  board('#c8102e', '#ffffff', 'TOKO BANGUNAN', 'SUMBER REJEKI', 'PARTAI BESAR DAN ECERAN'),
  board('#1357a6', '#ffffff', 'PENERIMAAN SISWA BARU', 'SMK NEGERI 2', 'CALON PESERTA DIDIK'),
  board('#ffffff', '#b3261e', 'NOMOR ANTREAN 2', 'LOKET PELAYANAN PASIEN'),
  board('#14213d', '#ffffff', 'MASJID AL HIDAYAH', 'PENGAJIAN AHAD PAGI'),
  board('#fdf6e3', '#123a1e', 'LOMBA KEBERSIHAN RT 03', 'JUARA 1 HADIAH KAMBING'),
];
