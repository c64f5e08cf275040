import type { RegionCode } from '../../person';
import { ambiguity, type NameFrequency } from '../ambiguity';
import { nameTokens, requiredWords } from '../name-tokens';
import type { NameKind } from '../name-index';
import { toAmb, type Amb, type NameRecord, type Spelling } from '../records';
import type { Contest, Contestant, Pack } from './format';

/** A pack and what the background needs of it, as stored. */
const KINDS: Readonly<Record<Contest['office'], NameKind>> = {
  president: 'president',
  governor: 'pilkada',
  regent: 'pilkada',
  mayor: 'pilkada',
  dpr: 'dpr',
  dpd: 'dpd',
  'dprd-province': 'dprd',
  'dprd-regency': 'dprd',
};

/**
 * Registry records of an accepted pack, to be compiled with the rest. `frequency` says how common words are in names;
 * ids begin with `pack-<pack id>:`.
 */
export function packRecords(pack: Pack, frequency: NameFrequency): NameRecord[] {
  const out: NameRecord[] = [];
  const period = [pack.from, pack.until] as const;
  const whole = (text: string): Amb => ambiguity(requiredWords(nameTokens(text)), frequency);
  const alias = (text: string): Spelling => ({
    text,
    amb: text.length <= 4 ? 3 : whole(text),
    form: 'alias',
  });
  const pairName = (text: string): Spelling =>
    /[-–&/]|\sdan\s/i.test(text) ? { text, amb: whole(text), form: 'pair' } : alias(text);
  const parts = (name: string): NameRecord['parts'] => {
    const words = requiredWords(nameTokens(name));
    const n = words.length;
    if (n < 3) return undefined;
    const two = (a: number, b: number): Amb => ambiguity([words[a] ?? '', words[b] ?? ''], frequency);
    return [two(0, 1), two(0, n - 1), two(n - 2, n - 1)];
  };

  (pack.parties ?? []).forEach((party, i) => {
    const short = [party.abbreviation, ...(party.aliases ?? [])].filter((text) => text !== undefined);
    out.push({
      id: `pack-${pack.id}:party-${party.number ?? i + 1}`,
      kind: 'party',
      name: party.name,
      amb: toAmb(Math.min(1, whole(party.name))),
      spellings: short.map((text) => ({ text, amb: toAmb(Math.max(1, whole(text) - 1)), form: 'alias' })),
      election: pack.election,
      year: pack.year,
      party: party.number,
      incumbent: false,
      period,
      source: pack.source,
    });
  });

  pack.contests.forEach((contest, c) => {
    contest.contestants.forEach((contestant, k) => {
      const id = idOf(pack, contest, contestant, c, k);
      const common = {
        region: contest.region as RegionCode | undefined,
        election: pack.election,
        year: pack.year,
        number: contestant.number,
        party: contestant.party,
        incumbent: contestant.incumbent === true,
        district: contest.district,
        office: contest.office,
        period,
        source: pack.source,
      };
      const person = (suffix: string, name: string, aliases: readonly string[] | undefined): NameRecord => ({
        id: `${id}${suffix}`,
        kind: KINDS[contest.office],
        name,
        amb: whole(name),
        parts: parts(name),
        spellings: aliases?.map(alias),
        ...common,
      });
      const { deputy } = contestant;
      if (deputy === undefined) {
        out.push(
          person('', contestant.name, [...(contestant.aliases ?? []), ...(contestant.pairNames ?? [])]),
        );
        return;
      }
      out.push(
        person(':head', contestant.name, contestant.aliases),
        person(':dep', deputy.name, deputy.aliases),
        {
          id,
          kind: 'pair',
          name: `${contestant.name} – ${deputy.name}`,
          amb: 0,
          spellings: [
            ...new Set([firstWords(contestant.name, deputy.name), ...(contestant.pairNames ?? [])]),
          ].map(pairName),
          ...common,
        },
      );
    });
  });
  return out;
}

/** The usual campaign form of a pair: the first telling word of each name. */
function firstWords(head: string, deputy: string): string {
  const first = (name: string): string => requiredWords(nameTokens(name))[0] ?? '';
  return `${first(head)}-${first(deputy)}`;
}

function idOf(pack: Pack, contest: Contest, contestant: Contestant, c: number, k: number): string {
  const place = contest.region ?? '0';
  if (contest.district !== undefined || contest.office.startsWith('dp'))
    return `pack-${pack.id}:${place}-${c + 1}-${contestant.party ?? 0}-${contestant.number ?? k + 1}`;
  return `pack-${pack.id}:${place}-${contestant.number ?? k + 1}`;
}
