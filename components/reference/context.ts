import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Employee } from '../../lib/person';
import type { Reference } from '../../lib/reference/types';

export interface ReferenceContextValue {
  reference: Reference;
  employee: Employee;
  /** Ids such as `rule:…`, `advice:…`, `scenario:…`. */
  favourites: readonly string[];
  onFavourites(ids: readonly string[]): void;
  openRule(id: string): void;
}

export const ReferenceContext = createContext<ReferenceContextValue | null>(null);

/** @throws Error outside a reference: a mistake in the code, never in the data. */
export function useReference(): ReferenceContextValue {
  const value = useContext(ReferenceContext);
  if (!value) throw new Error('no reference around this component');
  return value;
}
