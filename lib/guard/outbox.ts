/**
 * Entries on their way to the log. An entry is kept until the background says it is durable; its id makes a repeated
 * delivery one entry. In memory and, where a store is given, beyond the life of the tab.
 */
import type { Entry } from '../entry';
import type { GuardPort, OutboxStore } from './options';

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 60_000;
/** Longest wait for an answer; a late one costs a repeat, which the id makes harmless. */
const ANSWER_MS = 5000;
/** A tab that cannot deliver this many has lost its background: the newest are kept. */
const MOST = 500;

export class Outbox {
  private readonly waiting = new Map<string, Entry>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = FIRST_RETRY_MS;
  private sending = false;

  constructor(
    private readonly port: Pick<GuardPort, 'append'>,
    private readonly store?: OutboxStore,
  ) {}

  /** Number of entries not yet acknowledged. */
  get size(): number {
    return this.waiting.size;
  }

  add(entry: Entry): void {
    this.waiting.set(entry.id, entry);
    if (this.waiting.size > MOST) this.waiting.delete(this.waiting.keys().next().value as string);
    void this.store?.put(entry).catch(() => undefined);
    void this.flush();
  }

  /** Tries to deliver everything, oldest first; failing, again later with growing pauses. Never rejects. */
  async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    clearTimeout(this.timer);
    let failed = false;
    for (const [id, entry] of [...this.waiting]) {
      const durable = await this.answered(entry);
      if (!durable) {
        failed = true;
        break;
      }
      this.waiting.delete(id);
      void this.store?.remove(id).catch(() => undefined);
    }
    this.sending = false;
    if (!failed) {
      this.wait = FIRST_RETRY_MS;
      if (this.waiting.size > 0) void this.flush();
      return;
    }
    this.timer = setTimeout(() => void this.flush(), this.wait);
    this.wait = Math.min(this.wait * 2, LAST_RETRY_MS);
  }

  /** Whether the entry is durable. A page put aside by its browser (back/forward cache) never hears the answer. */
  private answered(entry: Entry): Promise<boolean> {
    return new Promise((resolve) => {
      const late = setTimeout(resolve, ANSWER_MS, false);
      void this.port
        .append(entry)
        .catch(() => false)
        .then((durable) => {
          clearTimeout(late);
          resolve(durable);
        });
    });
  }

  /** Stops retrying here; what is stored is delivered by the next guard or the background. */
  dispose(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
  }
}
