/** The names an error and the errors inside it carry. Dexie wraps: a full disk is AbortError around QuotaExceededError. */
export function names(error: unknown, depth = 0): string[] {
  if (depth > 4 || typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...names(inner, depth + 1),
    ...(Array.isArray(failures) ? names(failures[0], depth + 1) : []),
  ];
}

/**
 * The disk or the browser's allowance is full. Of many entries added at once, Chromium says only that they were cut off
 * (AbortError): nobody but the browser aborts a transaction of ours, and it does so for want of room.
 */
export function isFull(error: unknown): boolean {
  const all = names(error);
  return all.includes('QuotaExceededError') || (all[0] === 'BulkError' && all.includes('AbortError'));
}

const BROKEN = new Set([
  'OpenFailedError',
  'VersionError',
  'UnknownError',
  'InvalidStateError',
  'MissingAPIError',
  'DatabaseClosedError',
  'UpgradeError',
  'DataError',
  'NotFoundError',
  'SecurityError',
]);

/** The database cannot be opened or read: forbidden, damaged, or made by a newer version. */
export const isBroken = (error: unknown): boolean =>
  !isFull(error) && names(error).some((name) => BROKEN.has(name));

/** The database was closed while we held it; opened anew, it may be another one. */
export const isClosed = (error: unknown): boolean => names(error).includes('DatabaseClosedError');
