/** How the guard speaks to the background, and where it keeps entries until they are durable. */
import { browser } from 'wxt/browser';
import type { Entry } from '../../lib/entry';
import type { GuardPort, HealthReport, OutboxStore } from '../../lib/guard/options';
import { ask } from '../../lib/messages';

/** Prefix of entries not yet acknowledged; the background delivers those whose tab is gone. */
export const OUTBOX = 'outbox:';

let last: HealthReport | undefined;

/** What the guard of this tab last said of its own sight; undefined while it has seen too little to say. */
export const lastReport = (): HealthReport | undefined => last;

export const port: GuardPort = {
  async append(entry) {
    const reply = await ask('log:append', { entry });
    // What the background refuses for good must not be offered for ever.
    return reply.ok || reply.error.code === 'invalid' || reply.error.code === 'forbidden';
  },
  correct(cause, what) {
    void ask('correction:add', { cause, what });
  },
  pause(minutes) {
    void ask('pause:set', { minutes });
  },
  report(report) {
    last = report;
    void ask('diagnosis:report', report);
  },
};

export const outboxStore: OutboxStore = {
  put: (entry: Entry) => browser.storage.local.set({ [OUTBOX + entry.id]: entry }),
  remove: (id: string) => browser.storage.local.remove(OUTBOX + id),
};
