/** The fitted numbers of recognition, written for the content script: hundredths, in the order of the features. */
import { FEATURES } from '../lib/recognition/features';
import { BIAS, WEIGHTS } from '../lib/recognition/weights';

const BASE = 36;
const HUNDREDTHS = 100;

/**
 * Source of a module that says what `lib/recognition/weights.ts` says, in half the room.
 * @returns undefined when its numbers are finer than hundredths: then they stay as they are.
 */
export function packedWeights(): string | undefined {
  const numbers = FEATURES.flatMap((name) => WEIGHTS[name]);
  const wholes = numbers.map((number) => Math.round(number * HUNDREDTHS));
  if (wholes.some((whole, at) => whole / HUNDREDTHS !== numbers[at])) return undefined;
  const least = Math.min(...wholes);
  // As many digits each as the widest takes.
  const size = (Math.max(...wholes) - least).toString(BASE).length;
  const digits = wholes.map((whole) => (whole - least).toString(BASE).padStart(size, '0')).join('');
  return `import { FEATURES } from './features';
export const BIAS = ${JSON.stringify(BIAS)};
const digits = ${JSON.stringify(digits)};
const number = (at) => (parseInt(digits.slice(at, at + ${size}), ${BASE}) - ${-least}) / ${HUNDREDTHS};
export const WEIGHTS = Object.fromEntries(
  FEATURES.map((name, at) => [name, BIAS.map((_, head) => number((at * ${BIAS.length} + head) * ${size}))]),
);
`;
}
