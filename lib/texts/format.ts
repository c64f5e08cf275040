import type { Language } from '../guard-state';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** A number as people of that language write it, e.g. 9.917 (id), 9,917 (en). */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/**
 * A calendar date (`YYYY-MM-DD`) in words, e.g. "27 November 2024". No time zone moves it to another day.
 * Returns the input unchanged when it is no date.
 */
export function formatDate(language: Language, isoDate: string): string {
  const at = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return isoDate;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** Made once: a list of entries asks for hundreds of times, and making a formatter costs more than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(language: Language, dateStyle: 'medium' | undefined): Intl.DateTimeFormat {
  const name = `${language} ${String(dateStyle)}`;
  let made = clocks.get(name);
  if (!made) {
    made = new Intl.DateTimeFormat(LOCALES[language], {
      timeStyle: 'short',
      ...(dateStyle === undefined ? {} : { dateStyle }),
    });
    clocks.set(name, made);
  }
  return made;
}

/** A moment (milliseconds since the epoch) as date and time in the person's own time zone. */
export function formatMoment(language: Language, at: number): string {
  return clock(language, 'medium').format(at);
}

/** The hour of a moment, e.g. 14.05 (id), 14:05 (en). */
export function formatTime(language: Language, at: number): string {
  return clock(language, undefined).format(at);
}

/** `Kata` from `kata`: sentences begin with the platform's word. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('id') + text.slice(1);
}
