import type { Entry } from '../entry';

/** The same entry with another note; an empty one takes the note away. */
export function withNote<T extends Entry>(entry: T, note: string): T {
  const next = { ...entry };
  if (note === '') delete next.note;
  else next.note = note;
  return next;
}
