import type { TextTable } from './translate';

/** Stands in for `warning-table.ts` where the texts are handed in: filled before anything is shown. */
export const WARNING_TEXTS: TextTable = {};
