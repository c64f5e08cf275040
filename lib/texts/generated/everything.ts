// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
import { act } from './act';
import { activity } from './activity';
import { audience } from './audience';
import { card } from './card';
import { check } from './check';
import { confidence } from './confidence';
import { doing } from './doing';
import { errors } from './errors';
import { evidence } from './evidence';
import { hint } from './hint';
import { icon } from './icon';
import { manifest } from './manifest';
import { mark } from './mark';
import { note } from './note';
import { onboarding } from './onboarding';
import { options } from './options';
import { pack } from './pack';
import { photo } from './photo';
import { photoCheck } from './photoCheck';
import { photoStatus } from './photoStatus';
import { popup } from './popup';
import { practice } from './practice';
import { reference } from './reference';
import { ruleSubject } from './ruleSubject';
import { sanction } from './sanction';
import { settings } from './settings';
import { severity } from './severity';
import { sign } from './sign';
import { stage } from './stage';
import { warning } from './warning';
import { wrong } from './wrong';

export const everything = {
  ...act,
  ...activity,
  ...audience,
  ...card,
  ...check,
  ...confidence,
  ...doing,
  ...errors,
  ...evidence,
  ...hint,
  ...icon,
  ...manifest,
  ...mark,
  ...note,
  ...onboarding,
  ...options,
  ...pack,
  ...photo,
  ...photoCheck,
  ...photoStatus,
  ...popup,
  ...practice,
  ...reference,
  ...ruleSubject,
  ...sanction,
  ...settings,
  ...severity,
  ...sign,
  ...stage,
  ...warning,
  ...wrong,
} as const;
