import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fits, foldName } from '../../../lib/guard/names';
import { COUNTERS, FOLLOW, FREE, LIKE, SEARCH, UNLIKE } from '../../../lib/platforms/words';

describe('names of controls', () => {
  it('are compared without their accidents', () => {
    expect(foldName('  Like video\n36.2K\u200b likes… ')).toBe('like video 36.2k likes');
    expect(fits(foldName('SUKA'), LIKE)).toBe(true);
    expect(fits(foldName('Suka.'), LIKE)).toBe(true);
  });

  it('are whole: a counter is no like', () => {
    for (const name of [
      'Suka: 30 orang',
      'Like: 46K people',
      '168 suka',
      '1,2 rb suka',
      'Disukai oleh ani dan 3 lainnya',
    ]) {
      expect(fits(foldName(name), LIKE)).toBe(false);
      expect(fits(foldName(name), COUNTERS)).toBe(true);
    }
    expect(fits(foldName('Hapus Suka'), LIKE)).toBe(false);
    expect(fits(foldName('Hapus Suka'), UNLIKE)).toBe(true);
  });

  it('fill in numbers, names and prefixes', () => {
    const x = { en: ['{n} Likes. Like', 'Follow @{name}'], id: ['Cari…'] };
    expect(fits(foldName('25,616 Likes. Like'), x)).toBe(true);
    expect(fits(foldName('25,616 Likes. Liked'), x)).toBe(false);
    expect(fits(foldName('Follow @golkar'), x)).toBe(true);
    expect(fits(foldName('Cari di Facebook'), x)).toBe(true);
    expect(fits(foldName('Telusuri di sini'), SEARCH)).toBe(true);
  });

  it('of private controls are free', () => {
    expect(fits(foldName('Simpan'), FREE)).toBe(true);
    expect(fits(foldName('Ikuti'), FREE)).toBe(false);
    expect(fits(foldName('Ikuti'), FOLLOW)).toBe(true);
  });

  test.prop([fc.string({ maxLength: 400, unit: 'binary' })])(
    'fold any text without a throw, twice the same',
    (text) => {
      expect(foldName(foldName(text))).toBe(foldName(foldName(foldName(text))));
      expect(fits('', LIKE)).toBe(false);
    },
  );
});
