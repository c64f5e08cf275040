import type { LogOverview } from '../../lib/messages';

export type Days = LogOverview['days'];

const DAY_MS = 86_400_000;
const atUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Monday of the week of a day. */
export function mondayOf(day: string): string {
  const at = atUtc(day);
  return iso(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS);
}

export interface Cell {
  day: string;
  count: number;
  /** 0 = none, 4 = as many as the busiest days. */
  level: 0 | 1 | 2 | 3 | 4;
}

/** Weeks (Monday first) of about a year up to `today`; cells after today are left out. */
export function weeksUpTo(today: string, days: Days, weeks = 53): Cell[][] {
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const first = atUtc(mondayOf(today)) - (weeks - 1) * 7 * DAY_MS;
  const busiest = Math.max(1, ...days.filter(({ day }) => atUtc(day) >= first).map(({ count }) => count));
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_none, weekday): Cell => {
      const day = iso(first + (week * 7 + weekday) * DAY_MS);
      const count = counts.get(day) ?? 0;
      // By the root: one entry must be told from none beside a day with a thousand.
      const level = count === 0 ? 0 : Math.max(1, Math.round(4 * Math.sqrt(count / busiest)));
      return { day, count, level: level as Cell['level'] };
    }).filter(({ day }) => day <= today),
  );
}

export interface Week {
  monday: string;
  warned: number;
  proceeded: number;
}

/** The last `count` weeks up to today, oldest first. */
export function lastWeeks(today: string, days: Days, count = 12): Week[] {
  const last = atUtc(mondayOf(today));
  const weeks = Array.from({ length: count }, (_, at): Week => ({
    monday: iso(last - (count - 1 - at) * 7 * DAY_MS),
    warned: 0,
    proceeded: 0,
  }));
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  for (const day of days) {
    const week = byMonday.get(mondayOf(day.day));
    if (!week) continue;
    week.warned += day.count;
    week.proceeded += day.proceeded;
  }
  return weeks;
}

/** How many of 100, of what was; undefined when too few to say (under 5). */
export function ofHundred(part: number, whole: number): number | undefined {
  return whole < 5 ? undefined : Math.round((100 * part) / whole);
}
