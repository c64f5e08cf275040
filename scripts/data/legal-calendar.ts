/** The election calendar: region names become codes, re-votes get the regions of their dates. */
import type * as v from 'valibot';
import type { CalendarEvent, SourceRef } from '../../lib/rules/corpus-types';
import type { Election } from '../../lib/stage';
import type { sourceCalendar, sourceRegions } from './legal-source';

type SourceCalendar = v.InferOutput<typeof sourceCalendar>;
type SourceEvent = SourceCalendar['events'][number];
type Regions = v.InferOutput<typeof sourceRegions>['records'];

/** Contests that follow the law on regional elections; the table knows two kinds of election. */
const ELECTION: Readonly<Record<SourceEvent['kind'], Election>> = {
  pemilu: 'pemilu',
  pilkada: 'pilkada',
  psu: 'pilkada',
  'pilkada-ulang': 'pilkada',
  'pemilu-daerah': 'pilkada',
};

const fold = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** Months as a legal basis names them ("Putusan MK 24 Februari 2025"). */
const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/**
 * Code of a region the calendar names. "Kota X" is a city, "Provinsi X" a province, a bare name the regency: the lists
 * name cities and provinces as such.
 * @throws Error when the name fits no region or several.
 */
export function regionCode(name: string, regions: Regions): string {
  const [, word, rest] = /^(?:(Kota|Kabupaten|Provinsi) )?(.+)$/.exec(name) ?? [];
  const levels = word === 'Kota' ? ['kota'] : word === 'Provinsi' ? ['prov'] : ['kab'];
  const wanted = fold(rest ?? name);
  const found = regions.filter(
    (region) =>
      levels.includes(region.lv) && [region.short, ...(region.alias ?? [])].some((each) => fold(each) === wanted),
  );
  const only = found[0];
  if (!only || found.length > 1) throw new Error(`calendar: region "${name}" fits ${found.length} regions`);
  return only.code;
}

function regionsOf(event: SourceEvent, regions: Regions): string[] {
  if (event.region === 'Indonesia') return [];
  const listed = [...(event.regions_seen ?? []), ...(event.regions_from_memory ?? [])];
  const names = listed.length > 0 ? listed : event.region.split(';').map((name) => name.trim());
  return [...new Set(names.map((name) => regionCode(name, regions)))].sort();
}

/** Day of a ruling named by the legal basis; undefined when it names none. */
function rulingDay(basis: string): string | undefined {
  const [, day, month, year] = /(\d{1,2}) ([a-z]+) (\d{4})/i.exec(basis) ?? [];
  const at = MONTHS.indexOf((month ?? '').toLowerCase());
  if (day === undefined || year === undefined || at < 0) return undefined;
  return `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A re-vote: candidates are determined from the ruling on, and each date is a deadline. A date whose note names
 * regions ("tenggat 30 hari; Siak, …") holds for these; the others hold for the regions without a date of their own,
 * because the source does not say which of them votes when.
 */
function revoteStages(event: SourceEvent, regions: Regions, all: readonly string[]): CalendarEvent['stages'] {
  const named = event.stages.map((entry) => {
    const names = entry.note?.split(';')[1]?.split(',') ?? [];
    return names.map((name) => regionCode(name.trim(), regions)).sort();
  });
  const dated = new Set(named.flat());
  const undated = all.filter((code) => !dated.has(code));
  const ruling = rulingDay(event.legal_basis);
  if (ruling === undefined) throw new Error(`calendar: ${event.id} names no day of a ruling`);
  return [
    { stage: 'determination', from: ruling, to: ruling, note: event.legal_basis },
    ...event.stages.map((entry, i) => ({
      stage: entry.stage,
      ...(entry.from === null ? {} : { from: entry.from }),
      ...(entry.to === null ? {} : { to: entry.to }),
      regions: named[i] && named[i].length > 0 ? named[i] : undated,
      ...(entry.note === undefined ? {} : { note: entry.note }),
    })),
  ];
}

function plainStages(event: SourceEvent): CalendarEvent['stages'] {
  return event.stages.map((entry) => ({
    stage: entry.stage,
    ...(entry.from === null ? {} : { from: entry.from }),
    ...(entry.to === null ? {} : { to: entry.to }),
    ...(entry.note === undefined ? {} : { note: entry.note }),
  }));
}

/** Calendar events as they ship. @throws Error on a region that cannot be told. */
export function bringEvents(
  source: SourceCalendar,
  regions: Regions,
  refs: (sources: readonly { title: string; url: string; what_it_supports: string }[]) => SourceRef[],
): CalendarEvent[] {
  return source.events.map((event) => {
    const codes = regionsOf(event, regions);
    return {
      id: event.id,
      kind: event.kind,
      election: ELECTION[event.kind],
      title: { id: event.title_id, en: event.title_en },
      regions: codes,
      legalBasis: event.legal_basis,
      stages: event.kind === 'psu' ? revoteStages(event, regions, codes) : plainStages(event),
      sources: refs(event.sources),
      confidence: event.confidence,
      ...(event.note === undefined ? {} : { note: event.note }),
    };
  });
}
