/**
 * Models and their runtime in a worker of their own. Memory of WebAssembly never shrinks, so the worker is ended as soon
 * as its part of a picture is done, and all that memory with it: two runtimes hardly ever stand beside each other. What
 * was compiled stays, so that the next worker has only its memory to fill.
 */
import type { Filled } from './instantiating';
import type { Answer, Call } from './room-words';

/** Has a worker run one of its models. @param input is taken away. @param sides of it, as that model wants them. */
export type Ask = <Value>(model: string, input: Float32Array, ...sides: number[]) => Promise<Value>;

export interface Visit<Models> {
  /** @throws when the package is incomplete, WebAssembly is switched off, or the worker ended. */
  models: Promise<Models>;
  /** Ends this worker; what is under way in it fails. Later workers of the room are not touched. */
  close(): void;
}

export interface Room<Models> {
  /** The same worker for all who ask until it is closed. */
  open(): Visit<Models>;
  /** Ends the worker, if there is one. */
  close(): void;
}

/** Browsers that cannot compile while they read, read first. */
async function compiled(address: string): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compileStreaming(fetch(address));
  } catch {
    return WebAssembly.compile(await (await fetch(address)).arrayBuffer());
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

interface Line {
  call(words: Omit<Call, 'id'>): Promise<unknown>;
  end(): void;
}

/** Calls to a worker and their answers; once it failed or ended, every call fails. */
function lineTo(worker: Worker): Line {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let ended = false;
  const gone = (): Error => new Error('a worker of the photo check ended');
  const end = (): void => {
    ended = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(gone());
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asked?.resolve(data.value);
    else asked?.reject(new Error('a model gave no answer'));
  };
  worker.onerror = end;
  return {
    call: (words) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(gone());
          return;
        }
        calls += 1;
        waiting.set(calls, { resolve, reject });
        worker.postMessage({ ...words, id: calls }, words.input ? [words.input.buffer] : []);
      }),
    end,
  };
}

/**
 * @param parts `start` makes the worker; `runtime` is the address of its WebAssembly; `base` the folder of the package
 * with the models, ending with a slash; `models` what callers know, made of what the worker understands.
 */
export function roomOf<Models>(parts: {
  start: () => Worker;
  runtime: string;
  base: string;
  models: (ask: Ask) => Models | Promise<Models>;
}): Room<Models> {
  let code: Promise<WebAssembly.Module> | undefined;
  let left: Filled | undefined;
  let open: Visit<Models> | undefined;
  const furnished = async (line: Line): Promise<Models> => {
    code ??= compiled(parts.runtime);
    // A file that could not be read is tried again with the next picture.
    code.catch(() => (code = undefined));
    const leaves = await line.call({ model: 'start', module: await code, base: parts.base, left });
    left ??= leaves as Filled | undefined;
    return parts.models(
      async (model, input, ...sides) => (await line.call({ model, input, sides })) as never,
    );
  };
  return {
    open() {
      if (open) return open;
      const line = lineTo(parts.start());
      const models = furnished(line);
      // Whoever uses them hears of it; a worker started ahead may end before that.
      models.catch(() => undefined);
      const visit: Visit<Models> = {
        models,
        close() {
          line.end();
          if (open === visit) open = undefined;
        },
      };
      open = visit;
      return visit;
    },
    close: () => open?.close(),
  };
}
