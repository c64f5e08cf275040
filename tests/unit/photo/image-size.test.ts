import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageHead } from '../../../lib/photo/image-size';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );
const u32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const u16 = (value: number): number[] => [value >>> 8, value & 255];

describe('imageHead', () => {
  it('reads PNG', () => {
    const head = bytes([0x89], 'PNG\r\n\x1a\n', u32(13), 'IHDR', u32(640), u32(480), [8, 6, 0, 0, 0]);
    expect(imageHead(head)).toEqual({ kind: 'png', width: 640, height: 480 });
  });

  it('reads JPEG behind other segments', () => {
    const exif = [0xff, 0xe1, ...u16(10), ...Array<number>(8).fill(7)];
    const frame = [0xff, 0xc2, ...u16(17), 8, ...u16(300), ...u16(400), 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(imageHead(bytes([0xff, 0xd8], exif, frame))).toEqual({ kind: 'jpeg', width: 400, height: 300 });
  });

  it.each([
    ['MM', 1, undefined],
    ['MM', 6, true],
    ['II', 3, undefined],
    ['II', 8, true],
  ])('knows a JPEG that lies on its side (%s, orientation %i)', (order, orientation, sideways) => {
    const turned = (numbers: number[]): number[] => (order === 'II' ? [...numbers].reverse() : numbers);
    const tiff = [
      [...order].map((letter) => letter.charCodeAt(0)),
      turned(u16(42)),
      turned(u32(8)),
      turned(u16(2)),
      [turned(u16(0x0100)), turned(u16(3)), turned(u32(1)), turned(u16(6)), [0, 0]].flat(),
      [turned(u16(0x0112)), turned(u16(3)), turned(u32(1)), turned(u16(orientation)), [0, 0]].flat(),
    ].flat();
    const exif = bytes([0xff, 0xe1], u16(8 + tiff.length), 'Exif', [0, 0], tiff);
    const frame = [0xff, 0xc0, ...u16(17), 8, ...u16(300), ...u16(400), 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const head = imageHead(bytes([0xff, 0xd8], [...exif], frame));
    expect(head).toEqual({ kind: 'jpeg', width: 400, height: 300, ...(sideways && { sideways }) });
    // Cut off anywhere, it is still read without a failure.
    for (let end = 0; end < 40; end += 1) imageHead(bytes([0xff, 0xd8], [...exif], frame).slice(0, end));
  });

  it('reads GIF, BMP and the three kinds of WebP', () => {
    expect(imageHead(bytes('GIF89a', [0x20, 0x03, 0x58, 0x02, 0, 0, 0]))).toEqual({
      kind: 'gif',
      width: 800,
      height: 600,
    });
    const riff = (chunk: string, rest: number[]) =>
      bytes('RIFF', u32(0), 'WEBP', chunk, u32(0), rest, Array<number>(12).fill(0));
    expect(imageHead(riff('VP8X', [0, 0, 0, 0, 0x1f, 0x03, 0, 0x57, 0x02, 0]))).toEqual({
      kind: 'webp',
      width: 800,
      height: 600,
    });
    expect(imageHead(riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x20, 0x03, 0x58, 0x02]))).toEqual({
      kind: 'webp',
      width: 800,
      height: 600,
    });
  });

  it('tells HEIC, AVIF and video by their brand', () => {
    const ispe = ['ispe', u32(0), u32(4032), u32(3024), Array<number>(16).fill(0)] as const;
    expect(imageHead(bytes(u32(24), 'ftyp', 'heic', u32(0), ...ispe))).toEqual({
      kind: 'heic',
      width: 4032,
      height: 3024,
    });
    expect(imageHead(bytes(u32(24), 'ftyp', 'avif', u32(0), ...ispe)).kind).toBe('avif');
    expect(imageHead(bytes(u32(24), 'ftyp', 'isom', u32(0))).kind).toBe('video');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom([0xff, 0xd8], [0x89, 0x50, 0x4e, 0x47], []),
        (rest, magic) => {
          const head = imageHead(Uint8Array.from([...magic, ...rest]));
          expect(head.width ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
