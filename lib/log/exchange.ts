import type { Entry } from '../entry';
import { COLUMNS, fromCells, readCsv } from './csv';
import { checkEntry } from './entry-check';

const FORMAT = 'jaga-netral-log';
const VERSION = 1;
/** Beyond this a file is not read at all: a million entries are far below it. */
export const FILE_MAX = 500_000_000;

/** The JSON file, piece by piece: head, one line per entry, foot. */
export const jsonHead = (exported: string): string =>
  `{"format":"${FORMAT}","version":${String(VERSION)},"exported":${JSON.stringify(exported)},"entries":[\n`;
export const jsonLine = (entry: Entry, first: boolean): string =>
  `${first ? '' : ',\n'}${JSON.stringify(entry)}`;
export const jsonFoot = (): string => '\n]}\n';

export const REFUSALS = ['empty', 'too-large', 'json', 'csv', 'format', 'newer', 'columns', 'entry'] as const;
export type FileRefusal = (typeof REFUSALS)[number];
export type LogFile =
  | { ok: true; entries: Entry[]; repeated: number }
  | { ok: false; reason: FileRefusal; line?: number | undefined; detail?: string | undefined };

/** Reads an exported file, JSON or CSV. Refused whole at the first line that does not fit. Never throws. */
export function readLogFile(text: string): LogFile {
  if (text.length > FILE_MAX) return { ok: false, reason: 'too-large' };
  const start = text.search(/[^\s\ufeff]/);
  if (start < 0) return { ok: false, reason: 'empty' };
  return text[start] === '{' ? readJson(text) : readTable(text);
}

interface Found {
  value: unknown;
  line: () => number;
}

function collect(found: Iterable<Found>): LogFile {
  const entries = new Map<string, Entry>();
  let repeated = 0;
  for (const { value, line } of found) {
    const checked = checkEntry(value);
    if (!checked.ok) return { ok: false, reason: 'entry', line: line(), detail: checked.reason };
    if (entries.has(checked.entry.id)) repeated += 1;
    else entries.set(checked.entry.id, checked.entry);
  }
  return { ok: true, entries: [...entries.values()], repeated };
}

function readJson(text: string): LogFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, reason: 'json', line: lineOfSyntaxError(text, error) };
  }
  const { format, version, entries } = file as { format?: unknown; version?: unknown; entries?: unknown };
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(entries))
    return { ok: false, reason: 'format', line: 1 };
  if (version > VERSION) return { ok: false, reason: 'newer', line: 1, detail: String(version) };
  return collect(entries.map((value: unknown, index) => ({ value, line: () => lineOfElement(text, index) })));
}

function* tableRows(text: string): Generator<Found> {
  let header: string[] | undefined;
  for (const { cells, line } of readCsv(text)) {
    if (!header) {
      header = cells.map((name) => name.trim());
      const missing = COLUMNS.find((column) => !header?.includes(column));
      if (missing !== undefined) throw new RangeError(missing);
    } else if (cells.length > 1 || cells[0] !== '') {
      const value: unknown = cells.length === header.length ? fromCells(header, cells) : null;
      yield { value, line: () => line };
    }
  }
}

function readTable(text: string): LogFile {
  try {
    return collect(tableRows(text));
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reason: 'columns', line: 1, detail: error.message };
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { ok: false, reason: 'csv', line: line === undefined ? undefined : Number(line) };
  }
}

const linesBefore = (text: string, offset: number): number =>
  (text.slice(0, offset).match(/\n/g)?.length ?? 0) + 1;

/** Browsers tell the place of a JSON error in words of their own: a line, a position, or the end. */
function lineOfSyntaxError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return linesBefore(text, position === undefined ? text.length : Number(position));
}

/** Line on which element `index` of the top-level `entries` begins, also in a file that was laid out anew. */
function lineOfElement(text: string, index: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[[\]{},]/g;
  let depth = 0;
  let seen = -1;
  let inEntries = false;
  let key = '';
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found.startsWith('"')) {
      if (depth === 1) key = found;
      if (inEntries && depth === 2) seen += 1;
    } else if (found === '{' || found === '[') {
      if (inEntries && depth === 2) seen += 1;
      if (depth === 1 && found === '[' && key === '"entries"') inEntries = true;
      depth += 1;
    } else if (found !== ',') {
      depth -= 1;
      if (depth === 1) inEntries = false;
    }
    if (inEntries && seen === index) return linesBefore(text, match.index);
  }
  return linesBefore(text, text.length);
}
