/** Writing on a steep slant, which only the reader of scenes reads, in real browsers. The picture is drawn here. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, Session } from './harness';
import { lookAt } from './photo-page';

/** A busy machine may have had no time for the second reader. */
const TRIES = 5;

async function drawSlanted(page: Page, path: string, text: string): Promise<void> {
  const base64 = await page.evaluate((words: string) => {
    const canvas = document.createElement('canvas');
    canvas.width = 800;
    canvas.height = 800;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = '#f4efe2';
    context.fillRect(0, 0, 800, 800);
    context.translate(400, 400);
    context.rotate(-0.9);
    context.fillStyle = '#20306c';
    context.font = 'bold 54px sans-serif';
    context.textAlign = 'center';
    context.fillText(words, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, text);
  writeFileSync(path, Buffer.from(base64, 'base64'));
}

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await Session.prepared(browser);
    own = await session.extensionPage('photo-check.html');
  });
  afterAll(async () => {
    await session?.close();
  });

  const readSlanted = async (words: string, wanted: RegExp): Promise<string> => {
    const path = join(session.profile, 'miring.png');
    await drawSlanted(own, path, words);
    let text = '';
    for (let tries = 0; tries < TRIES && !wanted.test(text); tries += 1)
      text = await own.$eval(await lookAt(own, path), (one) => one.getAttribute('data-text') ?? '');
    return text;
  };

  it('reads a board that hangs steeply aslant', async () => {
    expect(await readSlanted('PARTAI GERINDRA', /GERINDRA/)).toMatch(/GERINDRA/);
  });

  it('reads the next one, too, with a reader that goes on from the memory of the first', async () => {
    expect(await readSlanted('PARTAI DEMOKRAT', /DEMOKRAT/)).toMatch(/DEMOKRAT/);
  });
});
