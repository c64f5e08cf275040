/**
 * The document that looks at pictures: an offscreen document in Chromium, a frame of the background page in Firefox.
 * Made on the first upload; a minute after the last one it takes itself away with everything it loaded.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { createEngine, type Engine } from '../../lib/photo/engine/engine';
import { lookRequest } from '../../lib/photo/engine/request';
import { restAfter } from '../../lib/photo/engine/rest';
import { PORT, type LookAnswer } from '../../lib/photo/protocol';

const IDLE_MS = 60_000;

let engine: Promise<Engine> | undefined;

async function leave(): Promise<void> {
  const current = await engine?.catch(() => undefined);
  engine = undefined;
  await current?.dispose();
  if (window.frameElement) window.frameElement.remove();
  else window.close();
}

const rest = restAfter(IDLE_MS, () => void leave());

const nothing = (id: string): LookAnswer => ({ id, ok: false, words: [], signs: [] });

async function answer(message: unknown): Promise<LookAnswer> {
  const request = v.safeParse(lookRequest, message);
  if (!request.success) return nothing('');
  const { id, frames, limit, among } = request.output;
  try {
    return await rest.during(async () => {
      engine ??= createEngine(browser.runtime.getURL('/'));
      // A package that does not load is tried again with the next picture.
      engine.catch(() => {
        engine = undefined;
      });
      const { words, signs } = await (await engine).look(frames, limit, among);
      return { id, ok: true, words, signs };
    });
  } catch {
    return nothing(id);
  }
}

browser.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  port.onMessage.addListener((message: unknown) => {
    void answer(message).then((reply) => {
      if (open) port.postMessage(reply);
    });
  });
});

document.documentElement.dataset['ready'] = 'yes';
