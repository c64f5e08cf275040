import type { Pack } from './format';
import type { PackProblem, Refusal } from './problems';
import { readPack } from './read';

export interface Acceptance {
  /** The pack in force after this: the new one, or the last good one when the new one is refused. */
  pack: Pack | undefined;
  accepted: boolean;
  /** Why it was refused; empty when accepted. */
  problems: readonly PackProblem<Refusal>[];
}

/** Takes a pack the person chose (the text of its file). Whatever is wrong with it, `lastGood` stays. Never throws. */
export function acceptPack(text: string, lastGood: Pack | undefined): Acceptance {
  const result = readPack(text);
  return result.ok
    ? { pack: result.pack, accepted: true, problems: [] }
    : { pack: lastGood, accepted: false, problems: result.problems };
}
