/** What the engine answers. */
import type { Intent } from '../intent';
import type { ControlRule, Replay } from '../platforms/types';
import type { Found } from './classify';
import type { Composer } from './composers';

/** An intent with what its replay needs. */
export interface Plan {
  intent: Intent;
  /** Absent for acts of editors and files. */
  rule?: ControlRule | undefined;
  composer?: Composer | undefined;
  draft?: string | undefined;
  /** For files put beside a draft: the key under which sending that same draft is part of the same intention. */
  sendKey?: string | undefined;
  replay: Replay;
}

/** What a press does: an act, the opening of something, the end of what was opened before, or nothing of these. */
export interface Pressed {
  plan?: Plan | undefined;
  opens?: Found;
  ends?: boolean;
}
