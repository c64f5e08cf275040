/** Has the document that looks at pictures ready when a page asks: nothing of it loads before. */
import { browser } from 'wxt/browser';
import { LOAD_HINT_PART } from '../../lib/guard/hints-port';
import { LOAD_PART, PREPARE } from '../../lib/photo/protocol';

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

async function prepare(): Promise<{ ok: boolean }> {
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

type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

interface Sender {
  id?: string;
  tab?: { id?: number };
  frameId?: number;
}

/** The scripts a page may ask for, by message. */
const PARTS: Readonly<Record<string, string>> = {
  [LOAD_PART]: '/photo-part.js',
  [LOAD_HINT_PART]: '/hint-part.js',
};

/** Puts a part that a page asks for into the frame that asks for it. */
async function loadPart(file: string, { tab, frameId }: Sender): Promise<{ ok: boolean }> {
  if (tab?.id === undefined) return { ok: false };
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId ?? 0] },
      files: [file as ScriptFile],
      injectImmediately: true,
    });
    return { ok: true };
  } catch {
    return { ok: false };
  }
}

/** Answers the requests of our own pages and content scripts. */
export function servePhotos(): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Sender,
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { type } = (message ?? {}) as { type?: unknown };
    const file = typeof type === 'string' && Object.hasOwn(PARTS, type) ? PARTS[type] : undefined;
    if (type !== PREPARE && file === undefined) return undefined;
    void (file === undefined ? prepare() : loadPart(file, sender)).then(respond);
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
