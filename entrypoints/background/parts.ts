/** Gives a page what its guard asks for at the first need: a part put into its frame, or the document that looks. */
import { browser } from 'wxt/browser';
import { LOAD_DRAWINGS_PART } from '../../lib/guard/drawings-port';
import { LOAD_HINT_PART } from '../../lib/guard/hints-port';
import { LOAD_PART, PREPARE } from '../../lib/photo/protocol';
import { prepare } from './photos';

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
  [LOAD_DRAWINGS_PART]: '/drawings-part.js',
};

/** Whether a message is one that is answered here. */
export const isPart = (type: string): boolean => type === PREPARE || Object.hasOwn(PARTS, type);

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
export function serveParts(): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Sender,
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { type } = (message ?? {}) as { type?: unknown };
    if (typeof type !== 'string' || !isPart(type)) return undefined;
    const file = PARTS[type];
    void (file === undefined ? prepare() : loadPart(file, sender)).then(respond);
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
