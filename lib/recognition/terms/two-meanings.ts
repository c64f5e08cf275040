import type { ShortName } from '../word-source';

/** Goods sold in lots ("partai"), and the matches of a day of sports. */
const LOT =
  'eceran ecer grosir grosiran lusin kodi reseller supplier distributor ongkir stok stock ready pcs kg karung peti kiloan kuintal satuan pemesanan pembelian barang sitaan lelang impor ekspor jual jualan tunggal ganda putra putri campuran ronde laga leg pekan';
/** "Partai besar", "partai kecil": more ordinary words say that goods are meant. */
const LARGE_LOT = `${LOT} menjual beli membeli agen terima menerima pesan pesanan order kirim pengiriman diskon promo minimal murah`;
/** Ballots of schools and campuses. */
const SCHOOL = 'osis bem mpk hima himpunan';
const TURN = `${SCHOOL} antrean antrian antri loket absen absensi presensi undian`;
const CONTEST = `${SCHOOL} lomba kontes ajang finalis foto kuis`;

const meaning = (not: string): ShortName => ({ bare: 'any', not });

/**
 * Words of elections that mean something else beside `not`, as long as nothing else in the text is of politics (`scan`).
 * Source: everyday use; sentences in `tests/unit/recognition/two-meanings.test.ts`.
 */
export const TWO_MEANINGS: Readonly<Record<string, ShortName>> = {
  partai: meaning(LOT),
  'partai besar': meaning(LARGE_LOT),
  'partai kecil': meaning(LARGE_LOT),
  'nomor urut': meaning(TURN),
  paslon: meaning(TURN),
  'pilih paslon': meaning(TURN),
  coblos: meaning(SCHOOL),
  'coblos nomor': meaning(SCHOOL),
  'pilih nomor': meaning(CONTEST),
  'vote nomor': meaning(CONTEST),
};
