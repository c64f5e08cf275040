/** Pictures and a film drawn in the browser itself, for the tests of the photo check. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** Draws a picture of 1200 × 800 with these lines `tall` pixels high, or a landscape without any, and writes it. */
export async function draw(
  page: Page,
  path: string,
  lines: readonly string[],
  type = 'image/png',
  tall = 96,
): Promise<string> {
  const base64 = await page.evaluate(
    (texts: string[], kind: string, size: number) => {
      const canvas = document.createElement('canvas');
      canvas.width = 1200;
      canvas.height = 800;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = texts.length > 0 ? '#a01818' : '#bcd8e8';
      context.fillRect(0, 0, 1200, 800);
      context.fillStyle = texts.length > 0 ? '#ffffff' : '#4d7d52';
      if (texts.length === 0) context.fillRect(0, 500, 1200, 300);
      context.font = `bold ${size}px sans-serif`;
      texts.forEach((text, n) => context.fillText(text, 60, size * (2 + n * 1.9)));
      return canvas.toDataURL(kind).split(',')[1] ?? '';
    },
    lines as string[],
    type,
    tall,
  );
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}

/** Grey pixels of one line of writing, black on white. */
export async function written(page: Page, text: string, width: number, height: number): Promise<Uint8Array> {
  const greys = await page.evaluate(
    (words: string, w: number, h: number) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, w, h);
      context.fillStyle = '#000';
      context.font = 'bold 44px sans-serif';
      context.fillText(words, 20, h / 2);
      const { data } = context.getImageData(0, 0, w, h);
      return Array.from({ length: w * h }, (_, at) => data[at * 4] ?? 0);
    },
    text,
    width,
    height,
  );
  return Uint8Array.from(greys);
}

/** A second and a half of a white board, then of one with this writing, recorded by the browser itself. */
export async function filmed(page: Page, path: string, text: string): Promise<string> {
  const base64 = await page.evaluate(async (words: string) => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 360;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.font = 'bold 56px sans-serif';
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    const stopped = new Promise((done) => (recorder.onstop = done));
    recorder.start();
    for (let frame = 0; frame < 15; frame += 1) {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 640, 360);
      // Every frame differs a little, or recorders leave it out.
      context.fillStyle = '#111';
      context.fillRect(frame * 4, 350, 4, 4);
      if (frame > 2) context.fillText(words, 30, 190);
      await new Promise((done) => setTimeout(done, 100));
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, text);
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}
