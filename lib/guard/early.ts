/**
 * The first moments of a page: settings and words are read from storage asynchronously, and a person may press before
 * they are there. Such a press is held back, remembered, and judged when they have come. Bounded: whoever waits longer
 * than this is let through unjudged, and from then on nothing is held back any more.
 */

/** Storage answers within tens of milliseconds; longer than this nobody should wait for us. Milliseconds. */
export const EARLY_MS = 400;

export class Early {
  private waiting: boolean;

  /** @param settled resolves when settings and words have been read, or cannot be; absent: they are there already. */
  constructor(
    private readonly settled: Promise<void> | undefined,
    private readonly view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  ) {
    this.waiting = settled !== undefined;
    void settled?.then(() => (this.waiting = false));
  }

  /** True while a final act should be held back. */
  get pending(): boolean {
    return this.waiting;
  }

  /** Resolves when the press can be judged, at the latest after `EARLY_MS`. Never rejects. */
  async ready(): Promise<void> {
    if (!this.waiting) return;
    let timer: number | undefined;
    const enough = new Promise<void>((done) => {
      timer = this.view.setTimeout(done, EARLY_MS);
    });
    await Promise.race([this.settled, enough]);
    this.view.clearTimeout(timer);
    this.waiting = false;
  }
}
