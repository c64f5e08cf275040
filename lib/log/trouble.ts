/** The names an error and the errors inside it carry. Dexie wraps: a full disk is AbortError around QuotaExceededError. */
function names(error: unknown, depth = 0): string[] {
  if (depth > 4 || typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...names(inner, depth + 1),
    ...(Array.isArray(failures) ? names(failures[0], depth + 1) : []),
  ];
}

/** The disk or the browser's allowance is full. */
export const isFull = (error: unknown): boolean => names(error).includes('QuotaExceededError');

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
