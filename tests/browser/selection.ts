/**
 * Which acts of the fixture pages one run plays: every kind of act that must be held (effect, gesture) once per
 * platform, language and layout, every kind that must not be held in one of two opposite ones, taking turns through the posts
 * and pages. `JAGA_SWEEP=full` plays all of them.
 */
import type { FinalAct, FixturePage, FreeAct } from '../fixtures/pages/kit';

const kindOf = (act: FinalAct | FreeAct): string => {
  const last = act.steps.at(-1);
  const key = last && 'key' in last ? last.key : '';
  const held = 'held' in act ? String(act.held) : 'free';
  const draft = /(ordinary|candidate) (draft|file)/.exec(act.id)?.[0] ?? '';
  return [act.effect ?? act.id.replace(/ \S+$/, ''), last?.do, key, held, draft, act.steps.length].join('|');
};

/** The same pages with only the acts to play; pages without any are left out. `turn` varies which of a kind. */
export function selected(pages: readonly FixturePage[], turn: number): FixturePage[] {
  if (process.env['JAGA_SWEEP'] === 'full') return [...pages];
  const kinds = new Map<string, { page: number; id: string }[]>();
  pages.forEach((page, index) => {
    for (const act of [...page.finals, ...page.frees]) {
      const kind = kindOf(act);
      kinds.set(kind, [...(kinds.get(kind) ?? []), { page: index, id: act.id }]);
    }
  });
  const chosen = new Set<string>();
  for (const [index, [kind, all]] of [...kinds.entries()].entries()) {
    // What must be held is tried in each language and layout played, what must not in one of two opposite ones.
    if (!kind.includes('|true|') && index % 2 !== turn % 2) continue;
    const one = all[turn % all.length];
    if (one) chosen.add(`${one.page} ${one.id}`);
  }
  return pages
    .map((page, index) => ({
      ...page,
      finals: page.finals.filter((act) => chosen.has(`${index} ${act.id}`)),
      frees: page.frees.filter((act) => chosen.has(`${index} ${act.id}`)),
    }))
    .filter((page) => page.finals.length + page.frees.length > 0);
}
