import { resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { BIAS, WEIGHTS } from '../../../lib/recognition/weights';
import { packedWeights } from '../../../scripts/packed-weights';

it('says of every feature exactly what the fitted numbers say, in half the room', async () => {
  const contents = packedWeights() ?? '';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve('lib/recognition'), loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = outputFiles[0]?.text ?? '';
  // Our own source, just built.
  // eslint-disable-next-line no-unsanitized/method
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as object;
  expect({ ...module }).toEqual({ BIAS, WEIGHTS });
  expect(contents.length).toBeLessThan(JSON.stringify(WEIGHTS).length / 2);
});
