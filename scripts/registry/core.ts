import type * as v from 'valibot';
import { ambiguity, countWords, type NameFrequency } from '../../lib/registry/ambiguity';
import { COMMON_WORDS } from '../../lib/registry/common-words';
import { LEGISLATIVE_2024 } from '../../lib/registry/dprd';
import { nameTokens, requiredWords } from '../../lib/registry/name-tokens';
import { toAmb, type Amb, type NameRecord, type Spelling } from '../../lib/registry/records';
import type * as schema from '../data/registry-schemas';
import { provinceCodes, readData, readProvince } from './read';

interface File<S extends v.GenericSchema> {
  records: v.InferOutput<S>[];
}

/** Everything core records are made from. */
export interface Sources {
  regions: File<typeof schema.Region>;
  parties: File<typeof schema.Party>;
  presidential: File<typeof schema.Presidential>;
  pilkada: File<typeof schema.Pilkada>;
  dpr: File<typeof schema.Dpr> & { dapil: Record<string, string> };
  dpd: File<typeof schema.Dpd>;
  figures: File<typeof schema.Figure>;
}

export function readSources(root = '.'): Sources {
  return {
    regions: readData('regions', root),
    parties: readData('parties', root),
    presidential: readData('presidential', root),
    pilkada: readData('pilkada', root),
    dpr: readData('dpr', root),
    dpd: readData('dpd', root),
    figures: readData('figures', root),
  };
}

/** Word frequencies over all lists together, distinct by (name, province), and names found in several provinces. */
export interface JointFrequency extends NameFrequency {
  /** Names (words joined by spaces) that occur in two provinces and more. */
  spread: ReadonlySet<string>;
}

export function jointFrequency(sources: Sources, root = '.'): JointFrequency {
  const distinct = new Map<string, readonly string[]>();
  const places = new Map<string, string>();
  const spread = new Set<string>();
  const add = (name: string, province: string): void => {
    const words = requiredWords(nameTokens(name));
    if (words.length === 0) return;
    const joined = words.join(' ');
    distinct.set(`${province} ${joined}`, words);
    if ((places.get(joined) ?? province) !== province) spread.add(joined);
    else places.set(joined, province);
  };
  for (const r of sources.dpr.records) add(r.name, r.dapil.slice(0, 2));
  for (const r of sources.dpd.records) add(r.name, r.prov);
  for (const r of sources.pilkada.records) {
    add(r.head, r.r.slice(0, 2));
    add(r.dep, r.r.slice(0, 2));
  }
  for (const code of provinceCodes(root))
    for (const candidate of readProvince(code, root).candidates) add(candidate.name, code);
  return { ...countWords(distinct.values()), spread };
}

