import { describe, expect, it } from 'vitest';
import { bringEvents, regionCode } from '../../../scripts/data/legal-calendar';
import { noteInIndonesian } from '../../../scripts/data/legal-notes';
import { bothLanguages, english } from '../../../scripts/data/legal-words';

const regions = [
  { code: '91', lv: 'prov' as const, name: 'Papua', short: 'Papua' },
  { code: '3206', lv: 'kab' as const, name: 'Kabupaten Tasikmalaya', short: 'Tasikmalaya' },
  { code: '3278', lv: 'kota' as const, name: 'Kota Tasikmalaya', short: 'Tasikmalaya' },
  {
    code: '1971',
    lv: 'kota' as const,
    name: 'Kota Pangkal Pinang',
    short: 'Pangkal Pinang',
    alias: ['Pinang'],
  },
  { code: '1408', lv: 'kab' as const, name: 'Kabupaten Siak', short: 'Siak' },
];

describe('region names of the calendar', () => {
  it.each([
    ['Tasikmalaya', '3206'],
    ['Kabupaten Tasikmalaya', '3206'],
    ['Kota Tasikmalaya', '3278'],
    ['Kota Pangkalpinang', '1971'],
    ['Kota Pinang', '1971'],
    ['Provinsi Papua', '91'],
  ])('%s is %s', (name, code) => {
    expect(regionCode(name, regions)).toBe(code);
  });

  it('stop the script when they fit nothing, or more than one', () => {
    expect(() => regionCode('Papua', regions)).toThrow('region "Papua" fits 0 regions');
    expect(() => regionCode('Siak', [...regions, { ...regions[4]!, code: '1499' }])).toThrow(
      'fits 2 regions',
    );
  });
});

describe('events of the calendar', () => {
  const base = {
    title_id: 'x',
    title_en: 'x',
    sources: [],
    confidence: 'medium' as const,
    version: '2026-01-01',
  };
  const bring = (event: object) =>
    bringEvents({ events: [{ ...base, id: 'e', ...event }] } as never, regions, () => [])[0]!;

  it('for the whole country have no regions', () => {
    expect(bring({ kind: 'pemilu', region: 'Indonesia', legal_basis: 'PKPU', stages: [] })).toMatchObject({
      regions: [],
      election: 'pemilu',
    });
  });

  it('name their regions, one or several', () => {
    const event = { kind: 'pilkada-ulang', region: 'Siak; Kota Pangkalpinang', legal_basis: 'PKPU' };
    expect(bring({ ...event, stages: [{ stage: 'voting', from: null, to: null }] })).toMatchObject({
      regions: ['1408', '1971'],
      election: 'pilkada',
      stages: [{ stage: 'voting' }],
    });
  });

  it('that are re-votes begin with the ruling, and give a date to the regions it names', () => {
    const stages = [
      { stage: 'voting', from: '2025-03-22', to: '2025-03-22', note: 'tenggat 30 hari; Siak' },
      { stage: 'voting', from: '2025-04-05', to: '2025-04-05', note: 'tenggat 45 hari' },
    ];
    const event = { kind: 'psu', region: '3 daerah', legal_basis: 'Putusan MK 4 Mei 2025', stages };
    const lists = { regions_seen: ['Siak', 'Provinsi Papua'], regions_from_memory: ['Tasikmalaya'] };
    expect(bring({ ...event, ...lists }).stages).toEqual([
      { stage: 'determination', from: '2025-05-04', to: '2025-05-04', note: 'Putusan MK 4 Mei 2025' },
      { ...stages[0], regions: ['1408'] },
      { ...stages[1], regions: ['3206', '91'] },
    ]);
    expect(() => bring({ ...event, ...lists, legal_basis: 'Putusan MK' })).toThrow(
      'names no day of a ruling',
    );
  });
});

describe('translations of the corpus', () => {
  it('stop the script when one is missing', () => {
    expect(english('Pidana')).toBe('Criminal penalty');
    expect(() => english('kalimat baru')).toThrow('has no English for: kalimat baru');
    expect(() => noteInIndonesian('A new sentence.')).toThrow('has no Indonesian for: A new sentence.');
  });

  it('join a note sentence by sentence, and know which language a note is in', () => {
    expect(noteInIndonesian('Repealed. Historical only.')).toBe('Sudah dicabut. Hanya catatan sejarah.');
    expect(noteInIndonesian('')).toBe('');
    expect(bothLanguages('')).toBeUndefined();
    expect(bothLanguages('Inference.')).toEqual({ id: 'Kesimpulan.', en: 'Inference.' });
    expect(bothLanguages('Diteruskan ke BKN.')).toEqual({
      id: 'Diteruskan ke BKN.',
      en: 'Forwarded to BKN.',
    });
  });
});
