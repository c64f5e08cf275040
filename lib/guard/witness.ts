/** What an answer about the page rested on beyond the tree of its post: so that one found ahead of a press can be kept. */
export class Witness {
  /** Rested on what nobody can watch (drafts, layout, a menu under way): good for its own moment only. */
  fleeting = false;
  /** Looked at the page beyond the post. */
  wide = false;
  private readonly seen: (() => boolean)[] = [];

  rest(still: () => boolean): void {
    this.seen.push(still);
  }

  /** Rested on what the browser shows. */
  get rests(): boolean {
    return this.seen.length > 0;
  }

  /** Does the browser show now what it showed then? A forced style where the page has just changed. */
  get holds(): boolean {
    return this.seen.every((still) => still());
  }
}

let present: Witness | undefined;

/** Runs a question under witness. */
export function underWitness<T>(witness: Witness, question: () => T): T {
  present = witness;
  try {
    return question();
  } finally {
    present = undefined;
  }
}

/** The answer under way rests on what the browser shows: `still` tells whether it does yet. */
export const restsOn = (still: () => boolean): void => present?.rest(still);

/** The answer under way rests on what cannot be watched. */
export function isFleeting(): void {
  if (present) present.fleeting = true;
}

/** The answer under way rests on more than the post. */
export function looksAround(): void {
  if (present) present.wide = true;
}
