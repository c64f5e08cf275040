import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalise, formatDate, formatNumber } from '../../../lib/texts/format';
import { fill, translator } from '../../../lib/texts/translate';

const { t, say } = translator({
  'warning.cancel': ['Batalkan $1', 'Cancel $1'],
  'act.upload_photo': ['unggah foto', 'photo upload'],
  'a.named': ['{count} dari {all}', '{count} of {all}'],
} as const);

describe('texts', () => {
  it('fills numbered and named placeholders in both languages', () => {
    expect(t('id', 'warning.cancel', ['suka'])).toBe('Batalkan suka');
    expect(t('en', 'warning.cancel', ['like'])).toBe('Cancel like');
    expect(t('id', 'a.named', { count: 3, all: 9 })).toBe('3 dari 9');
  });

  it('turns the hyphens of codes into underscores and tells unknown codes apart', () => {
    expect(say('id', 'act', 'upload-photo')).toBe('unggah foto');
    expect(say('id', 'act', 'toString')).toBeUndefined();
    expect(say('id', 'act', '__proto__')).toBeUndefined();
  });

  it('never reads placeholders out of values, whatever the page wrote', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(fill('<$1|$2>', [a, b])).toBe(`<${a}|${b}>`);
      }),
    );
  });

  it('leaves unfilled placeholders standing', () => {
    expect(fill('$1 {x}', [])).toBe('$1 {x}');
    expect(fill('{toString}', {})).toBe('{toString}');
  });

  it('writes dates and numbers by language, without moving the day', () => {
    expect(formatDate('id', '2024-11-27')).toBe('27 November 2024');
    expect(formatDate('en', '2026-08-01')).toBe('1 August 2026');
    expect(formatDate('id', '2026-08-01')).toBe('1 Agustus 2026');
    expect(formatDate('id', 'bukan tanggal')).toBe('bukan tanggal');
    expect(formatNumber('id', 9917)).toBe('9.917');
    expect(formatNumber('en', 9917)).toBe('9,917');
    expect(capitalise('suka')).toBe('Suka');
  });
});
