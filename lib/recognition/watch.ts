import { foldHandle, foldKey } from './fold';
import { findWords, NOTHING, type Reading, type Suppression } from './reading';
import type { SubjectText } from '../subject';
import type { Match, RecognitionContext } from '../verdict';

/** The person's own list and answers, ready to apply. */
export interface Watched {
  suppression: Suppression;
  warn: readonly { text: string; kind: string; words: readonly string[] }[];
  allowAccounts: ReadonlySet<string>;
}

const UNWATCHED: Watched = { suppression: NOTHING, warn: [], allowAccounts: new Set() };

/** Reads watch list and corrections as of the date. */
export function watched(context: RecognitionContext): Watched {
  const items = context.watch ?? [];
  if (items.length === 0 && (context.corrections ?? []).length === 0) return UNWATCHED;
  const causes = new Set<string>();
  for (const correction of context.corrections ?? [])
    if (context.date < correction.until) causes.add(correction.cause);
  const words: string[][] = [];
  const warn: Watched['warn'][number][] = [];
  const allowAccounts = new Set<string>();
  for (const item of items) {
    const folded = foldKey(item.text)
      .split(' ')
      .filter((word) => word !== '');
    if (item.kind === 'account') {
      if (item.action === 'allow') allowAccounts.add(foldHandle(item.text));
      else warn.push({ text: item.text, kind: item.kind, words: [foldHandle(item.text)] });
    } else if (folded.length > 0) {
      if (item.action === 'allow') words.push(folded);
      else warn.push({ text: item.text, kind: item.kind, words: folded });
    }
  }
  const active = causes.size > 0 || words.length > 0;
  return { suppression: active ? { active, causes, words } : NOTHING, warn, allowAccounts };
}

/** Where a watched name, word or account occurs. */
export function watchHits(item: Watched['warn'][number], words: SubjectText, reading: Reading): Match[] {
  if (item.kind === 'account') {
    const fields = [
      ['handle', words.handle],
      ['place', words.placeHandle],
      ['author', words.author],
      ['place', words.place],
    ] as const;
    for (const [field, name] of fields)
      if (name !== undefined && foldHandle(name) === item.words[0])
        return [
          {
            kind: 'watch',
            recordId: `watch:${item.words[0]}`,
            text: name,
            field,
            start: 0,
            end: name.length,
            counted: true,
            weight: 10,
          },
        ];
    return [];
  }
  return findWords(reading.scan.tokens, item.words)
    .slice(0, 3)
    .flatMap(({ from, to }) => {
      const span = reading.spans.find((part) => part.from <= from && from < part.to);
      const first = reading.scan.tokens[from];
      const last = reading.scan.tokens[to - 1];
      if (span === undefined || first === undefined || last === undefined) return [];
      return [
        {
          kind: 'watch' as const,
          recordId: `watch:${item.words.join(' ')}`,
          text: span.text.slice(first.start, last.end),
          field: span.field,
          start: first.start,
          end: last.end,
          counted: true,
          weight: 10,
        },
      ];
    });
}
