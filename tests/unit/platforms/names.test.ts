import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, foldName } from '../../../lib/guard/names';
import { PLATFORMS } from '../../../lib/platforms/all';
import type { ControlRule, Names } from '../../../lib/platforms/types';
import { COUNTERS, FREE } from '../../../lib/platforms/words';

const said = (names: Names): string[] => [...names.en, ...names.id, ...(names.other ?? [])];
/** A template as a page would show it. */
const shown = (template: string): string =>
  template
    .replaceAll('{n}', '25616')
    .replaceAll('{name}', 'Contoh Nama')
    .replaceAll('{emoji}', '❤️')
    .replace(/…$/, ' lain');
const finals = PLATFORMS.flatMap((platform) =>
  platform.controls
    .filter((rule) => rule.step === 'final' && rule.names)
    .map((rule) => [platform.id, rule] as const),
);
const fitsAny = (name: string, rules: readonly ControlRule[]): boolean =>
  rules.some((rule) => rule.names !== undefined && fits(foldName(name), rule.names));

describe('names of controls', () => {
  it.each(finals)('%s: every name of a final control can be met', (_platform, rule) => {
    for (const template of said(rule.names as Names)) {
      const name = foldName(shown(template));
      expect(fits(name, rule.names as Names), template).toBe(true);
      expect(fits(name, COUNTERS), `${template} reads as a counter`).toBe(false);
      expect(fits(name, FREE), `${template} reads as a free control`).toBe(false);
    }
  });

  it.each([
    'Suka: 30 orang',
    'Like: 46K people',
    '168 suka',
    '1,2 rb suka',
    '25.616 likes',
    '242 komentar',
    'Semua tanggapan: 12',
    'See who reacted to this',
    'Disukai oleh contoh',
    'Lihat semua 1.024 komentar',
  ])('counts, and does nothing: %s', (name) => {
    expect(fits(foldName(name), COUNTERS)).toBe(true);
    for (const { id, controls } of PLATFORMS) {
      const acts = controls.filter((rule) => rule.step === 'final' && rule.act === 'like');
      expect(fitsAny(name, acts), id).toBe(false);
    }
  });

  it.each([
    ['x', '25616 Suka. Menyukai'],
    ['x', '1 Like. Like'],
    ['facebook', '󰍸Suka'],
    ['facebook', '\u200bSuka\u200e '],
    ['tiktok', 'Like video\n36.2K likes'],
    ['youtube', 'suka video ini bersama 29 ribu orang lainnya'],
    ['youtube', 'like this video along with 250 other people'],
    ['instagram', 'SUKA'],
    ['linkedin', 'React Like to Budi’s comment'],
  ])('%s: %j likes', (id, name) => {
    const platform = PLATFORMS.find((one) => one.id === id);
    const likes = platform?.controls.filter((rule) => rule.step === 'final' && rule.act === 'like') ?? [];
    expect(fitsAny(name, likes)).toBe(true);
  });

  it.each([
    ['👍', true],
    ['❤️', true],
    ['👍🏽', true],
    ['🇮🇩', true],
    ['A', false],
    ['5', false],
    ['👍 5', false],
  ])('%s is an emoji: %s', (name, is) => {
    expect(fits(foldName(name), { en: ['{emoji}'], id: [] })).toBe(is);
  });

  it('folds any name to one that folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const folded = foldName(name);
        expect(folded).toBe(folded.trim());
        expect(folded).not.toMatch(/\s{2}|[\u200b-\u200f\ufeff]/);
      }),
    );
  });

  it('never throws on any name, whatever the page writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        for (const [, rule] of finals) fits(foldName(name), rule.names as Names);
      }),
      { numRuns: 50 },
    );
  });
});
