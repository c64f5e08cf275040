/**
 * Kind and size of a picture from its first bytes, before anything is decoded: a file that would need gigabytes, or
 * that is not what its name says, is refused here. Formats: JPEG, PNG, GIF, WebP, AVIF/HEIC (ISO media), BMP.
 */

export type ImageKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'bmp' | 'video' | 'unknown';

export interface ImageHead {
  kind: ImageKind;
  /** Pixels; undefined where the first bytes do not tell. */
  width?: number | undefined;
  height?: number | undefined;
  /** Stored lying on its side, as phones do: shown, width and height are the other way round. JPEG only. */
  sideways?: boolean;
}

const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']);
const VIDEO_BRANDS = /^(isom|iso\d|mp4\d|avc1|M4V |qt {2}|3gp\d|dash)$/;

function ascii(view: DataView, from: number, length: number): string {
  let text = '';
  for (let at = from; at < from + length && at < view.byteLength; at += 1)
    text += String.fromCharCode(view.getUint8(at));
  return text;
}

const ORIENTATION = 0x0112;

/** Orientations 5 to 8 of EXIF (tag 0x0112, TIFF layout) turn the picture by a quarter. `from`: after the segment's length. */
function isSideways(view: DataView, from: number, end: number): boolean {
  if (ascii(view, from, 4) !== 'Exif') return false;
  const start = from + 6;
  if (start + 8 > end) return false;
  const little = ascii(view, start, 2) === 'II';
  const entries = start + view.getUint32(start + 4, little);
  if (entries + 2 > end) return false;
  const count = view.getUint16(entries, little);
  for (let n = 0, at = entries + 2; n < count && at + 12 <= end; n += 1, at += 12) {
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little) >= 5;
  }
  return false;
}

function jpegSize(view: DataView): ImageHead {
  let at = 2;
  let sideways = false;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame)
      return {
        kind: 'jpeg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        ...(sideways && { sideways }),
      };
    const length = view.getUint16(at + 2);
    if (length < 2) break;
    if (marker === 0xe1) sideways ||= isSideways(view, at + 4, Math.min(at + 2 + length, view.byteLength));
    at += 2 + length;
  }
  return { kind: 'jpeg' };
}

function webpSize(view: DataView): ImageHead {
  const chunk = ascii(view, 12, 4);
  if (chunk === 'VP8X' && view.byteLength >= 30) {
    const u24 = (at: number): number =>
      view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
    return { kind: 'webp', width: u24(24) + 1, height: u24(27) + 1 };
  }
  if (chunk === 'VP8 ' && view.byteLength >= 30) {
    return {
      kind: 'webp',
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  }
  if (chunk === 'VP8L' && view.byteLength >= 25) {
    const bits = view.getUint32(21, true);
    return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { kind: 'webp' };
}

/** ISO media: the size is in an `ispe` property; found by its name, since it always stands near the front. */
function isoSize(view: DataView, kind: ImageKind): ImageHead {
  const limit = Math.min(view.byteLength - 16, 4096);
  let best: ImageHead = { kind };
  for (let at = 8; at < limit; at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const width = view.getUint32(at + 8);
    const height = view.getUint32(at + 12);
    if (width * height > (best.width ?? 0) * (best.height ?? 0)) best = { kind, width, height };
  }
  return best;
}

/**
 * @param bytes the first 64 kB or more of a file (fewer for a smaller file).
 * @returns kind `unknown` for anything else; never throws.
 */
export function imageHead(bytes: Uint8Array): ImageHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 12) return { kind: 'unknown' };
  if (view.getUint16(0) === 0xffd8) return jpegSize(view);
  if (view.getUint32(0) === 0x89504e47) {
    return view.byteLength >= 24
      ? { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
      : { kind: 'png' };
  }
  if (/^GIF8[79]a/.test(ascii(view, 0, 6))) {
    return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (ascii(view, 0, 4) === 'RIFF' && ascii(view, 8, 4) === 'WEBP') return webpSize(view);
  if (ascii(view, 0, 2) === 'BM' && view.byteLength >= 26) {
    return {
      kind: 'bmp',
      width: Math.abs(view.getInt32(18, true)),
      height: Math.abs(view.getInt32(22, true)),
    };
  }
  if (ascii(view, 4, 4) === 'ftyp') {
    const brand = ascii(view, 8, 4);
    if (brand === 'avif' || brand === 'avis') return isoSize(view, 'avif');
    if (HEIC_BRANDS.has(brand)) return isoSize(view, 'heic');
    if (VIDEO_BRANDS.test(brand)) return { kind: 'video' };
  }
  if (view.getUint32(0) === 0x1a45dfa3) return { kind: 'video' };
  return { kind: 'unknown' };
}
