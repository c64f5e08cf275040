import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { KNOWN_PHRASES } from '../../../lib/photo/known-phrases';
import { findPhrases, withLineBelow } from '../../../lib/photo/phrases';
import type { PhotoWord } from '../../../lib/photo-findings';

const line = (text: string, y = 0.1, x = 0.1): PhotoWord[] =>
  text.split(' ').map((one, at) => ({
    text: one,
    confidence: 0.4,
    box: { x0: x + at * 0.1, y0: y, x1: x + at * 0.1 + 0.09, y1: y + 0.05 },
  }));
const found = (text: string): string[] => findPhrases([line(text)], KNOWN_PHRASES).map((one) => one.text);

describe('phrases in garbled lines', () => {
  it.each([
    ['DPD DPI PERJUANGAN JAWA BARAT', 'PDI PERJUANGAN'],
    ['PDIPERJUANGAN', 'PDI PERJUANGAN'],
    ['PDl PERIUANGAM', 'PDI PERJUANGAN'],
    ['PD! PERJ UANGAN', 'PDI PERJUANGAN'],
    ['MEGAWAT SOEKARNOPI', 'MEGAWATI SOEKARNOPUTRI'],
    ['PARTA1 KEBANGK1TAN BANG5A', 'PARTAI KEBANGKITAN BANGSA'],
    ['CAL0N 8UPATI', 'CALON BUPATI'],
    ['N0M0R URUI 2', 'NOMOR URUT'],
    ['BANTENC MUDA IND0NESIA', 'BANTENG MUDA INDONESIA'],
    ['PENGURUS TUNAS INDONE5IA RAYA', 'TUNAS INDONESIA RAYA'],
    ['GERAKAN PEMUDA KA8AH', 'GERAKAN PEMUDA KABAH'],
  ])('%s is %s', (read, meant) => expect(found(read)).toContain(meant));

  it.each([
    'HARI PERJUANGAN',
    'API PERJUANGAN',
    'NILAI PERJUANGAN BANGSA',
    'PANTAI SELATAN KEBUMEN',
    'PELAYANAN KARTU KELUARGA',
    'CALON PESERTA DIDIK BARU',
    'KANTOR KEPALA DESA KEJI',
    'PARTISIPASI MASYARAKAT',
    'NOMOR ANTREAN PASIEN',
    'GERAKAN INDONESIA BERSIH',
    'LAGU INDONESIA RAYA',
    'GEDUNG SERBAGUNA',
    'GERAKAN PEMUDA ANSOR',
    'WANITA PERSATUAN PEMBANTU',
  ])('%s is none', (text) => expect(found(text)).toEqual([]));

  it('says where it stands, over the words that make it up', () => {
    const [phrase] = findPhrases([line('RAPAT PDl PERJUANGAN BALI')], [['pdi', 'perjuangan']]);
    expect(phrase?.box.x0).toBeCloseTo(0.2);
    expect(phrase?.box.x1).toBeCloseTo(0.39);
  });

  it('reads on in the line below, not in one beside it or far away', () => {
    const pairs = (lines: PhotoWord[][]): string[] =>
      withLineBelow(lines).map((words) => words.map(({ text }) => text).join(' '));
    expect(pairs([line('PDI', 0.1), line('PERJUANGAN', 0.17)])).toEqual(['PDI PERJUANGAN']);
    expect(pairs([line('PDI', 0.1), line('PERJUANGAN', 0.1, 0.5)])).toEqual([]);
    expect(pairs([line('PDI', 0.1), line('PERJUANGAN', 0.7)])).toEqual([]);
  });

  it('never throws, and costs no more than the share of the phrase', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const one of findPhrases([line(text)], KNOWN_PHRASES))
          expect(one.confidence).toBeGreaterThan(0.79);
      }),
    );
  });

  it('finds every known phrase as it is written', () => {
    for (const phrase of KNOWN_PHRASES) {
      const text = phrase.join(' ').toUpperCase();
      expect(findPhrases([line(text)], [phrase]).map((one) => one.text)).toEqual([text]);
    }
  });
});
