import type { Employee, IsoDate } from '../person';
import { cite } from '../rules/cite';
import type { Corpus } from '../rules/corpus';
import { speaksTo } from './audience';
import type { Advice, AdviceVerdict, Bilingual, Channel, Reference } from './types';

/** One line of the pocket card. */
export interface CardLine {
  id: string;
  text: Bilingual;
}

/** The short essentials for one kind of employee, to be printed on a card. */
export interface PocketCard {
  employee: Employee;
  /** "Keadaan hukum per …". */
  version: IsoDate;
  dont: readonly CardLine[];
  careful: readonly CardLine[];
  may: readonly CardLine[];
  /** Articles to name first, as quoted. */
  rules: readonly { id: string; citation: string; summary: Bilingual }[];
  /** Where to ask or report; only channels open to everyone. */
  channels: readonly Channel[];
}

/** How many lines fit on a card of A6 size. */
const LIMITS: Readonly<Record<AdviceVerdict, number>> = { 'tidak-boleh': 8, 'hati-hati': 3, boleh: 4 };
const RULES = 4;

/** What the card's articles answer: an act of the campaign, a party on an ordinary day, becoming a member. */
const OCCASIONS = [
  { act: 'like', subject: 'candidate', stage: 'campaign' },
  { act: 'like', subject: 'party', stage: 'none' },
  { act: 'other', subject: 'party', stage: 'none' },
] as const;

/** Guidance of high confidence that speaks to the employee; first what speaks to nobody else, then as the corpus orders. */
function lines(advice: readonly Advice[], employee: Employee, verdict: AdviceVerdict): CardLine[] {
  const fitting = advice.filter(
    (one) => one.verdict === verdict && one.confidence === 'high' && speaksTo(one, employee),
  );
  const own = fitting.filter((one) => one.employees.length === 1);
  const others = fitting.filter((one) => !own.includes(one));
  return [...own, ...others].slice(0, LIMITS[verdict]).map(({ id, text }) => ({ id, text }));
}

/** The articles to name first: what the decision table cites first on the card's occasions. */
function articles(reference: Reference, corpus: Corpus, employee: Employee): PocketCard['rules'] {
  const cited = OCCASIONS.flatMap((occasion) =>
    cite({ ...occasion, employee, date: reference.version }, corpus).rules.slice(0, 2),
  );
  const bound = reference.rules.filter(
    (rule) => rule.inWarning && rule.confidence !== 'low' && rule.employees.includes(employee),
  );
  const wanted = cited.length > 0 ? cited : bound;
  const byId = new Map(wanted.map(({ id, citation, summary }) => [id, { id, citation, summary }]));
  return [...byId.values()].slice(0, RULES);
}

/**
 * The pocket card of one kind of employee: only what speaks to them and is held with high confidence. A kind the guidance does not speak to gets the rules and channels alone.
 */
export function pocketCard(reference: Reference, corpus: Corpus, employee: Employee): PocketCard {
  return {
    employee,
    version: reference.version,
    dont: lines(reference.advice, employee, 'tidak-boleh'),
    careful: lines(reference.advice, employee, 'hati-hati'),
    may: lines(reference.advice, employee, 'boleh'),
    rules: articles(reference, corpus, employee),
    channels: reference.channels.filter((channel) => channel.public),
  };
}
