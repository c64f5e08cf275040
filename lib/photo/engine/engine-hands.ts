/**
 * Worker: the two hand models on the CPU (LiteRT, XNNPACK in WebAssembly): no WebGL needed, no generated code, no
 * network.
 */
import { loadAndCompile, loadLiteRt, Tensor, type CompiledModel } from '@litertjs/core';
import { HAND_INPUT } from '../hands/landmarks';
import { PALM_INPUT } from '../hands/palms';
import { instantiating } from './instantiating';
import { answerCalls } from './room-words';

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

const none = new Float32Array();

answerCalls(async (module, base) => {
  instantiating(module);
  // Where the runtime looks for its file: in a worker it cannot know where its own script came from.
  Object.assign(self, { Module: { locateFile: (file: string) => `${base}litert/${file}` } });
  await loadLiteRt(`${base}litert/`);
  const [palm, hand] = [
    await loadAndCompile(`${base}palm_detection_full.tflite`, { accelerator: 'wasm' }),
    await loadAndCompile(`${base}hand_landmark_full.tflite`, { accelerator: 'wasm' }),
  ];
  return {
    models: {
      async palm(input) {
        const [boxes = none, scores = none] = await run(palm, input, PALM_INPUT);
        return { boxes, scores };
      },
      async hand(input) {
        const [points = none, presence = none, , world = none] = await run(hand, input, HAND_INPUT);
        return { points, presence: presence[0] ?? 0, world };
      },
    },
  };
});
