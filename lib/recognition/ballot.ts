import { TOKEN_NUMBER, type Token } from './token';

const NUMBER_BEFORE = new Set(
  'no nomor nomer nmr urut paslon pasangan kosong coblos pilih tusuk salam capres cawapres cagub cabup kubu pendukung dukung kandidat calon'.split(
    ' ',
  ),
);
const ZERO_NUMBER = new Set('01 02 03 04'.split(' '));
/** Numbers of a ballot, also in Javanese, Sundanese and Minangkabau. */
export const SMALL_NUMBERS =
  '1 2 3 4 5 6 01 02 03 04 05 satu dua tiga empat lima siji loro telu papat setunggal kalih sekawan hiji tilu opat duo tigo ampek';
const SMALL_NUMBER = new Set(SMALL_NUMBERS.split(' '));
const NOT_BALLOT = new Set(
  'rt rw tps covid jan feb tgl tanggal pukul jam hal bab rp telp hp wa blok gang jl jalan ke'.split(' '),
);

/** Whether a word may be a ballot number beside the word before it: true wherever `ballot` finds one, and sometimes else. */
export function maybeBallot(before: string, word: string): boolean {
  return SMALL_NUMBER.has(word) && (NUMBER_BEFORE.has(before) || ZERO_NUMBER.has(word));
}

/** Numbers as on a ballot: "nomor urut 2", "paslon 3", "kosong satu", "02". */
export function ballot(tokens: readonly Token[]): { named: boolean; zero: boolean; at: number } {
  let named = false;
  let zero = false;
  let where = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!SMALL_NUMBER.has(token.t)) continue;
    const before = i > 0 ? (tokens[i - 1] as Token).t : '';
    const after = i + 1 < tokens.length ? (tokens[i + 1] as Token) : undefined;
    if (NUMBER_BEFORE.has(before)) {
      // "nomor 1 di Indonesia", "no 2 terbesar": a rank, not a ballot number; "nomor 2" followed by a unit neither.
      const rank =
        (before === 'no' || before === 'nomor') &&
        (after?.t === 'di' || after?.t === 'dunia' || after?.t === 'terbesar');
      const more = after !== undefined && (after.flags & TOKEN_NUMBER) !== 0;
      if (!rank && !more) {
        named = true;
        where = i;
      }
    }
    if (ZERO_NUMBER.has(token.t) && !NOT_BALLOT.has(before)) {
      const more = after !== undefined && (after.flags & TOKEN_NUMBER) !== 0 && after.start - token.end <= 1;
      const less =
        i > 0 &&
        ((tokens[i - 1] as Token).flags & TOKEN_NUMBER) !== 0 &&
        token.start - (tokens[i - 1] as Token).end <= 1;
      if (!more && !less) {
        zero = true;
        where = i;
      }
    }
  }
  return { named, zero, at: where };
}
