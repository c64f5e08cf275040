import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { foldHandle, foldKey } from '../../lib/recognition/fold';
import type { Entities, PairData, PartyData, PersonData } from '../../lib/recognition/entities';
import type { ProvenanceRow } from './provenance';
import { WINGS } from './wings';

interface Party {
  id: string;
  abbr: string;
  name: string;
  chair?: string;
  leaders?: string[];
  strong?: string[];
  weak?: string[];
  misspell?: string[];
  slogans?: string[];
  no2024: number | null;
  hashtags?: string[];
  formerNames?: string[];
  ctx?: string[];
  handles?: Record<string, string[]>;
}
interface Figure {
  name: string;
  alias?: string[];
  weak?: string[];
  group: string[];
  prospect?: string;
  dom: number;
  amb: number;
  party?: string;
  handles?: Record<string, string>;
  note?: string;
}
interface Pair {
  id: string;
  year: number;
  no: number;
  pres: string;
  vice: string;
  pair: string[];
  nick?: string[];
  coalition?: string[];
  slogans?: string[];
  hashtags?: string[];
  relawan?: string[];
}
interface Term {
  cat: string;
  t?: string;
  w: number;
}

const records = <T>(path: string): T[] => (JSON.parse(readFileSync(path, 'utf8')) as { records: T[] }).records;
const clean = (text: string): string => foldKey(text.replace(/\([^)]*\)/g, ' ').toLowerCase());
const unique = (list: readonly string[]): string[] => [...new Set(list.filter((item) => item.length > 1))];
const tag = (text: string): string => clean(text.replace(/^#/, '')).replace(/ /g, '');
/** Names so ordinary that they may not stand for a slogan or a volunteer body by themselves. */
const telling = (phrase: string): boolean => phrase.includes(' ') || phrase.length >= 7;
const slug = (name: string): string => clean(name).replace(/ /g, '-');

/** Those of ordinary words are marked `~`. */
function wings(party: string): string[] {
  return WINGS.filter((wing) => wing.party === party).flatMap(({ names, ordinary = [] }) => [
    ...unique(names.map(clean)),
    ...unique(ordinary.map(clean)).map((name) => `~${name}`),
  ]);
}

/** Slogans and hashtags anybody uses, offices and schools first of all: they say nothing of the party that used them, too. */
const EVERYBODYS = new Set([
  'bersama kita bisa',
  'katakan tidak pada korupsi',
  'anti korupsi anti intoleransi',
  'bersama melayani rakyat',
  'untuk indonesia sejahtera',
  'hattrick',
  'banturakyat',
]);

function parties(shared: string): PartyData[] {
  return records<Party>(resolve(shared, 'registry/parties.json')).map((party) => ({
    id: party.id,
    label: party.abbr,
    no: party.no2024 ?? 0,
    strong: unique(
      [...(party.strong ?? []), ...(party.misspell ?? []), ...(party.formerNames ?? []), party.name]
        .map(clean)
        .filter((name) => name.length > 4 || ['pdip'].includes(name)),
    ),
    weak: unique((party.weak ?? []).map(clean)),
    // Old slogans became ordinary language; a slogan counts only when it is long enough to be telling.
    slogans: unique((party.slogans ?? []).map(clean).filter((text) => text.split(' ').length >= 3 && !EVERYBODYS.has(text))),
    wings: wings(party.id),
    near: unique([...(party.ctx ?? []), party.chair ?? '', ...(party.leaders ?? [])].map(clean)),
    tags: unique((party.hashtags ?? []).map(tag).filter((text) => text.length >= 6 && !EVERYBODYS.has(text))),
    handles: unique(Object.values(party.handles ?? {}).flat().map(foldHandle)),
  }));
}

function people(shared: string): PersonData[] {
  return records<Figure>(resolve(shared, 'registry/figures.json')).map((figure) => ({
    id: `figure:${slug(figure.name)}`,
    label: figure.name,
    // A sitting executive, minister or governor does official work; the others do politics.
    office: figure.group.some((group) => ['exec', 'minister', 'governor', 'legislature'].includes(group)) ? 1 : 0,
    never: figure.note?.includes('never a candidate') === true ? 1 : 0,
    prospect: figure.prospect ?? '',
    party: clean(figure.party ?? ''),
    strong: figure.dom === 1 ? unique([figure.name, ...(figure.alias ?? [])].map(clean).filter((name) => !(figure.weak ?? []).map(clean).includes(name))) : [],
    weak: unique([...(figure.weak ?? []), ...(figure.dom === 1 ? [] : [figure.name, ...(figure.alias ?? [])])].map(clean)),
    handles: unique(Object.values(figure.handles ?? {}).map(foldHandle)),
  }));
}

function pairs(shared: string): PairData[] {
  return records<Pair>(resolve(shared, 'registry/presidential.json')).map((pair) => ({
    id: `president:${pair.id}`,
    year: pair.year,
    no: pair.no,
    head: clean(pair.pres),
    dep: clean(pair.vice),
    names: unique(pair.pair.map(clean).filter(telling)),
    weak: unique(pair.pair.map(clean).filter((name) => !telling(name))),
    slogans: unique([...(pair.slogans ?? []), ...(pair.coalition ?? [])].map(clean).filter((text) => text.split(' ').length >= 2)),
    teams: unique((pair.relawan ?? []).map(clean).filter(telling)),
    tags: unique((pair.hashtags ?? []).map(tag).filter((text) => text.length >= 7)),
  }));
}

/** Terms of the registry's lexicon, by its own categories; expressions and emoji are rules of the recogniser itself. */
function lexicon(shared: string): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  for (const term of records<Term>(resolve(shared, 'registry/lexicon.json'))) {
    if (term.t === undefined) continue;
    const text = clean(term.t);
    // A bare year is in every planning document ("Renstra 2025-2029").
    if (text.length < 3 || /^[\d ]+$/.test(text)) continue;
    (out[term.cat] ??= []).push(text);
  }
  return out;
}

/**
 * Compiles the small knowledge that every tab carries: parties, presidential pairs, figures and the campaign lexicon,
 * already folded. Writes data/recognition/entities.json and lexicon.json.
 */
export function bringRecognition(shared: string, target: string): ProvenanceRow[] {
  const folder = resolve(target, 'recognition');
  mkdirSync(folder, { recursive: true });
  const entities: Entities = { parties: parties(shared), people: people(shared), pairs: pairs(shared) };
  const terms = lexicon(shared);
  writeFileSync(resolve(folder, 'entities.json'), `${JSON.stringify(entities)}\n`);
  writeFileSync(resolve(folder, 'lexicon.json'), `${JSON.stringify(terms)}\n`);
  const origin = 'KPU lists and public pages as named in the registry; facts only';
  return [
    {
      file: 'recognition/entities.json',
      count: entities.parties.length + entities.people.length + entities.pairs.length,
      asOf: '2026-02',
      origin,
    },
    {
      file: 'recognition/lexicon.json',
      count: Object.values(terms).reduce((sum, list) => sum + list.length, 0),
      asOf: '2026-11-22',
      origin: 'campaign vocabulary, general knowledge',
    },
  ];
}
