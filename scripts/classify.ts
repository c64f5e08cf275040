/**
 * `npm run --silent classify`: JSON lines `{id, text, author?, handle?, platform?, year?}` on stdin →
 * `{id, label, warn, stance, score, matches}` on stdout, in order, nothing else printed. `year` judges the text as of
 * that year: its contestants count. Without it, today. `warn` is true for the labels candidate and party-or-election;
 * whether the product would hold an act is its level, which also leaves out neutral election information.
 * A line that cannot be answered gives one line on stderr and exit code 1, after the good lines are answered.
 */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { CONTESTS } from '../lib/recognition/contests';
import { createRecognizer } from '../lib/recognition/recognizer';
import type { Recognizer } from '../lib/verdict';
import { loadNames } from './recognition/names';

interface Question {
  id: unknown;
  text: string;
  author: string | undefined;
  handle: string | undefined;
  year: number | undefined;
}

/** Reads one line; a string is the reason why it cannot be answered. */
export function parseLine(line: string): Question | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not valid JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const record = value as Record<string, unknown>;
  if (typeof record['text'] !== 'string') return 'text is missing or no string';
  for (const key of ['author', 'handle', 'platform'])
    if (record[key] !== undefined && record[key] !== null && typeof record[key] !== 'string')
      return `${key} is no string`;
  const given = record['year'];
  const year = typeof given === 'string' && /^\d{4}$/.test(given) ? Number(given) : given;
  if (
    year !== undefined &&
    year !== null &&
    (typeof year !== 'number' || !Number.isInteger(year) || year < 1900 || year > 2200)
  )
    return `impossible year ${JSON.stringify(given)}`;
  const word = (key: string): string | undefined =>
    typeof record[key] === 'string' ? record[key] : undefined;
  return {
    id: record['id'] ?? null,
    text: record['text'],
    author: word('author'),
    handle: word('handle'),
    year: typeof year === 'number' ? year : undefined,
  };
}

/** Answers one question. @param today used when no year is given. */
export function answer(recognizer: Recognizer, question: Question, today: string): Record<string, unknown> {
  const { year } = question;
  const verdict = recognizer.judge(
    { text: question.text, author: question.author, handle: question.handle?.replace(/^@/, '') },
    year === undefined ? { date: today } : { date: `${year}-07-01`, year },
  );
  return {
    id: question.id,
    label: verdict.label,
    warn: verdict.label === 'candidate' || verdict.label === 'party-or-election',
    stance: verdict.stance,
    score: Math.round(verdict.score * 10_000) / 10_000,
    matches: verdict.matches,
  };
}

/** Today in the machine's own time zone, `YYYY-MM-DD`. */
function localToday(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function main(): Promise<void> {
  const recognizer = createRecognizer({ names: loadNames(), contests: CONTESTS });
  const today = localToday(new Date());
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const line = raw.replace(/^\uFEFF/, '').trim();
    if (line === '') continue;
    const question = parseLine(line);
    if (typeof question === 'string') {
      process.stderr.write(`classify: line ${number}: ${question}\n`);
      process.exitCode = 1;
      continue;
    }
    if (!process.stdout.write(`${JSON.stringify(answer(recognizer, question, today))}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
