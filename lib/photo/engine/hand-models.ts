/** The two hand models, in a room of their own. */
import type { HandModels } from '../hands/detect';
import { roomOf, type Room } from './room';

type Models = Pick<HandModels, 'palm' | 'hand'>;

/** @param base folder of the package with the runtime and the models, ending with a slash. */
export const handModels = (base: string): Room<Models> =>
  roomOf<Models>({
    start: () => new Worker(new URL('./engine-hands.ts', import.meta.url)),
    runtime: `${base}litert/litert_wasm_internal.wasm`,
    base,
    models: (ask) => ({
      palm: (input) => ask('palm', input.slice()),
      hand: (input) => ask('hand', input.slice()),
    }),
  });
