import type { Language } from '../guard-state';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** Made once each: a page asks hundreds of times, and making a formatter costs more than using it. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function once<T extends Intl.NumberFormat | Intl.DateTimeFormat>(name: string, make: () => T): T {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known as T;
}

/** A number as people of that language write it, e.g. 9.917 (id), 9,917 (en). */
export function formatNumber(language: Language, value: number): string {
  return once(`${language} number`, () => new Intl.NumberFormat(LOCALES[language])).format(value);
}

/**
 * A calendar date (`YYYY-MM-DD`) in words, e.g. "27 November 2024". No time zone moves it to another day.
 * Returns the input unchanged when it is no date.
 */
export function formatDate(language: Language, isoDate: string): string {
  const at = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return isoDate;
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return once(`${language} date`, () => new Intl.DateTimeFormat(LOCALES[language], options)).format(at);
}

/** A moment (milliseconds since the epoch) as date and time in the person's own time zone. */
export function formatMoment(language: Language, at: number): string {
  const options = { timeStyle: 'short', dateStyle: 'medium' } as const;
  return once(`${language} moment`, () => new Intl.DateTimeFormat(LOCALES[language], options)).format(at);
}

/** The hour of a moment, e.g. 14.05 (id), 14:05 (en). */
export function formatTime(language: Language, at: number): string {
  const options = { timeStyle: 'short' } as const;
  return once(`${language} time`, () => new Intl.DateTimeFormat(LOCALES[language], options)).format(at);
}

/** `Kata` from `kata`: sentences begin with the platform's word. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('id') + text.slice(1);
}
