import { COMMON_WORDS } from '../common-words';
import type { IsoDate } from '../../person';
import { nameTokens, requiredWords } from '../name-tokens';
import type { NameRecord } from '../records';
import type { Pack } from './format';
import { shown, type Finding, type PackProblem } from './problems';

/** What the report compares a pack with. */
export interface ReportBasis {
  /** Day of the check. */
  today: IsoDate;
  /** The pack's own records. */
  records: readonly NameRecord[];
  /** Names of the registry, for names that are already there. */
  registry?: readonly NameRecord[] | undefined;
}

const wordsOf = (text: string): string => requiredWords(nameTokens(text)).join(' ');

/** What its maker should know of an acceptable pack, in the order of the pack; none of it makes it unusable. */
export function reportPack(pack: Pack, basis: ReportBasis): PackProblem<Finding>[] {
  const findings: PackProblem<Finding>[] = [];
  const add = (code: Finding, path: string, ...args: string[]): void => {
    findings.push({ code, path, args });
  };
  if (pack.until < basis.today) add('expired', 'until', pack.until);
  else if (pack.from > basis.today) add('not_yet', 'from', pack.from);

  pack.contests.forEach((contest, i) => {
    const path = `contests.${i}`;
    const found = contest.contestants.length;
    if (contest.expected !== undefined && found < contest.expected)
      add('missing_contestants', path, String(found), String(contest.expected));
    const lists = new Map<number, number[]>();
    for (const { party = 0, number } of contest.contestants)
      if (number !== undefined) lists.set(party, [...(lists.get(party) ?? []), number]);
    for (const numbers of lists.values()) {
      const highest = Math.max(...numbers);
      for (let number = 1; number < highest; number++)
        if (!numbers.includes(number)) add('missing_number', path, String(number));
    }
  });

  const known = new Map<string, string>();
  for (const record of basis.registry ?? []) {
    const words = wordsOf(record.name);
    if (record.kind !== 'pair' && words.includes(' ') && !known.has(words)) known.set(words, record.id);
  }
  const own = new Map<string, string>();
  for (const record of basis.records) {
    const spellings = [
      ...(record.kind === 'pair' ? [] : [{ text: record.name, amb: record.amb }]),
      ...(record.spellings ?? []),
    ];
    for (const { text, amb } of spellings) {
      const words = requiredWords(nameTokens(text));
      const name = shown(text);
      if (words.length > 0 && words.every((word) => COMMON_WORDS.has(word)))
        add('common_word', record.id, name);
      else if (amb >= 2) add('ambiguous', record.id, name, String(amb));
    }
    if (record.kind === 'pair') continue;
    const words = wordsOf(record.name);
    const there = known.get(words);
    if (there !== undefined) add('known_name', record.id, shown(record.name), there);
    const twin = own.get(words);
    if (twin !== undefined) add('same_name', record.id, shown(record.name), twin);
    else own.set(words, record.id);
  }
  return findings;
}
