import type { IsoDate, RegionCode } from '../person';
import type { Election, Stage } from '../stage';
import { addDays } from './days';
import type {
  BothLanguages,
  CalendarEntry,
  CalendarEvent,
  CalendarFile,
  CalendarStage,
} from './corpus-types';

/** An event running in a region on a day. */
export interface RunningEvent {
  id: string;
  stage: Stage;
  election: Election;
  title: BothLanguages;
  /** Whole country, or the region of the event that covers the person's. */
  scope: 'national' | 'province' | 'regency';
  legalBasis: string;
  confidence: 'high' | 'medium' | 'low';
  note?: string | undefined;
}

/** The stage of a region on a day, and why. */
export interface StageInfo {
  stage: Stage;
  election?: Election | undefined;
  /** Last day of this stage (inclusive), when the calendar tells. */
  until?: IsoDate | undefined;
  /** What comes next, when the calendar tells. */
  next?: { stage: Stage; election?: Election | undefined; from: IsoDate } | undefined;
  /** Title of the event that decides. */
  event?: BothLanguages | undefined;
  /** All running events, the deciding one first. */
  events: readonly RunningEvent[];
  /** False after the calendar's last knowledge: "none" then means "none known". */
  known: boolean;
}

/**
 * Which stage decides when several events run at once: the one with the strictest rules. Voting day and quiet period
 * come first because they are short and strict; a determined candidate (also after the vote) outweighs a contest whose
 * candidates are not yet determined, since the table's gravest rows need a determined candidate.
 */
const WEIGHT: Readonly<Record<Stage, number>> = {
  'voting-day': 6,
  'quiet-period': 5,
  campaign: 4,
  'after-determination': 3,
  'post-vote': 2,
  'before-determination': 1,
  none: 0,
};

/** Calendar words that name a stage of the table by themselves; the strictest of a day's words counts. */
const NAMED: Readonly<Partial<Record<CalendarStage, Stage>>> = {
  campaign: 'campaign',
  'quiet-period': 'quiet-period',
  voting: 'voting-day',
  recap: 'post-vote',
};

/** Length of the event region's code that covers the person's region; -1 when none does. National events give 0. */
function coverage(regions: readonly RegionCode[], region: RegionCode | undefined): number {
  if (regions.length === 0) return 0;
  let best = -1;
  if (region === undefined) return best;
  for (const code of regions) if (region.startsWith(code) && code.length > best) best = code.length;
  return best;
}

/**
 * Stage of one event on a day. The schedules list single days and spans; between them the event stays where it was:
 * before the determination day candidates are not determined, from that day on they are. After its last listed day the
 * event is over.
 */
function stageOfEvent(entries: readonly CalendarEntry[], date: IsoDate): Stage | undefined {
  let started = false;
  let open = false;
  let determined = false;
  let voted = false;
  let toVote = false;
  let now: Stage | undefined;
  for (const entry of entries) {
    if (entry.from === undefined || entry.to === undefined) continue;
    const begun = entry.from <= date;
    const over = entry.to < date;
    if (begun) started = true;
    if (!over) open = true;
    const named = NAMED[entry.stage];
    if (begun && !over && named && (!now || WEIGHT[named] > WEIGHT[now])) now = named;
    if (entry.stage === 'voting') {
      if (begun) voted = true;
      else toVote = true;
    } else if (begun && (entry.stage === 'determination' || entry.stage === 'campaign')) {
      determined = true;
    }
  }
  if (!started || !open) return undefined;
  if (now) return now;
  if (voted && !toVote) return 'post-vote';
  return determined ? 'after-determination' : 'before-determination';
}

const SCOPE = ['national', 'province', 'regency'] as const;

/** The event's entries that hold in this region, or undefined when the event does not touch the region. */
function entriesFor(event: CalendarEvent, region: RegionCode | undefined): CalendarEntry[] | undefined {
  // A low-confidence event is an estimate: it is told in the popup, but no warning is built on it.
  if (event.confidence === 'low' || coverage(event.regions, region) < 0) return undefined;
  return event.stages.filter((entry) => !entry.regions || coverage(entry.regions, region) >= 0);
}

function runningOn(calendar: CalendarFile, region: RegionCode | undefined, date: IsoDate): RunningEvent[] {
  const running: (RunningEvent & { near: number })[] = [];
  for (const event of calendar.events) {
    const entries = entriesFor(event, region);
    const stage = entries && stageOfEvent(entries, date);
    if (!stage) continue;
    const near = coverage(event.regions, region);
    running.push({
      id: event.id,
      stage,
      election: event.election,
      title: event.title,
      scope: SCOPE[near >= 4 ? 2 : near >= 2 ? 1 : 0],
      legalBasis: event.legalBasis,
      confidence: event.confidence,
      ...(event.note === undefined ? {} : { note: event.note }),
      near,
    });
  }
  running.sort((a, b) => WEIGHT[b.stage] - WEIGHT[a.stage] || b.near - a.near || (a.id < b.id ? -1 : 1));
  return running.map(({ near: _near, ...event }) => event);
}

/** Days on which anything may change in the region, ascending. */
export function changeDays(calendar: CalendarFile, region: RegionCode | undefined): IsoDate[] {
  const days = new Set<IsoDate>();
  for (const event of calendar.events) {
    for (const entry of entriesFor(event, region) ?? []) {
      if (entry.from !== undefined) days.add(entry.from);
      if (entry.to !== undefined) days.add(addDays(entry.to, 1));
    }
  }
  return [...days].sort();
}

/**
 * The stage and the election of a region on a day. When `election` is given and an event of that kind runs, the
 * gravest event of that kind decides; otherwise the gravest of all.
 */
export function decideStage(
  calendar: CalendarFile,
  region: RegionCode | undefined,
  date: IsoDate,
  election?: Election,
): { stage: Stage; election?: Election | undefined; running: readonly RunningEvent[] } {
  const running = runningOn(calendar, region, date);
  const winner = running.find((event) => event.election === election) ?? running[0];
  return winner ? { stage: winner.stage, election: winner.election, running } : { stage: 'none', running };
}

/**
 * Stage for a region and a day, explained: which events run, which one decides, until when, and what comes next.
 * @param region 4 digits regency/city, 2 digits province; undefined = national events only.
 */
export function stageOn(calendar: CalendarFile, region: RegionCode | undefined, date: IsoDate): StageInfo {
  const { stage, election, running } = decideStage(calendar, region, date);
  const info: StageInfo = { stage, events: running, known: date <= calendar.version };
  if (election) info.election = election;
  if (running[0]) info.event = running[0].title;
  for (const day of changeDays(calendar, region)) {
    if (day <= date) continue;
    const then = decideStage(calendar, region, day);
    if (then.stage === stage && then.election === election) continue;
    info.until = addDays(day, -1);
    info.next = { stage: then.stage, from: day, ...(then.election ? { election: then.election } : {}) };
    break;
  }
  return info;
}
