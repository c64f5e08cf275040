/** Worker: the scene reader's two models (PP-OCRv4) on the CPU by ONNX Runtime in WebAssembly: no threads, no network. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm-core';
import { release } from '../release';
import { LINE_HEIGHT } from '../scene/planes';
import { unpacked } from '../scene/unpack';
import { instantiating } from './instantiating';
import { answerCalls } from './room-words';

async function sessionOf(address: string): Promise<InferenceSession> {
  const packed = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const model = unpacked(packed);
  release(packed);
  try {
    return await InferenceSession.create(model, {
      executionProviders: ['wasm'],
      // What a picture took is given back after it.
      enableCpuMemArena: false,
      enableMemPattern: false,
      logSeverityLevel: 3,
    });
  } finally {
    release(model);
  }
}

async function run(
  session: InferenceSession,
  planes: Float32Array,
  dims: readonly number[],
): Promise<{ data: Float32Array; dims: readonly number[] }> {
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  const answer = (await session.run({ [input]: new Tensor('float32', planes, dims) }))[output];
  release(planes);
  if (!answer) throw new Error('a model gave no answer');
  return { data: answer.data as Float32Array, dims: answer.dims };
}

/**
 * Names in the runtime's file, of the version locked: its memory, its constructors, and the making of its environment,
 * which registers operators. That is one function so large that browsers take 190 MB for a moment to translate it, and
 * 215 MB and two seconds more once it has been called seven times.
 */
const BEGINNING = { memory: 'K', functions: ['L', 'M'] };

/** The reading model comes with the first line it is to read. */
answerCalls(async (module, base, left) => {
  const filled = instantiating(module, BEGINNING, left);
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = base;
  const finding = await sessionOf(`${base}scene-find.bin`);
  let reading: Promise<InferenceSession> | undefined;
  return {
    leaves: filled(),
    models: {
      async find(planes, width = 0, height = 0) {
        const { data } = await run(finding, planes, [1, 3, height, width]);
        return { width, height, data };
      },
      async read(planes, width = 0) {
        reading ??= sessionOf(`${base}scene-read.bin`);
        const { data, dims } = await run(await reading, planes, [1, 3, LINE_HEIGHT, width]);
        return { steps: dims[1] ?? 0, signs: dims[2] ?? 0, data };
      },
    },
  };
});
