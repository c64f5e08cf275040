/**
 * As much of the ONNX format (protocol buffers) as packing a model needs: where its large constants lie, and cutting one
 * of them down. Field numbers: onnx.proto of ONNX, ModelProto.graph 7, GraphProto.node 1, NodeProto.output 2 and
 * attribute 5, AttributeProto.t 5, TensorProto.dims 1, data_type 2, raw_data 9; GraphProto.output 12 with its type, shape and
 * dimensions; NodeProto.op_type 4, AttributeProto.i 3. Whole numbers are data types 6 (four bytes) and 7 (eight).
 */
interface Field {
  number: number;
  /** Of the whole field, tag included. */
  start: number;
  /** Of what it holds. */
  from: number;
  to: number;
  /** For numbers. */
  value: number;
}

const NUMBER = 0;
const BYTES = 2;

function varint(bytes: Uint8Array, at: number): [value: number, next: number] {
  let value = 0;
  let times = 1;
  for (let next = at; ; next += 1) {
    const byte = bytes[next] ?? 0;
    value += (byte & 127) * times;
    times *= 128;
    if (byte < 128) return [value, next + 1];
  }
}

function* fieldsOf(bytes: Uint8Array, from: number, to: number): Generator<Field> {
  for (let at = from; at < to;) {
    const start = at;
    const [tag, afterTag] = varint(bytes, at);
    const kind = tag & 7;
    let [inner, value] = [afterTag, 0];
    if (kind === NUMBER) [value, at] = varint(bytes, afterTag);
    else if (kind === BYTES) {
      const [length, begin] = varint(bytes, afterTag);
      inner = begin;
      at = begin + length;
    } else at = afterTag + (kind === 5 ? 4 : 8);
    yield { number: tag >> 3, start, from: inner, to: at, value };
  }
}

/** A constant of 32 bit floats. */
export interface Constant {
  name: string;
  dims: number[];
  /** Its numbers, in bytes of the file. */
  from: number;
  to: number;
  /** The messages around it, outermost first, for rewriting their lengths. */
  path: Field[];
}

const FLOATS = 1;

function tensorOf(bytes: Uint8Array, name: string, path: Field[]): Constant | undefined {
  const tensor = path.at(-1) as Field;
  const dims: number[] = [];
  let [type, from, to] = [0, 0, 0];
  for (const field of fieldsOf(bytes, tensor.from, tensor.to)) {
    if (field.number === 1) dims.push(field.value);
    if (field.number === 2) type = field.value;
    if (field.number === 9) [from, to] = [field.from, field.to];
  }
  return type === FLOATS && to > from ? { name, dims, from, to, path } : undefined;
}

/** The constants of a model's graph that are stored as raw 32 bit floats, in the order of the file. */
export function constantsOf(bytes: Uint8Array): Constant[] {
  const found: Constant[] = [];
  for (const graph of fieldsOf(bytes, 0, bytes.length)) {
    if (graph.number !== 7) continue;
    for (const node of fieldsOf(bytes, graph.from, graph.to)) {
      if (node.number !== 1) continue;
      const parts = [...fieldsOf(bytes, node.from, node.to)];
      const output = parts.find(({ number }) => number === 2);
      const name = output ? new TextDecoder().decode(bytes.subarray(output.from, output.to)) : '';
      for (const attribute of parts.filter(({ number }) => number === 5)) {
        for (const tensor of fieldsOf(bytes, attribute.from, attribute.to)) {
          if (tensor.number !== 5) continue;
          const constant = tensorOf(bytes, name, [graph, node, attribute, tensor]);
          if (constant) found.push(constant);
        }
      }
    }
  }
  return found;
}

function encoded(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left];
    bytes.push((left % 128) | 128);
  }
}

const field = (number: number, content: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.from([...encoded(number * 8 + BYTES), ...encoded(content.length)]), content]);

/** The model with one constant changed to other numbers and dimensions. */
export function withConstant(
  bytes: Uint8Array,
  { path }: Constant,
  { dims, numbers }: { dims: readonly number[]; numbers: Float32Array },
): Uint8Array {
  let content: Uint8Array = Buffer.concat([
    Uint8Array.from(dims.flatMap((dim) => [8, ...encoded(dim)])),
    Uint8Array.from([16, FLOATS]),
    field(9, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)),
  ]);
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const own = path[depth] as Field;
    const around = path[depth - 1] ?? { from: 0, to: bytes.length };
    content = Buffer.concat([
      bytes.subarray(around.from, own.start),
      field(own.number, content),
      bytes.subarray(own.to, around.to),
    ]);
  }
  // No Buffer: its `slice` is a view.
  return Uint8Array.from(content);
}

