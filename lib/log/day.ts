import type { IsoDate } from '../person';

/** Calendar day of a moment in the time zone of this device. */
export function dayOf(at: number): IsoDate {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Minutes since midnight in the time zone of this device. */
export function minuteOf(at: number): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}

/** The day `days` before (or, negative, after) a day. */
export function daysBefore(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** Number of the week of a day, counted from the epoch: all that a sealed entry tells of its time. */
export function weekOf(day: IsoDate): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 604_800_000);
}
