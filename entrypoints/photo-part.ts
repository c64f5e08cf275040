/**
 * The part of the photo check that runs in the page: put into a tab at its first upload and never before
 * (`lib/photo/part-port.ts`). It leaves one function where the guard finds it, in our own world only.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PART } from '../lib/photo/part-port';
import { inspectFiles } from '../lib/photo/port';

export default defineUnlistedScript(() => {
  (globalThis as unknown as Record<symbol, unknown>)[PART] = inspectFiles;
});
