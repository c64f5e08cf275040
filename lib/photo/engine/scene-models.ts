/** The scene reader's two models (PP-OCRv4) on the CPU by ONNX Runtime in WebAssembly: no threads, no network. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm-core';
import { LINE_HEIGHT } from '../scene/planes';
import type { Likelihood } from '../scene/places';
import type { Answer } from '../scene/letters-read';
import { unpacked } from '../scene/unpack';
import { release } from '../release';

export interface SceneModels {
  /** Where writing is; sides are multiples of 32. */
  find(planes: Float32Array, width: number, height: number): Promise<Likelihood>;
  /** One line of LINE_HEIGHT pixels. */
  read(planes: Float32Array, width: number): Promise<Answer>;
  /** The sign of each place in an answer; the first stands for none. */
  signs: readonly string[];
}

async function fileOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

async function sessionOf(address: string): Promise<InferenceSession> {
  const packed = await fileOf(address);
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
  if (!answer) throw new Error('a model gave no answer');
  return { data: answer.data as Float32Array, dims: answer.dims };
}

/**
 * The runtime and the finding model; the reading model comes with the first line it is to read.
 * @param base folder of the package with the models, ending with a slash.
 * @throws when the package is incomplete or WebAssembly is switched off.
 */
export async function loadSceneModels(base: string): Promise<SceneModels> {
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = base;
  const signs = JSON.parse(new TextDecoder().decode(await fileOf(`${base}scene-signs.json`))) as string[];
  const finding = await sessionOf(`${base}scene-find.bin`);
  let reading: Promise<InferenceSession> | undefined;
  return {
    signs,
    async find(planes, width, height) {
      const { data } = await run(finding, planes, [1, 3, height, width]);
      return { width, height, data };
    },
    async read(planes, width) {
      reading ??= sessionOf(`${base}scene-read.bin`);
      const { data, dims } = await run(await reading, planes, [1, 3, LINE_HEIGHT, width]);
      return { steps: dims[1] ?? 0, signs: dims[2] ?? 0, data };
    },
  };
}
