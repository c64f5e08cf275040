/** Words between a room and the worker in it. */
import type { Filled } from './instantiating';

export interface Call {
  id: number;
  /** Which model; `start` makes all of them ready. */
  model: string;
  input?: Float32Array;
  sides?: readonly number[];
  module?: WebAssembly.Module;
  base?: string;
  /** What an earlier worker of the room left for those after it. */
  left?: Filled | undefined;
}

export type Answer = { id: number; ok: true; value: unknown } | { id: number; ok: false };

type Run = (input: Float32Array, ...sides: number[]) => Promise<unknown>;
export interface Started {
  /** What the worker can do now. */
  models: Record<string, Run>;
  /** For the workers after it. */
  leaves?: Filled | undefined;
}

/** The worker's side. @param start makes the models, from the compiled runtime and the folder of the package. */
export function answerCalls(
  start: (module: WebAssembly.Module, base: string, left?: Filled) => Promise<Started>,
): void {
  let models: Started['models'] = {};
  const answer = async ({ model, module, base = '', left, input, sides = [] }: Call): Promise<unknown> => {
    if (module) {
      const started = await start(module, base, left);
      models = started.models;
      return started.leaves;
    }
    return input && models[model]?.(input, ...sides);
  };
  self.onmessage = ({ data }: MessageEvent<Call>) => {
    answer(data).then(
      (value) => self.postMessage({ id: data.id, ok: true, value } satisfies Answer),
      () => self.postMessage({ id: data.id, ok: false } satisfies Answer),
    );
  };
}
