/**
 * `npm run --silent cite`: JSON lines `{id, act, subject, employee, date?, stage?, region?, election?}` on stdin →
 * `{id, stage, severity, rules}` on stdout, in order. `rules` are the ids in the order shown. Rules that apply only in
 * a stated case are among them, because here nothing is known of the case and the warning shows them with it.
 * A line that cannot be answered gives one line on stderr and exit code 1, after the good lines are answered.
 */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import regionFile from '../data/legal/regions.json';
import type { CitationRequest } from '../lib/citation';
import { cite } from '../lib/rules/cite';
import type { Corpus } from '../lib/rules/corpus';
import { isIsoDate } from '../lib/rules/days';
import { loadCorpus } from '../lib/rules/load-corpus';
import { toElection, toEmployee, toRegion, toRuleAct, toRuleSubject, toStage } from '../lib/rules/words';

const KNOWN_REGIONS: ReadonlySet<string> = new Set(regionFile.regions);

/** What a line asks, or a sentence saying why it cannot be answered. */
type Parsed = { id: unknown; request: CitationRequest } | string;

function word(record: Record<string, unknown>, key: string): string | undefined {
  const value = record[key];
  if (typeof value === 'number' && key === 'region') return String(value);
  return typeof value === 'string' ? value : undefined;
}

const shown = (value: unknown) => JSON.stringify(value) ?? 'nothing';

/** Reads one line. @param today date used when the line gives none. */
export function parseLine(line: string, corpus: Corpus, today: string): Parsed {
  let record: Record<string, unknown>;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
    record = value as Record<string, unknown>;
  } catch {
    return 'not valid JSON';
  }
  const given = (key: string) => record[key] !== undefined && record[key] !== null;
  const read = <T>(key: string, to: (word: string) => T | undefined): T | undefined => {
    const text = word(record, key);
    return text === undefined ? undefined : to(text);
  };
  const act = read('act', (text) => toRuleAct(corpus, text));
  if (!act) return `unknown act ${shown(record['act'])}`;
  const subject = read('subject', toRuleSubject);
  if (!subject) return `unknown subject ${shown(record['subject'])}`;
  const employee = read('employee', toEmployee);
  if (!employee) return `unknown employee ${shown(record['employee'])}`;
  const date = given('date') ? read('date', (text) => (isIsoDate(text) ? text : undefined)) : today;
  if (!date) return `impossible date ${shown(record['date'])}`;
  const stage = given('stage') ? read('stage', (text) => toStage(corpus, text)) : undefined;
  if (given('stage') && !stage) return `unknown stage ${shown(record['stage'])}`;
  const region = given('region') ? read('region', (text) => toRegion(KNOWN_REGIONS, text)) : undefined;
  if (given('region') && !region) return `unknown region ${shown(record['region'])}`;
  const election = given('election') ? read('election', toElection) : undefined;
  if (given('election') && !election) return `unknown election ${shown(record['election'])}`;
  return { id: record['id'] ?? null, request: { act, subject, employee, date, stage, region, election } };
}

/** Today in the machine's own time zone, `YYYY-MM-DD`. */
function localToday(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function main(): Promise<void> {
  const corpus = loadCorpus();
  const today = localToday(new Date());
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const line = raw.replace(/^\uFEFF/, '').trim();
    if (line === '') continue;
    const parsed = parseLine(line, corpus, today);
    if (typeof parsed === 'string') {
      process.stderr.write(`cite: line ${number}: ${parsed}\n`);
      process.exitCode = 1;
      continue;
    }
    const { stage, severity, rules } = cite(parsed.request, corpus);
    process.stdout.write(
      `${JSON.stringify({ id: parsed.id, stage, severity, rules: rules.map((rule) => rule.id) })}\n`,
    );
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
