import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens/tokens.css', 'utf8');
const [light = '', dark = ''] =
  css.split('/* Accents')[0]?.split('@media (prefers-color-scheme: dark)') ?? [];
const accents = (css.split('/* Accents')[1] ?? '').split('@media (prefers-color-scheme: dark)');

/** The last value a token has in this piece of the file. */
function token(piece: string, name: string): string {
  const found = [...piece.matchAll(new RegExp(`--jn-${name}: (#[0-9a-f]{6})`, 'g'))].pop();
  if (found?.[1] === undefined) throw new Error(`no colour --jn-${name}`);
  return found[1];
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (x + 0.05) / (y + 0.05);
}

const SURFACES = ['paper', 'raised', 'sunken', 'accent-wash'];

describe.each([
  ['light', light, accents[0] ?? ''],
  ['dark', dark, accents[1] ?? ''],
])('%s tokens', (_scheme, piece, accentPiece) => {
  it('text reaches 4.5:1 on every surface', () => {
    for (const text of ['ink', 'soft', 'accent', 'good', 'bad'])
      for (const surface of SURFACES)
        expect(
          contrast(token(piece, text), token(piece, surface)),
          `${text} on ${surface}`,
        ).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(piece, 'accent-ink'), token(piece, 'accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of controls and the focus ring reach 3:1', () => {
    for (const edge of ['edge', 'focus'])
      for (const surface of SURFACES)
        expect(
          contrast(token(piece, edge), token(piece, surface)),
          `${edge} on ${surface}`,
        ).toBeGreaterThanOrEqual(3);
  });

  it('every accent of the set carries its button and its wash', () => {
    for (const [, accent, wash] of accentPiece.matchAll(
      /accent: (#[0-9a-f]{6});\s+--jn-accent-wash: (#[0-9a-f]{6})/g,
    )) {
      expect(contrast(accent as string, token(piece, 'accent-ink'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token(piece, 'ink'), wash as string)).toBeGreaterThanOrEqual(4.5);
    }
    expect(accentPiece.match(/--jn-accent:/g)).toHaveLength(2);
  });
});
