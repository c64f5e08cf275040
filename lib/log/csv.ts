import type { Entry } from '../entry';

/** Columns of the table, in order. Lists hold their items between semicolons. */
export const COLUMNS = [
  'time',
  'platform',
  'act',
  'decision',
  'severity',
  'ruleIds',
  'causes',
  'simulated',
  'note',
  'excerpt',
  'account',
  'link',
  'id',
] as const;
type Column = (typeof COLUMNS)[number];

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front; so does one that has one already. */
const RISKY = /^[=+\-@\t\r']/;
const guard = (text: string): string => (RISKY.test(text) ? `'${text}` : text);
const unguard = (text: string): string => (/^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text);

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const list = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, '\\$&')).join(';');
const unlist = (text: string): string[] =>
  text === '' ? [] : (text.match(/(?:\\[^]|[^;\\])+/g) ?? []).map((item) => item.replace(/\\([^])/g, '$1'));

/** Time of day on this device with its distance from UTC: readable, and exact to the millisecond. */
export function localTime(at: number): string {
  const offset = -new Date(at).getTimezoneOffset();
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  const two = (n: number) => String(n).padStart(2, '0');
  const away = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}

function cell(entry: Entry, column: Column): string {
  switch (column) {
    case 'time':
      return localTime(entry.at);
    case 'ruleIds':
    case 'causes':
      return list(entry[column]);
    case 'simulated':
      return entry.simulated ? 'yes' : 'no';
    default:
      return entry[column] ?? '';
  }
}

const line = (cells: readonly string[]): string => `${cells.map((text) => quote(guard(text))).join(',')}\r\n`;

/** First line of the table; the mark in front tells spreadsheets that it is UTF-8. */
export const csvHead = (): string => `\ufeff${line(COLUMNS)}`;
export const csvLine = (entry: Entry): string => line(COLUMNS.map((column) => cell(entry, column)));

/** A row of cells and the line of the file it begins on. */
export interface CsvRow {
  cells: string[];
  line: number;
}

/** Reads rows as RFC 4180 writes them. @throws SyntaxError naming the line of a quote that is never closed. */
export function* readCsv(text: string): Generator<CsvRow> {
  // One match is one cell and what ends it; quoted cells may hold anything, doubled quotes included.
  const part = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let number = 1;
  let row: CsvRow = { cells: [], line: 1 };
  while (at < text.length || row.cells.length > 0) {
    part.lastIndex = at;
    const match = part.exec(text);
    if (!match) throw new SyntaxError(`line ${String(row.line)}`);
    const [whole, quoted, bare, end] = match;
    row.cells.push(unguard(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"')));
    number += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    at += whole.length;
    if (end === ',') continue;
    yield row;
    row = { cells: [], line: number };
    if (at >= text.length) return;
  }
}

/** What a row says, as an entry still to be checked. @returns undefined when the header lacks a column we need. */
export function fromCells(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const of = (column: Column): string => cells[header.indexOf(column)] ?? '';
  const optional = (['note', 'excerpt', 'account', 'link'] as const).flatMap((column) =>
    of(column) === '' ? [] : [[column, of(column)] as const],
  );
  return {
    id: of('id'),
    at: Date.parse(of('time')),
    platform: of('platform'),
    act: of('act'),
    severity: of('severity'),
    ruleIds: unlist(of('ruleIds')),
    decision: of('decision'),
    causes: unlist(of('causes')),
    simulated: of('simulated') === 'yes' ? true : of('simulated') === 'no' ? false : of('simulated'),
    ...Object.fromEntries(optional),
  };
}
