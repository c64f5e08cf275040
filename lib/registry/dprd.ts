import type { RegionCode } from '../person';
import { raisedAmb } from './ambiguity';
import { toAmb, type NameRecord, type Spelling } from './records';

/** One candidate of a provincial or regency council; these people were candidates in 2024, not necessarily elected. */
export interface DprdCandidate {
  /** Electoral district, six digits: region code and two digits; provincial ones have 00 in the place of the regency. */
  district: string;
  party: number;
  number: number;
  name: string;
  amb: 0 | 1 | 2 | 3;
  aliases?: readonly string[] | undefined;
}

export interface DprdProvince {
  /** Names of the districts by code. */
  districts: Readonly<Record<string, string>>;
  candidates: readonly DprdCandidate[];
}

/** From the nomination of 2023 to the swearing-in of the last chambers of 2024. */
export const LEGISLATIVE_2024 = ['2023-05-01', '2024-10-01'] as const;

/** Region a district elects for: province (2 digits) or regency/city (4). */
export function districtRegion(district: string): RegionCode {
  return district.slice(2, 4) === '00' ? district.slice(0, 2) : district.slice(0, 4);
}

/**
 * The text form in which a province is packed: `#code name` opens a district, `@party` a list, then a candidate a line
 * in list order (`<amb><name>|alias|…`), an empty line where a list number is missing.
 */
export function printProvince(province: DprdProvince): string {
  const lines: string[] = [];
  let district = '';
  let party = -1;
  let number = 0;
  for (const candidate of province.candidates) {
    if (candidate.district !== district) {
      district = candidate.district;
      party = -1;
      lines.push(`#${district} ${province.districts[district] ?? ''}`);
    }
    if (candidate.party !== party) {
      party = candidate.party;
      number = 0;
      lines.push(`@${party}`);
    }
    while (++number < candidate.number) lines.push('');
    if (number !== candidate.number)
      throw new Error(`list not in order: ${district}/${party}/${candidate.number}`);
    lines.push([`${candidate.amb}${candidate.name}`, ...(candidate.aliases ?? [])].join('|'));
  }
  return lines.join('\n');
}

/** The opposite of `printProvince`. */
export function parseProvince(text: string): DprdProvince {
  const districts: Record<string, string> = {};
  const candidates: DprdCandidate[] = [];
  let district = '';
  let party = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    const mark = line.charCodeAt(0);
    if (mark === 35) {
      district = line.slice(1, 7);
      districts[district] = line.slice(8);
    } else if (mark === 64) {
      party = Number(line.slice(1));
      number = 0;
    } else {
      number++;
      if (line === '') continue;
      const [name = '', ...aliases] = line.slice(1).split('|');
      candidates.push({
        district,
        party,
        number,
        name,
        amb: toAmb(mark - 48),
        ...(aliases.length > 0 ? { aliases } : {}),
      });
    }
  }
  return { districts, candidates };
}

/** Id of a candidate, e.g. `dprd:320001-1-1`. */
function dprdId(candidate: DprdCandidate): string {
  return `dprd:${candidate.district}-${candidate.party}-${candidate.number}`;
}

/** The candidate as a registry record. */
export function dprdRecord(
  candidate: DprdCandidate,
  districts: Readonly<Record<string, string>>,
): NameRecord {
  return {
    id: dprdId(candidate),
    kind: 'dprd',
    name: candidate.name,
    amb: raisedAmb(candidate.name, candidate.amb),
    spellings: candidate.aliases?.map((text): Spelling => ({ text, amb: 3, form: 'alias' })),
    region: districtRegion(candidate.district),
    election: 'pemilu',
    year: 2024,
    period: LEGISLATIVE_2024,
    number: candidate.number,
    party: candidate.party,
    incumbent: false,
    district: districts[candidate.district],
    source: 'KPU, Daftar Calon Tetap DPRD 2024',
  };
}

/** Records that concern a person of this region: the provincial council and, with four digits, the regency's or city's. */
export function dprdRecordsFor(province: DprdProvince, region: RegionCode): NameRecord[] {
  const prov = region.slice(0, 2);
  return province.candidates
    .filter((candidate) => {
      const of = districtRegion(candidate.district);
      return of === prov || of === region;
    })
    .map((candidate) => dprdRecord(candidate, province.districts));
}
