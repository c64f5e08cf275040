/**
 * Which acts of the fixture pages one run plays: every kind of act (effect, gesture, held or not) once per platform,
 * language and layout, taking turns through the posts and pages. `JAGA_SWEEP=full` plays all of them.
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
  for (const all of kinds.values()) {
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
