import type { Token } from '../recognition/token';
import type { Alignment, EntryView } from './align';
import { ENTRY_FORMS, ENTRY_HEAD, placeRegion, type TableSources } from './layout';
import type { NameForm, NameHit } from './name-index';
import { toAmb } from './records';

/** Unpacks entries and bearers when a name was met. */
export interface EntryStore {
  entry(offset: number): EntryView;
  /** The hit for the k-th bearer, or undefined when this way of writing is too weak for that bearer. */
  hit(
    entry: EntryView,
    k: number,
    found: Alignment,
    and: boolean,
    tokens: readonly Token[],
    text: string | undefined,
  ): NameHit | undefined;
}

/** Unpacked entries kept: names come back in a feed. */
const KEPT = 512;

export function readEntries(
  bytes: Uint8Array,
  places: Uint32Array,
  numbers: Uint8Array,
  count: number,
  shared: TableSources,
): EntryStore {
  const kept = new Map<number, EntryView>();
  const utf8 = new TextDecoder();

  const entry = (offset: number): EntryView => {
    const known = kept.get(offset);
    if (known !== undefined) return known;
    const length = bytes[offset] as number;
    const bearers = bytes[offset + 1] as number;
    const at = offset + ENTRY_HEAD;
    const textAt = at + bearers * 4;
    const view: EntryView = {
      at,
      bearers,
      flags: bytes[offset + 2] as number,
      parts: bytes[offset + 3] as number,
      words: utf8.decode(bytes.subarray(textAt, textAt + length)).split(' '),
    };
    if (kept.size >= KEPT) kept.clear();
    kept.set(offset, view);
    return view;
  };

  return {
    entry,
    hit(view, k, found, and, tokens, text) {
      const at = view.at + k * 4;
      const packed = bytes[at + 3] as number;
      const stored = ENTRY_FORMS[packed >> 2] ?? 'full';
      if (and && stored !== 'pair') return undefined;
      const amb = weighed(packed & 3, stored, found, and, tokens, text);
      if (amb === undefined) return undefined;
      const index =
        (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
      return {
        from: found.from,
        to: found.to,
        form: formOf(stored, found),
        amb: toAmb(amb),
        ...bearer(places, numbers, count, index, shared),
      };
    },
  };
}

function formOf(stored: NameForm, found: Alignment): NameForm {
  if (found.typo) return 'typo';
  if (stored !== 'full') return stored;
  if (found.reordered) return 'reordered';
  if (!found.whole) return 'part';
  return found.initials ? 'initials' : 'full';
}

/** Ambiguity of the name as it was written; undefined when it says nothing any more. */
function weighed(
  amb: number,
  stored: NameForm,
  found: Alignment,
  and: boolean,
  tokens: readonly Token[],
  text: string | undefined,
): number | undefined {
  if (stored === 'pair') {
    if (!found.whole) return undefined;
    const [a, b] = [tokens[found.from], tokens[found.to - 1]];
    const apart =
      !and && text !== undefined && a !== undefined && b !== undefined && found.to - found.from === 2;
    // Two first names with only a space between may be one person's.
    const space = apart && /^\s+$/.test(text.slice(a.end, b.start));
    return Math.min(3, amb + (space ? 1 : 0) + (found.typo ? 1 : 0));
  }
  let out = found.whole ? amb : Math.max(amb, found.partAmb);
  // A name that merely sounds alike, or stands the other way round, is believed only when it is rare.
  if (found.typo) {
    if (out > 1) return undefined;
    out++;
  }
  if (found.reordered) {
    if (out > 1) return undefined;
    out++;
  }
  return out;
}

function bearer(
  places: Uint32Array,
  numbers: Uint8Array,
  count: number,
  index: number,
  shared: TableSources,
): Omit<NameHit, 'from' | 'to' | 'form' | 'amb'> {
  const source = shared.sources[numbers[2 * count + index] ?? 0];
  const place = places[index] ?? 0;
  const a = numbers[index] ?? 0;
  const b = numbers[count + index] ?? 0;
  if (source === undefined) return { kind: 'figure', recordId: '', incumbent: false };
  const listed = source.shape === 3;
  const number = source.shape === 1 ? a : b;
  const party = source.shape === 1 ? 0 : a;
  const region = listed ? shared.regions[place] : placeRegion(source.kind, place);
  return {
    kind: source.kind,
    recordId: listed
      ? (shared.ids[place] ?? '')
      : `${source.prefix}${place}-${a}${source.shape === 2 ? `-${b}` : ''}${source.suffix}`,
    ...(region ? { region } : {}),
    ...(source.election === undefined ? {} : { election: source.election }),
    ...(source.year === undefined ? {} : { year: source.year }),
    ...(number > 0 ? { number } : {}),
    ...(party > 0 ? { party } : {}),
    incumbent: source.incumbent,
    ...(source.period === undefined ? {} : { period: source.period }),
  };
}
