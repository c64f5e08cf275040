/** The two hand models on the CPU (LiteRT, XNNPACK in WebAssembly): no WebGL needed, no generated code, no network. */
import { loadAndCompile, loadLiteRt, Tensor, type CompiledModel } from '@litertjs/core';
import { HAND_INPUT } from '../hands/landmarks';
import { PALM_INPUT } from '../hands/palms';
import type { HandModels } from '../hands/detect';

type Models = Pick<HandModels, 'palm' | 'hand'>;

async function run(model: CompiledModel, input: Float32Array, side: number): Promise<Float32Array[]> {
  const tensor = new Tensor(input, [1, side, side, 3]);
  try {
    const outputs = await model.run(tensor);
    const copies: Float32Array[] = [];
    for (const output of outputs) {
      copies.push(new Float32Array((await output.data()) as Float32Array));
      output.delete();
    }
    return copies;
  } finally {
    tensor.delete();
  }
}

/** The runtime may be loaded once in a document's life. */
let runtime: Promise<unknown> | undefined;

/**
 * @param base folder of the package with the runtime and the models, ending with a slash.
 * @throws when the package is incomplete or WebAssembly is switched off.
 */
export async function loadHandModels(base: string): Promise<Models> {
  runtime ??= loadLiteRt(`${base}litert/`);
  await runtime;
  const [palm, hand] = [
    await loadAndCompile(`${base}palm_detection_full.tflite`, { accelerator: 'wasm' }),
    await loadAndCompile(`${base}hand_landmark_full.tflite`, { accelerator: 'wasm' }),
  ];
  const none = new Float32Array();
  return {
    async palm(input) {
      const [boxes = none, scores = none] = await run(palm, input, PALM_INPUT);
      return { boxes, scores };
    },
    async hand(input) {
      const [points = none, presence = none, , world = none] = await run(hand, input, HAND_INPUT);
      return { points, presence: presence[0] ?? 0, world };
    },
  };
}
