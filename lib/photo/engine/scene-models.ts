/** The scene reader's two models, in a room of their own. */
import type { Answer } from '../scene/letters-read';
import type { Likelihood } from '../scene/places';
import { roomOf, type Room } from './room';

export interface SceneModels {
  /** Where writing is; sides are multiples of 32. */
  find(planes: Float32Array, width: number, height: number): Promise<Likelihood>;
  /** One line of LINE_HEIGHT pixels. */
  read(planes: Float32Array, width: number): Promise<Answer>;
  /** The sign of each place in an answer; the first stands for none. */
  signs: readonly string[];
}

/** @param base folder of the package with the runtime and the models, ending with a slash. */
export const sceneModels = (base: string): Room<SceneModels> =>
  roomOf<SceneModels>({
    start: () => new Worker(new URL('./engine-scene.ts', import.meta.url)),
    runtime: `${base}ort-wasm-simd.wasm`,
    base,
    models: async (ask) => ({
      signs: (await (await fetch(`${base}scene-signs.json`)).json()) as string[],
      find: (planes, width, height) => ask('find', planes, width, height),
      read: (planes, width) => ask('read', planes, width),
    }),
  });
