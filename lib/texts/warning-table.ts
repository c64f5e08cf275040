import { act } from './generated/act';
import { audience } from './generated/audience';
import { confidence } from './generated/confidence';
import { doing } from './generated/doing';
import { evidence } from './generated/evidence';
import { hint } from './generated/hint';
import { mark } from './generated/mark';
import { note } from './generated/note';
import { photo } from './generated/photo';
import { photoStatus } from './generated/photoStatus';
import { ruleSubject } from './generated/ruleSubject';
import { sanction } from './generated/sanction';
import { sign } from './generated/sign';
import { stage } from './generated/stage';
import { warning } from './generated/warning';
import { wrong } from './generated/wrong';

/**
 * The texts a guarded page may need, and no others. Content scripts get `no-warning-table.ts` in its place (build step)
 * and are handed the texts through storage.
 */
export const WARNING_TEXTS = {
  ...act,
  ...audience,
  ...confidence,
  ...doing,
  ...evidence,
  ...hint,
  ...mark,
  ...note,
  ...photo,
  ...photoStatus,
  ...ruleSubject,
  ...sanction,
  ...sign,
  ...stage,
  ...warning,
  ...wrong,
} as const;
