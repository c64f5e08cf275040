import type { GuardState } from '../../lib/guard-state';
import type { IsoDate, Person } from '../../lib/person';
import type { Corpus } from '../../lib/rules/corpus';
import { buildSheets } from '../../lib/rules/sheets';
import type { Settings } from '../../lib/settings/catalogue';

/** Days the sheets reach ahead: a browser left alone over long holidays still knows the rules when it wakes. */
const SHEET_DAYS = 45;

/** Whom the warnings speak to, from the settings. */
export function personOf({ employee, region }: Settings): Person {
  return region === '' ? { employee } : { employee, region };
}

/** The day that counts: the simulated one, or today. */
export function dayFor({ simulatedDate }: Settings, today: IsoDate): IsoDate {
  return simulatedDate === '' ? today : simulatedDate;
}

/** What every guarded tab needs to decide by itself. Pure: the same settings and day give the same state. */
export function guardStateOf(settings: Settings, corpus: Corpus, today: IsoDate): GuardState {
  const person = personOf(settings);
  return {
    version: 1,
    enabled: settings.enabled,
    platformsOff: settings.platformsOff,
    language: settings.language,
    person,
    marks: settings.marks,
    logMode: settings.logMode,
    strictness: settings.strictness,
    draftHints: settings.draftHints,
    photoCheck: settings.photoCheck,
    sheets: buildSheets(corpus, person, dayFor(settings, today), SHEET_DAYS),
    watch: settings.watch,
    corrections: settings.corrections.filter(({ until }) => until > today),
    ...(settings.pausedUntil > 0 ? { pausedUntil: settings.pausedUntil } : {}),
    ...(settings.simulatedDate === '' ? {} : { simulatedDate: settings.simulatedDate }),
    ...(settings.contact === '' ? {} : { contact: settings.contact }),
  };
}