/** From the first declarations to the decision on the result (court rulings included). Source: the KPU calendars. */
const PRESIDENTIAL: Readonly<Record<number, readonly [string, string]>> = {
  2014: ['2014-05-01', '2014-08-21'],
  2019: ['2018-08-01', '2019-06-30'],
  2024: ['2023-08-01', '2024-04-24'],
};
/** From the nominations to the last rulings; re-votes from their order to their result. */
const PILKADA: Readonly<Record<'2024' | 'psu2025' | 'ulang2025', readonly [string, string]>> = {
  '2024': ['2024-05-01', '2025-02-28'],
  psu2025: ['2025-02-24', '2025-09-30'],
  ulang2025: ['2025-06-01', '2025-10-31'],
};

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Records of the core registry, in a stable order: presidents, figures, pilkada, DPD, DPR. */
export function coreRecords(sources: Sources, frequency: JointFrequency): NameRecord[] {
  const partyNumber = new Map<string, number>();
  for (const party of sources.parties.records)
    if (party.no2024 !== null) partyNumber.set(party.abbr.toLowerCase(), party.no2024);
  const regionName = new Map(sources.regions.records.map((region) => [region.code, region.name]));

  const parts = (name: string): readonly [Amb, Amb, Amb] | undefined => {
    const words = requiredWords(nameTokens(name));
    const n = words.length;
    if (n < 3) return undefined;
    const pair = (a: number, b: number): Amb => ambiguity([words[a] ?? '', words[b] ?? ''], frequency);
    return [pair(0, 1), pair(0, n - 1), pair(n - 2, n - 1)];
  };
  /**
   * The lists state how common a name is by 13,699 names; over all 261,343 the estimate is far better (Siti Hotimah is
   * no rare name). It is followed upwards freely and downwards by one level.
   */
  const jointAmb = (name: string, given: Amb): Amb => {
    const words = requiredWords(nameTokens(name));
    return toAmb(
      Math.max(given - 1, ambiguity(words, frequency) + (frequency.spread.has(words.join(' ')) ? 1 : 0)),
    );
  };
  const whole = (text: string): Amb => ambiguity(requiredWords(nameTokens(text)), frequency);
  /** Aliases of one word or four letters are weak; others as rare as their words are. */
  const alias = (text: string, weakest: Amb = 0): Spelling => ({
    text,
    amb: toAmb(Math.max(weakest, text.length <= 4 ? 3 : whole(text))),
    form: 'alias',
  });
  const pairName = (text: string): Spelling =>
    /[-–&/]|\s+(?:dan|x)\s+/i.test(text.trim()) ? { text, amb: whole(text), form: 'pair' } : alias(text);
  const base = (name: string): Pick<NameRecord, 'name' | 'parts'> => ({ name, parts: parts(name) });

  const out: NameRecord[] = [];
  const dom = new Map(sources.figures.records.filter((r) => r.dom === 1).map((r) => [r.name, r]));
  for (const r of sources.presidential.records) {
    const common = {
      region: undefined,
      election: 'pemilu',
      year: r.year,
      number: r.no,
      source: `KPU, surat suara Pilpres ${r.year}`,
      period: PRESIDENTIAL[r.year] ?? [`${r.year}-01-01`, `${r.year}-12-31`],
    } as const;
    const incumbent = r.won === 1 && r.year === 2024;
    const person = (role: 'pres' | 'vice', name: string): NameRecord => ({
      id: `president:${r.id}:${role}`,
      kind: 'president',
      ...base(name),
      amb: toAmb(Math.min(1, dom.get(name)?.amb ?? whole(name))),
      ...common,
      incumbent,
      office: role === 'pres' ? 'Presiden' : 'Wakil Presiden',
    });
    out.push(person('pres', r.pres), person('vice', r.vice), {
      id: `president:${r.id}`,
      kind: 'pair',
      name: `${r.pres} – ${r.vice}`,
      amb: 0,
      spellings: r.pair.map((text) => {
        const spelling = pairName(text);
        return {
          ...spelling,
          amb: spelling.form === 'pair' ? toAmb(Math.min(1, spelling.amb)) : spelling.amb,
        };
      }),
      ...common,
      incumbent,
      office: 'Presiden dan Wakil Presiden',
    });
  }

  for (const r of sources.figures.records) {
    // The Sultan governs by law and stands in no election: his name must never count.
    if (/never a candidate/.test(r.note ?? '')) continue;
    const weak = new Set(r.weak ?? []);
    const strong = (text: string): Spelling => {
      const words = requiredWords(nameTokens(text));
      const ordinary = words.every((word) => COMMON_WORDS.has(word));
      return {
        text,
        amb:
          weak.has(text) || ordinary || text.length <= 3
            ? 3
            : toAmb(words.length === 1 ? 1 : Math.min(1, whole(text))),
        form: 'alias',
      };
    };
    out.push({
      id: `figure:${slug(r.name)}`,
      kind: 'figure',
      ...base(r.name),
      amb: r.dom === 1 ? toAmb(Math.min(1, r.amb)) : r.amb,
      spellings: [...(r.alias ?? []), ...[...weak].filter((text) => !r.alias?.includes(text))].map((text) =>
        r.dom === 1 ? strong(text) : alias(text, 2),
      ),
      party: partyNumber.get((r.party ?? '').split(' (')[0]?.toLowerCase() ?? ''),
      incumbent: r.group.some((group) => ['exec', 'minister', 'governor', 'legislature'].includes(group)),
      office: r.office,
      source: 'laman resmi dan berita, per Februari 2026',
    });
  }

  const revoted = new Set(
    sources.pilkada.records.filter((r) => r.rd !== undefined && r.oc === 'w').map((r) => r.r),
  );
  for (const r of sources.pilkada.records) {
    const prefix = r.rd === undefined ? 'pilkada' : `pilkada-${r.rd}`;
    const id = `${prefix}:${r.r}-${r.no ?? 0}`;
    const common = {
      region: r.r,
      election: 'pilkada',
      year: r.rd === undefined ? 2024 : 2025,
      period: PILKADA[r.rd ?? '2024'],
      source:
        r.rd === undefined
          ? 'KPU, Sirekap Pilkada, 21 November 2024'
          : 'KPU dan berita, pemungutan suara ulang 2025',
      ...(r.no === null ? {} : { number: r.no }),
      // A re-vote decides anew who holds the office.
      incumbent: r.oc === 'w' && (r.rd !== undefined || !revoted.has(r.r)),
    } as const;
    const office = r.r.length === 2 ? 'gubernur' : r.r[2] === '7' ? 'wali kota' : 'bupati';
    const place = regionName.get(r.r) ?? r.r;
    const person = (
      role: 'head' | 'dep',
      name: string,
      amb: Amb,
      aliases: readonly string[],
    ): NameRecord => ({
      id: `${id}:${role}`,
      kind: 'pilkada',
      ...base(name),
      amb: jointAmb(name, amb),
      spellings: aliases.map((text) => alias(text)),
      ...common,
      office: `Calon ${role === 'dep' ? 'wakil ' : ''}${office} ${place}`,
    });
    const personal = new Set([...(r.ha ?? []), ...(r.da ?? []), r.head, r.dep]);
    out.push(person('head', r.head, r.amb[0], r.ha ?? []), person('dep', r.dep, r.amb[1], r.da ?? []), {
      id,
      kind: 'pair',
      name: `${r.head} – ${r.dep}`,
      amb: 0,
      spellings: [...new Set([r.pair, ...(r.al ?? [])])].filter((text) => !personal.has(text)).map(pairName),
      ...common,
      office: `Pasangan calon ${office} ${place}`,
    });
  }

  for (const r of sources.dpd.records)
    out.push({
      id: `dpd:${r.prov}-${r.no ?? 0}`,
      kind: 'dpd',
      ...base(r.name),
      amb: jointAmb(r.name, r.amb),
      spellings: r.ali?.map((text) => alias(text)),
      region: r.prov,
      election: 'pemilu',
      year: 2024,
      period: LEGISLATIVE_2024,
      ...(r.no === null ? {} : { number: r.no }),
      incumbent: r.el === 1,
      source: 'KPU, Daftar Calon Tetap DPD 2024',
      office: `DPD ${regionName.get(r.prov) ?? r.prov}`,
    });

  for (const r of sources.dpr.records)
    out.push({
      id: `dpr:${r.dapil}-${r.party}-${r.no}`,
      kind: 'dpr',
      ...base(r.name),
      amb: jointAmb(r.name, r.amb),
      spellings: r.ali?.map((text) => alias(text)),
      region: r.dapil.slice(0, 2),
      election: 'pemilu',
      year: 2024,
      period: LEGISLATIVE_2024,
      number: r.no,
      party: r.party,
      incumbent: r.st === 'm',
      district: sources.dpr.dapil[r.dapil],
      source: 'KPU, Daftar Calon Tetap DPR 2024',
    });
  return out;
}
