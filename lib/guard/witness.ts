/** What an answer about the page rested on beyond the tree of its post: so that one found ahead of a press can be kept. */
export class Witness {
  /** Rested on what nobody can watch (drafts, layout, a menu under way): good for its own moment only. */
  fleeting = false;
  /** Looked at the page beyond the post. */
  wide = false;
  /** The post whose words were taken as shown without asking, and whether one is being read so. */
  trusted: Element | undefined;
  trusting = false;
  private readonly seen: (() => boolean)[] = [];

  /** @param trusts is all that is written in this post to be taken as shown for now? */
  constructor(readonly trusts: (post: Element) => boolean = () => false) {}

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

/** Does the browser show this? The answer rests on it; of a post that is trusted it is asked later. */
export function isSeen(look: () => boolean): boolean {
  const seen = present?.trusting === true || look();
  present?.rest(() => look() === seen);
  return seen;
}

/** Reads a post, by what is written where its words are taken as shown. */
export function readingOf<T>(post: Element, read: () => T): T {
  const witness = present;
  if (witness?.trusts(post) !== true) return read();
  witness.trusted = post;
  witness.trusting = true;
  try {
    return read();
  } finally {
    witness.trusting = false;
  }
}

/** The answer under way rests on what cannot be watched. */
export function isFleeting(): void {
  if (present) present.fleeting = true;
}

/** The answer under way rests on more than the post. */
export function looksAround(): void {
  if (present) present.wide = true;
}
