/** Has the document that looks at pictures ready when a page asks: nothing of it loads before. */
import { browser } from 'wxt/browser';

const PAGE = 'engine.html';
const READY_MS = 5_000;
const STEP_MS = 20;

interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

let making: Promise<void> | undefined;

async function openOffscreen(offscreen: Offscreen): Promise<void> {
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads words and hand signs in a picture before it is uploaded, on this device.',
  });
}

/** Firefox: the background is a document and can hold the looking document as a frame. */
async function openFrame(): Promise<void> {
  if (document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(`/${PAGE}` as '/');
  document.body.append(frame);
  for (let waited = 0; waited < READY_MS; waited += STEP_MS) {
    if (frame.contentDocument?.documentElement.dataset['ready'] === 'yes') return;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  frame.remove();
  throw new Error('the looking document did not start');
}

/** Has the document ready; not `ok` where it could not be opened. */
export async function prepare(): Promise<{ ok: boolean }> {
  const api = chromeOffscreen();
  making ??= (api ? openOffscreen(api) : openFrame()).finally(() => {
    making = undefined;
  });
  try {
    await making;
    return { ok: true };
  } catch {
    return { ok: false };
  }
}

/** The polyfill wraps only what Firefox knows too; `offscreen` is Chromium's alone. */
function chromeOffscreen(): Offscreen | undefined {
  return (globalThis as unknown as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;
}
