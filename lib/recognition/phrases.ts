import type { Token } from './token';
import { nextBit, type NameRef, type Node, type Vocabulary } from './vocabulary';

/** A phrase of the vocabulary found in the tokens: `to` exclusive. */
export interface Found {
  from: number;
  to: number;
  node: Node;
}

/** Length of the clitic a word ends with: -nya, -lah, -kah, -pun, -in, -mu, -ku; 0 for none. */
function clitic(t: string): number {
  const n = t.length;
  const before = t.charCodeAt(n - 2);
  const first = t.charCodeAt(n - 3);
  switch (t.charCodeAt(n - 1)) {
    case 97:
      return before === 121 && first === 110 ? 3 : 0;
    case 104:
      return before === 97 && (first === 107 || first === 108) ? 3 : 0;
    case 110:
      return before === 105 ? 2 : before === 117 && first === 112 ? 3 : 0;
    case 117:
      return before === 107 || before === 109 ? 2 : 0;
    default:
      return 0;
  }
}

/** The word without a clitic ("golkarnya", "pilihlah"), when that is a word of the vocabulary. */
export function withoutClitic(phrases: ReadonlyMap<string, Node>, t: string): Node | undefined {
  const length = clitic(t);
  if (length === 0 || t.length - length < 4) return undefined;
  const node = phrases.get(t.slice(0, -length));
  return node !== undefined && (node.bits !== 0 || node.names !== undefined) ? node : undefined;
}

/** Whether any of these names is one at the time: pairs and slogans of other years are ordinary words. */
export function isNamed(names: readonly NameRef[] | undefined, active: readonly boolean[]): boolean {
  return (
    names !== undefined &&
    names.some(({ contest, kind }) => contest < 0 || kind === 'team' || active[contest] === true)
  );
}

/** Longest phrases of the vocabulary, left to right; a phrase of several words takes its words away from others. */
export function findPhrases(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  active: readonly boolean[],
): Found[] {
  const { phrases } = vocabulary;
  const out: Found[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    let node = phrases.get(token.t);
    if (node === undefined) {
      const stem = withoutClitic(phrases, token.t);
      if (stem !== undefined) out.push({ from: i, to: i + 1, node: stem });
      i++;
      continue;
    }
    let best: Node | undefined = node.phrase === '' ? undefined : node;
    let length = 1;
    let j = i + 1;
    let words = token.t;
    while (j < tokens.length) {
      const { t } = tokens[j] as Token;
      if ((node.goesOn & nextBit(t)) === 0) break;
      words += ` ${t}`;
      const next = phrases.get(words);
      if (next === undefined) break;
      node = next;
      j++;
      if (node.phrase !== '' && ((node.bits | node.marks) !== 0 || isNamed(node.names, active))) {
        best = node;
        length = j - i;
      }
    }
    if (best !== undefined) {
      out.push({ from: i, to: i + length, node: best });
      i += length;
    } else i++;
  }
  return out;
}
