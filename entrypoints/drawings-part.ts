/**
 * What a warning unfolds and what a sign opens: put into a tab when its first political post is near
 * (`lib/guard/drawings-port.ts`). They are left where the guard finds them, in our own world only.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawings } from '../components/drawings';
import { DRAWINGS_PART } from '../lib/guard/drawings-port';

export default defineUnlistedScript(() => {
  (globalThis as unknown as Record<symbol, unknown>)[DRAWINGS_PART] = drawings;
});