/** The way from an output of the graph to the number of a dimension it declares. */
const DECLARED = [7, 12, 2, 1, 2, 1, 1] as const;

/** The model with each output dimension `was` declared as `now`, in as many bytes as before. */
export function withOutputWidth(bytes: Uint8Array, was: number, now: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const declare = (from: number, to: number, [number, ...deeper]: readonly number[]): void => {
    for (const one of fieldsOf(bytes, from, to)) {
      if (one.number !== number) continue;
      if (deeper.length > 0) declare(one.from, one.to, deeper);
      else if (one.value === was) {
        const room = one.to - one.from;
        for (let at = 0, left = now; at < room; at += 1, left = Math.floor(left / 128))
          changed[one.from + at] = (left % 128) | (at + 1 < room ? 128 : 0);
      }
    }
  };
  declare(0, bytes.length, DECLARED);
  return changed;
}

const GRAPH = 7;
const NODE = 1;
const [INT32, INT64] = [6, 7] as const;

const textOf = (bytes: Uint8Array, { from, to }: Field): string =>
  new TextDecoder().decode(bytes.subarray(from, to));

/** The message with each of its fields as `change` gives it back. */
const rewritten = (
  bytes: Uint8Array,
  { from, to }: Pick<Field, 'from' | 'to'>,
  change: (one: Field) => Uint8Array,
): Uint8Array => Buffer.concat([...fieldsOf(bytes, from, to)].map(change));

const asWas = (bytes: Uint8Array, { start, to }: Field): Uint8Array => bytes.subarray(start, to);

/** A tensor of whole numbers of four bytes as one of eight; others as they were. */
function widened(bytes: Uint8Array, tensor: Field): Uint8Array {
  const parts = [...fieldsOf(bytes, tensor.from, tensor.to)];
  const raw = parts.find(({ number }) => number === 9);
  if (!raw || parts.find(({ number }) => number === 2)?.value !== INT32) return asWas(bytes, tensor);
  const numbers = new Int32Array(Uint8Array.from(bytes.subarray(raw.from, raw.to)).buffer);
  const wide = BigInt64Array.from(numbers, BigInt);
  return field(
    tensor.number,
    rewritten(bytes, tensor, (one) => {
      if (one.number === 2) return Uint8Array.from([16, INT64]);
      return one.number === 9 ? field(9, new Uint8Array(wide.buffer)) : asWas(bytes, one);
    }),
  );
}

/**
 * The model with all its whole numbers as eight bytes, so that nothing need be cast between them: the runtime's one
 * function for casts handles every pair of types, and browsers take 90 MB to translate it.
 * @throws when the model casts anything but whole numbers.
 */
export function withoutCasts(bytes: Uint8Array): Uint8Array {
  const nodeOf = (node: Field): Uint8Array => {
    const parts = [...fieldsOf(bytes, node.from, node.to)];
    const operation = parts.find(({ number }) => number === 4);
    const name = operation ? textOf(bytes, operation) : '';
    if (name === 'Constant') {
      const attributeOf = (attribute: Field): Uint8Array =>
        field(
          5,
          rewritten(bytes, attribute, (one) => (one.number === 5 ? widened(bytes, one) : asWas(bytes, one))),
        );
      return field(
        NODE,
        rewritten(bytes, node, (one) => (one.number === 5 ? attributeOf(one) : asWas(bytes, one))),
      );
    }
    if (name !== 'Cast') return asWas(bytes, node);
    for (const attribute of parts.filter(({ number }) => number === 5)) {
      const to = [...fieldsOf(bytes, attribute.from, attribute.to)].find(({ number }) => number === 3)?.value;
      if (to !== INT32 && to !== INT64) throw new Error('the model casts other than whole numbers');
    }
    const ends = parts.filter(({ number }) => number === 1 || number === 2);
    return field(
      NODE,
      Buffer.concat([
        ...ends.map((one) => asWas(bytes, one)),
        field(4, new TextEncoder().encode('Identity')),
      ]),
    );
  };
  const changed = rewritten(bytes, { from: 0, to: bytes.length }, (part) =>
    part.number === GRAPH
      ? field(
          GRAPH,
          rewritten(bytes, part, (one) => (one.number === NODE ? nodeOf(one) : asWas(bytes, one))),
        )
      : asWas(bytes, part),
  );
  return Uint8Array.from(changed);
}
