/**
 * The hint beside an editor: put into a tab at the first draft that needs one and never before
 * (`lib/guard/hints-port.ts`). It leaves one function where the guard finds it, in our own world only.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHintView } from '../components/hint/layer';
import { followDrafts } from '../lib/guard/hints-follow';
import { HINT_PART } from '../lib/guard/hints-port';

export default defineUnlistedScript(() => {
  (globalThis as unknown as Record<symbol, unknown>)[HINT_PART] = followDrafts(createHintView);
});
