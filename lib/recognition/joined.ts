import type { Steps } from './steps';
import type { Node } from './vocabulary';
import type { WordSource } from './word-source';
import type { Words } from './words';

/** Three letters as a number below 2^15. */
const three = (word: string, at: number): number =>
  ((word.charCodeAt(at) & 31) << 10) | ((word.charCodeAt(at + 1) & 31) << 5) | (word.charCodeAt(at + 2) & 31);

/** Takes joined words apart by the names and campaign words of the vocabulary. */
export function* splitter(phrases: ReadonlyMap<string, Node>, joints: WordSource['joints']): Steps<Words> {
  const glue = new Set(joints?.glue.split(','));
  const stems = new Set(joints?.stems.split(','));
  const anchors = new Set<string>();
  for (const [word, node] of phrases) {
    yield;
    const named = node.names?.some(
      (name) => name.kind === 'party' || name.kind === 'pair' || (name.kind === 'person' && !name.weak),
    );
    if (named === true && word.length >= 3 && /^[a-z]+$/.test(word)) anchors.add(word);
  }
  // Three letters at either end decide for nearly every word that it is not joined.
  const starts = new Uint8Array(1 << 15);
  const ends = new Uint8Array(1 << 15);
  let longest = 0;
  for (const word of [...glue, ...anchors]) {
    yield;
    starts[three(word, 0)] = 1;
    ends[three(word, word.length - 3)] = 1;
    longest = Math.max(longest, word.length);
  }
  const isPart = (part: string, tag: boolean): boolean =>
    anchors.has(part) ? part.length >= (tag ? 3 : 5) : glue.has(part) && (tag || part.length >= 4);

  /** Fewest parts that cover the word from `at`; undefined when none do. */
  const cover = (word: string, at: number, tag: boolean, left: number): string[] | undefined => {
    if (at === word.length) return [];
    if (left === 0) return undefined;
    for (let size = Math.min(longest, word.length - at); size >= 3; size--) {
      const part = word.slice(at, at + size);
      if (!isPart(part, tag)) continue;
      const rest = cover(word, at + size, tag, left - 1);
      if (rest !== undefined) return [part, ...rest];
    }
    return undefined;
  };

  /** Known parts inside a hashtag whose rest is unknown ("penjarakanahok"): anchors at its start or end. */
  const cling = (word: string): string[] | undefined => {
    for (let size = Math.min(longest, word.length - 3); size >= 4; size--) {
      const tail = word.slice(-size);
      if (anchors.has(tail) || stems.has(tail)) return [word.slice(0, -size), tail];
      const head = word.slice(0, size);
      if (anchors.has(head) || stems.has(head)) {
        const rest = word.slice(size);
        return [head, ...(cover(rest, 0, true, 5) ?? cling(rest) ?? [rest])];
      }
    }
    return undefined;
  };

  return {
    has: (word) => {
      const node = phrases.get(word);
      return node !== undefined && (node.bits !== 0 || node.names !== undefined);
    },
    split: (word, tag) => {
      if (word.length < 6 || word.length > 40) return undefined;
      if (starts[three(word, 0)] === 0 || ends[three(word, word.length - 3)] === 0)
        return tag ? cling(word) : undefined;
      const parts = cover(word, 0, tag, 6);
      if (parts !== undefined) return parts.length > 1 ? parts : undefined;
      return tag ? cling(word) : undefined;
    },
  };
}
