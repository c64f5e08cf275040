import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../lib/reference/load';
import { ReferenceSearch } from '../../../lib/reference/search';
import { stem } from '../../../lib/reference/stem';

const search = new ReferenceSearch(loadReference());
const top = (query: string, count = 5) =>
  search
    .find(query)
    .slice(0, count)
    .map((hit) => `${hit.kind}:${hit.id}`);

describe('searching the reference', () => {
  it.each([
    ['camat', 'scenario:camat-diundang-partai'],
    ['twibbon', 'scenario:bingkai-profil'],
    ['wa keluarga', 'scenario:grup-keluarga'],
    ['like partai', 'scenario:like-partai-2026'],
    ['jari', 'advice:hati-gestur'],
    ['istri calon', 'scenario:pasangan-calon'],
    ['hadir kampanye', 'scenario:hadir-kampanye'],
    ['sanksi pppk', 'scenario:pppk-sanksi'],
    ['tukin', 'scenario:tukin-dipotong'],
    ['disukai', 'advice:tidak-like'],
    ['spouse', 'scenario:pasangan-calon'],
    ['PP 94/2021', 'rule:pp-94-2021-5n-5'],
    ['lapor', 'channel:SP4N-LAPOR!'],
    ['retweet', 'advice:tidak-share'],
    ['masuk grup', 'scenario:dimasukkan-grup'],
  ])('%s finds %s', (query, expected) => {
    expect(top(query, 10)).toContain(expected);
  });

  it('forgives a slip, case and words not typed to the end', () => {
    expect(top('kampanya', 10).length).toBeGreaterThan(0);
    expect(top('NETRALITAS').length).toBeGreaterThan(0);
    expect(top('membag', 10).length).toBeGreaterThan(0);
  });

  it('finds nothing for nothing, and nothing for what it does not hold', () => {
    expect(search.find('')).toEqual([]);
    expect(search.find('   ')).toEqual([]);
    expect(search.find('xyzzyqwrt')).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100, unit: 'binary' }), (text) => {
        expect(Array.isArray(search.find(text))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('roots of words', () => {
  it.each([
    [['menyukai', 'disukai', 'suka'], 'suka'],
    [['membagikan', 'bagikan', 'dibagikan'], 'bagi'],
    [['mengunggah', 'unggahan'], 'unggah'],
    [['melaporkan', 'pelaporan', 'lapor'], 'lapor'],
    [['memilih', 'pemilihan', 'pilih'], 'pilih'],
    [['penundaan', 'menunda', 'tunda'], 'tunda'],
    [['berfoto', 'foto'], 'foto'],
    [['kehadiran', 'menghadiri'], 'hadir'],
    [['mengajak', 'ajakan'], 'ajak'],
  ])('%j meet in %s', (words, root) => {
    expect(words.map(stem)).toEqual(words.map(() => root));
  });

  it('leave short words alone', () => {
    for (const word of ['desa', 'beri', 'dia', 'ikut', 'tni', 'like', '']) expect(stem(word)).toBe(word);
  });
});
