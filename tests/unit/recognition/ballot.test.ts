import { describe, expect, it } from 'vitest';
import { ballot, maybeBallot } from '../../../lib/recognition/ballot';
import { fold } from '../../../lib/recognition/fold';

const read = (text: string): ReturnType<typeof ballot> => ballot(fold(text));

describe('numbers on a ballot', () => {
  it.each([
    'coblos nomor 2',
    'nomor urut 5 ya',
    'pilih no 1',
    'paslon tiga',
    'kosong satu',
    'salam 2 jari',
    'dukung 4',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ named: true });
    expect(read(text).at).toBeGreaterThan(0);
  });

  it.each(['01 menang', 'tetap 02', 'pendukung 03'])('%s is a number of a pair', (text) => {
    expect(read(text).zero).toBe(true);
  });

  it.each([
    'nomor 1 di Indonesia',
    'no 2 terbesar',
    'nomor satu dunia',
    'beli 2 kilo',
    'jam 5',
    'pak 2 orang',
    'nomor 7',
    'no 2 4 6',
    'tiga',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual({ named: false, zero: false, at: -1 });
  });

  it.each(['02 03', '01-02', 'rt 02', 'tanggal 03', 'telp 02 345', '0812 03', '12 01'])(
    '%s counts nobody',
    (text) => {
      expect(read(text).zero).toBe(false);
    },
  );

  it('the quick question is never narrower', () => {
    for (const text of ['coblos nomor 2', 'kosong satu', '01 menang', 'rt 02', 'beli 2 kilo', 'dukung 4']) {
      const tokens = fold(text);
      const maybe = tokens.some(({ t }, i) => maybeBallot(tokens[i - 1]?.t ?? '', t));
      const { named, zero } = ballot(tokens);
      if (named || zero) expect(maybe, text).toBe(true);
    }
    expect(maybeBallot('beli', '2')).toBe(false);
    expect(maybeBallot('nomor', '9')).toBe(false);
  });
});
