/**
 * File → small still pictures, in the page where the file was chosen. The file itself is read, never changed, copied
 * elsewhere or kept; what goes on to the reader is at most a few frames of MAX_SIDE pixels.
 */
import type { PhotoStatus } from '../photo-findings';
import { imageHead, type ImageHead } from './image-size';

/** Longest side of what is looked at: large enough for the words on a banner, small enough for a slow laptop. */
export const MAX_SIDE = 1600;
/** More pixels than this are not decoded. A JPEG can be decoded small; anything else needs four bytes for each. */
const MAX_PIXELS_JPEG = 50_000_000;
const MAX_PIXELS = 25_000_000;
/** JPEGs with more pixels than this are decoded small; below, decoding whole costs little. */
const SMALL_ENOUGH = 4_000_000;
export const MAX_FRAMES = 3;
const HEAD_BYTES = 256 * 1024;
const JPEG_QUALITY = 0.92;

/** A picture smaller than this on its longest side shows no readable word and no hand. Pixels. */
const MIN_SIDE = 96;

/** No frames: too small to show anything. */
export type Shrunk = { status: 'checked'; frames: Blob[] } | { status: Exclude<PhotoStatus, 'checked'> };

async function frameOf(source: ImageBitmap | HTMLVideoElement, width: number, height: number): Promise<Blob> {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  // Transparent pictures are usually dark letters meant for a light page.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const frame = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
  // Gone at once, not when rubbish is next collected.
  canvas.width = 0;
  canvas.height = 0;
  return frame;
}

/** By way of a bitmap: the browser keeps what a frame drew, 12 MB a picture, long after the frame is closed. */
async function frameOfDecoded(image: VideoFrame, width: number, height: number): Promise<Blob> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(image);
  } finally {
    image.close();
  }
  try {
    return await frameOf(bitmap, width, height);
  } finally {
    bitmap.close();
  }
}

/**
 * A JPEG decoded at the fewest eighths of its size that MAX_SIDE needs: a phone's picture of 48 megapixels takes 12 MB
 * instead of 190. Width and height come from the file's head, since a turned frame gives them differently by browser.
 */
async function scaledStill(
  file: Blob,
  { width = 0, height = 0, sideways = false }: ImageHead,
): Promise<Blob> {
  const eighths = Math.min(8, Math.ceil((8 * MAX_SIDE) / Math.max(width, height)));
  const decoder = new ImageDecoder({
    data: file.stream(),
    type: 'image/jpeg',
    desiredWidth: Math.ceil((width * eighths) / 8),
    desiredHeight: Math.ceil((height * eighths) / 8),
  });
  try {
    const { image } = await decoder.decode();
    return await (sideways ? frameOfDecoded(image, height, width) : frameOfDecoded(image, width, height));
  } finally {
    decoder.close();
  }
}

async function still(file: Blob, head: ImageHead): Promise<Blob[]> {
  const isLarge = (head.width ?? 0) * (head.height ?? 0) > SMALL_ENOUGH;
  if (head.kind === 'jpeg' && isLarge && typeof ImageDecoder !== 'undefined') {
    try {
      return [await scaledStill(file, head)];
    } catch {
      // A browser that cannot do it small does it whole.
    }
  }
  const bitmap = await createImageBitmap(file);
  try {
    return [await frameOf(bitmap, bitmap.width, bitmap.height)];
  } finally {
    bitmap.close();
  }
}

/** First, middle and last frame of an animation; its first alone where the browser cannot step through it. */
async function animation(file: Blob, head: ImageHead): Promise<Blob[]> {
  if (typeof ImageDecoder === 'undefined') return still(file, head);
  const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type: 'image/gif' });
  try {
    await decoder.tracks.ready;
    const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
    const wanted = [...new Set([0, Math.floor(count / 2), count - 1])];
    const frames: Blob[] = [];
    for (const frameIndex of wanted) {
      const { image } = await decoder.decode({ frameIndex });
      frames.push(await frameOfDecoded(image, image.displayWidth, image.displayHeight));
    }
    return frames;
  } finally {
    decoder.close();
  }
}

/** Frames at a tenth, half and nine tenths of a short video. */
async function video(file: Blob, signal: AbortSignal): Promise<Blob[]> {
  const element = document.createElement('video');
  const url = URL.createObjectURL(file);
  const event = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = new AbortController();
      const end = (act: () => void) => (): void => {
        stop.abort();
        act();
      };
      element.addEventListener(name, end(resolve), { signal: stop.signal });
      element.addEventListener(
        'error',
        end(() => reject(new Error('video'))),
        { signal: stop.signal },
      );
      signal.addEventListener(
        'abort',
        end(() => reject(new Error('aborted'))),
        { signal: stop.signal },
      );
    });
  try {
    element.muted = true;
    element.preload = 'auto';
    const loaded = event('loadeddata');
    element.src = url;
    await loaded;
    const frames: Blob[] = [];
    for (const part of [0.1, 0.5, 0.9].slice(0, MAX_FRAMES)) {
      const seeked = event('seeked');
      element.currentTime = (Number.isFinite(element.duration) ? element.duration : 1) * part;
      await seeked;
      frames.push(await frameOf(element, element.videoWidth, element.videoHeight));
    }
    return frames;
  } finally {
    element.removeAttribute('src');
    element.load();
    URL.revokeObjectURL(url);
  }
}

function refusal(file: Blob, head: ImageHead): Exclude<PhotoStatus, 'checked'> | undefined {
  if (file.size === 0) return 'broken';
  const most = head.kind === 'jpeg' ? MAX_PIXELS_JPEG : MAX_PIXELS;
  if ((head.width ?? 0) * (head.height ?? 0) > most) return 'too-large';
  if (head.kind === 'unknown') return /^(image|video)\//.test(file.type) ? 'broken' : 'unsupported';
  return undefined;
}

/** @param signal ends the work; then the status is `timeout`. Never throws. */
export async function shrink(file: Blob, signal: AbortSignal): Promise<Shrunk> {
  let head: ImageHead = { kind: 'unknown' };
  try {
    head = imageHead(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
    const refused = refusal(file, head);
    if (refused) return { status: refused };
    if (head.width !== undefined && Math.max(head.width, head.height ?? 0) < MIN_SIDE) {
      return { status: 'checked', frames: [] };
    }
    const work =
      head.kind === 'video'
        ? video(file, signal)
        : head.kind === 'gif'
          ? animation(file, head)
          : still(file, head);
    const frames = await work;
    return signal.aborted ? { status: 'timeout' } : { status: 'checked', frames };
  } catch {
    if (signal.aborted) return { status: 'timeout' };
    return {
      status:
        head.kind === 'heic' || head.kind === 'video' || head.kind === 'avif' ? 'unsupported' : 'broken',
    };
  }
}
