import type { LogFilter } from '../../lib/messages';

/** True when the filter lets everything through. */
export const isOpen = (filter: LogFilter): boolean =>
  Object.values(filter).every(
    (value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0),
  );
