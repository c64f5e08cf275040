/** From a chosen file to its finding, in the page: shrink, hand over, wait no longer than the person should. */
import { browser } from 'wxt/browser';
import type { PhotoFinding, PhotoFindings } from '../photo-findings';
import { PORT, PREPARE, type LookAnswer } from './protocol';
import { shrink } from './shrink';
import { repairedText } from './repair';

/** After this the person is told that there was no time, and decides alone. */
export const HARD_LIMIT_MS = 6_000;
/** More files than this are not looked at one by one. */
export const MAX_FILES = 10;
/** One picture is decoded while the one before is looked at; more at once would only take memory. */
const AT_ONCE = 2;

/** By the browser's own reader: in Firefox a content script may not take arrays of the page's world apart. */
function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}

type Port = ReturnType<typeof browser.runtime.connect>;

async function openPort(): Promise<Port> {
  const reply = (await browser.runtime.sendMessage({ type: PREPARE })) as { ok?: boolean } | undefined;
  if (!reply?.ok) throw new Error('not ready');
  return browser.runtime.connect({ name: PORT });
}

/** When all must be done (`performance.now()`), and how many files are still to be looked at until then. */
interface Time {
  readonly ends: number;
  left: number;
}

function ask(port: Port, frames: readonly string[], time: Time, signal: AbortSignal): Promise<LookAnswer> {
  const id = crypto.randomUUID();
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      port.onMessage.removeListener(hear);
      port.onDisconnect.removeListener(fail);
      signal.removeEventListener('abort', fail);
    };
    const fail = (): void => {
      stop();
      reject(new Error(signal.aborted ? 'aborted' : 'closed'));
    };
    const hear = (message: unknown): void => {
      const answer = message as LookAnswer;
      if (answer.id !== id) return;
      stop();
      if (answer.ok) resolve(answer);
      else reject(new Error('failed'));
    };
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(fail);
    signal.addEventListener('abort', fail);
    const limit = Math.max(0, time.ends - performance.now());
    port.postMessage({ id, frames, limit, among: time.left });
  });
}

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => reject(new Error('aborted'));
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });

async function inspectOne(
  file: File,
  port: () => Promise<Port>,
  time: Time,
  signal: AbortSignal,
): Promise<PhotoFinding> {
  const began = performance.now();
  let still: Blob | undefined;
  const finding = (found: Partial<PhotoFinding> & Pick<PhotoFinding, 'status'>): PhotoFinding => ({
    name: file.name,
    text: '',
    words: [],
    signs: [],
    ms: performance.now() - began,
    still,
    ...found,
  });
  try {
    // A decoder under way cannot be stopped; nobody waits for it longer than the limit.
    const shrunk = await Promise.race([shrink(file, signal), whenAborted(signal)]);
    if (shrunk.status !== 'checked') return finding({ status: shrunk.status });
    if (shrunk.frames.length === 0) return finding({ status: 'checked', still: file });
    still = shrunk.frames[0];
    const frames = await Promise.all(shrunk.frames.map(toBase64));
    const { words, signs } = await ask(
      await Promise.race([port(), whenAborted(signal)]),
      frames,
      time,
      signal,
    );
    return finding({ status: 'checked', words, signs, text: repairedText(words) });
  } catch {
    return finding({ status: signal.reason === 'skipped' ? 'skipped' : 'timeout' });
  }
}

/**
 * Looks at files before they are uploaded. Never throws and never takes longer than HARD_LIMIT_MS: what could not be
 * looked at says why. The files are only read.
 * @param skip aborted by the person ("lewati"): files not finished are `skipped`.
 */
export async function inspectFiles(files: readonly File[], skip?: AbortSignal): Promise<PhotoFindings> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort('timeout'), HARD_LIMIT_MS);
  skip?.addEventListener('abort', () => control.abort('skipped'), { signal: control.signal });
  let opened: Promise<Port> | undefined;
  // Only for files that could be decoded and are worth looking at.
  const port = (): Promise<Port> => (opened ??= openPort());
  const time: Time = { ends: performance.now() + HARD_LIMIT_MS, left: Math.min(files.length, MAX_FILES) };
  const queue = files.slice(0, MAX_FILES).map((file, index) => ({ file, index }));
  const found: PhotoFinding[] = files.map(({ name }) => ({
    name,
    status: 'skipped',
    text: '',
    words: [],
    signs: [],
    ms: 0,
  }));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      found[next.index] = await inspectOne(next.file, port, time, control.signal);
      time.left -= 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    clearTimeout(timer);
    await opened?.then((open) => open.disconnect()).catch(() => undefined);
  }
  return { files: found };
}
