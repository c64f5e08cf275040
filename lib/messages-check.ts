import * as v from 'valibot';
import { DIGITAL_ACTS } from './acts';
import { SEVERITIES } from './citation';
import { DECISIONS } from './entry';
import { entrySchema } from './log/entry-check';
import { NOTE_MAX } from './log/limits';
import {
  NOTICES,
  PAGES,
  PROTOCOL_VERSION,
  type MessageData,
  type MessageError,
  type MessageType,
} from './messages';
import { isoDate } from './settings/check';

/** Who may ask: a guarded page's content script, a page of the extension itself, or both. */
export type Sender = 'content' | 'page';

interface Rule<T extends MessageType> {
  from: readonly Sender[];
  data: v.GenericSchema<unknown, MessageData<T>>;
}

const nothing = v.strictObject({});
const words = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200)));
const filter = v.strictObject({
  from: v.optional(isoDate),
  to: v.optional(isoDate),
  platforms: words,
  acts: v.optional(v.pipe(v.array(v.picklist(DIGITAL_ACTS)), v.maxLength(20))),
  decisions: v.optional(v.pipe(v.array(v.picklist(DECISIONS)), v.maxLength(20))),
  severities: v.optional(v.pipe(v.array(v.picklist(SEVERITIES)), v.maxLength(20))),
  causes: words,
  simulated: v.optional(v.boolean()),
  search: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
const place = v.optional(v.pipe(v.string(), v.maxLength(40)));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const id = v.pipe(v.string(), v.maxLength(64));
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const short = v.pipe(v.string(), v.maxLength(200));
const tally = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(80)), v.pipe(v.number(), v.integer(), v.minValue(0))),
  v.check((counts) => Object.keys(counts).length <= 200),
);

/** Of an error's detail: a place in what was sent may be named by who sent it. */
const DETAIL_MAX = 120;

const PAGE = ['page'] as const;
const CONTENT = ['content'] as const;
const BOTH = ['content', 'page'] as const;

/** Reading, exporting and deleting the log is for our own pages only; a guarded page can add one entry at a time. */
const RULES: { readonly [T in MessageType]: Rule<T> } = {
  'guard:state': { from: BOTH, data: nothing },
  'log:append': { from: CONTENT, data: v.strictObject({ entry: entrySchema }) },
  'correction:add': {
    from: BOTH,
    data: v.strictObject({ cause: v.pipe(short, v.nonEmpty()), what: short }),
  },
  'pause:set': {
    from: BOTH,
    data: v.strictObject({
      minutes: v.union([
        v.literal('today'),
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)),
      ]),
    }),
  },
  'diagnosis:report': {
    from: CONTENT,
    data: v.strictObject({
      platform: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/)),
      state: v.picklist(['ok', 'degraded', 'blind']),
      posts: v.pipe(v.number(), v.integer(), v.minValue(0)),
      hooks: tally,
      layers: tally,
    }),
  },
  'diagnosis:list': { from: PAGE, data: nothing },
  'page:open': {
    from: BOTH,
    data: v.strictObject({
      page: v.picklist(PAGES),
      hash: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_./:=&-]{0,200}$/))),
    }),
  },
  'status:get': { from: PAGE, data: nothing },
  'notice:dismiss': { from: PAGE, data: v.strictObject({ code: v.picklist(NOTICES) }) },
  'log:query': { from: PAGE, data: v.strictObject({ filter, before: place, limit }) },
  'log:overview': { from: PAGE, data: v.strictObject({ filter }) },
  'log:note': {
    from: PAGE,
    data: v.strictObject({ id, note: v.pipe(v.string(), v.maxLength(NOTE_MAX)) }),
  },
  'log:delete': {
    from: PAGE,
    data: v.union([
      v.strictObject({ ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(1000)) }),
      v.strictObject({ filter }),
    ]),
  },
  'log:clear': { from: PAGE, data: nothing },
  'log:export': { from: PAGE, data: v.strictObject({ after: place, limit }) },
  'log:import': {
    from: PAGE,
    data: v.strictObject({ entries: v.pipe(v.array(entrySchema), v.maxLength(1000)), commit: v.boolean() }),
  },
  'vault:state': { from: PAGE, data: nothing },
  'vault:set': { from: PAGE, data: v.strictObject({ passphrase }) },
  'vault:change': { from: PAGE, data: v.strictObject({ old: passphrase, passphrase }) },
  'vault:remove': { from: PAGE, data: v.strictObject({ passphrase }) },
  'vault:unlock': { from: PAGE, data: v.strictObject({ passphrase }) },
  'vault:lock': { from: PAGE, data: nothing },
};

export const MESSAGE_TYPES = Object.keys(RULES) as MessageType[];

/** What is known of a sender; the browser vouches for it, not the message. */
export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  /** Present when the sender runs in a tab. */
  tab?: { incognito?: boolean | undefined } | undefined;
}

/** Where content scripts live: at an address of the web, or in a frame without one that such a page made. */
const PAGE_URL = /^(https?:|about:(blank|srcdoc)$|blob:https?:)/;

/** What kind of sender it is; undefined for anyone who is not us. `origin` is the extension's own. */
export function senderKind(sender: SenderFacts, ownId: string, origin: string): Sender | undefined {
  if (sender.id !== ownId || sender.url === undefined) return undefined;
  if (sender.url.startsWith(origin)) return 'page';
  return PAGE_URL.test(sender.url) && sender.tab ? 'content' : undefined;
}

/** Checks one request: known type, our version, an allowed sender, data of the right shape. */
export function checkMessage<T extends MessageType>(
  type: T,
  envelope: unknown,
  from: Sender | undefined,
): { ok: true; data: MessageData<T> } | { ok: false; error: MessageError } {
  const rule: Rule<T> = RULES[type];
  if (!from || !rule.from.includes(from)) return { ok: false, error: { code: 'forbidden' } };
  const outer = v.safeParse(v.object({ v: v.number(), data: v.unknown() }), envelope);
  if (!outer.success) return { ok: false, error: { code: 'invalid', detail: 'envelope' } };
  if (outer.output.v !== PROTOCOL_VERSION)
    return { ok: false, error: { code: 'bad-version', detail: `this is ${String(PROTOCOL_VERSION)}` } };
  const data = v.safeParse(rule.data, outer.output.data);
  if (data.success) return { ok: true, data: data.output };
  const issue = data.issues[0];
  const path = issue.path?.map((part) => String(part.key)).join('.') ?? '';
  return { ok: false, error: { code: 'invalid', detail: (path || issue.type).slice(0, DETAIL_MAX) } };
}
