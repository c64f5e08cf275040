import { batch, computed, effect, signal } from '@preact/signals';
import { isOpen } from '../../components/activity/filter';
import type { ActivityModel, Done, Phase } from '../../components/activity/types';
import type { Entry } from '../../lib/entry';
import {
  ask,
  type LogFilter,
  type LogOverview,
  type LogPage,
  type MessageErrorCode,
  type Reply,
  type VaultState,
} from '../../lib/messages';
import { PLATFORMS } from '../../lib/platforms/all';
import { causeName, loadCauseNames } from '../shared/cause-name';
import { settings } from '../shared/settings-model';
import { ruleName } from './rule-name';

/** Entries asked for at once: two screens or so. */
const PAGE = 40;
/** Pause in typing after which a search is made. */
const TYPING_MS = 120;

const phase = signal<Phase>('loading');
const error = signal<MessageErrorCode | undefined>(undefined);
const filter = signal<LogFilter>({});
const overview = signal<LogOverview | undefined>(undefined);
const whole = signal<LogOverview | undefined>(undefined);
const entries = signal<readonly Entry[]>([]);
const next = signal<string | undefined>(undefined);
const vault = signal<VaultState | undefined>(undefined);

const platformNames = new Map(PLATFORMS.map(({ id, name }) => [id, name]));

export const model: ActivityModel = {
  language: computed(() => settings.value?.language ?? 'id'),
  logMode: computed(() => settings.value?.logMode ?? 'minimal'),
  phase,
  error,
  filter,
  overview,
  whole,
  entries,
  more: computed(() => next.value !== undefined),
  vault,
  platformName: (id) => platformNames.get(id) ?? id,
  causeName,
  ruleName: (id) => ruleName(id, settings.value?.language ?? 'id'),
};

function fail(code: MessageErrorCode): void {
  phase.value = code === 'locked' ? 'locked' : 'failed';
  error.value = code;
}

let asked = 0;

/**
 * Reads under the present filter. The background answers in the order it is asked: the whole log's first entries come
 * before its numbers, which need every day read; under a filter the days are at hand and the numbers come first, while the
 * entries are still being fetched. An answer that comes after a newer question is thrown away.
 */
async function read(): Promise<void> {
  const turn = ++asked;
  const wanted = filter.value;
  const page = () => take(turn, ask('log:query', { filter: wanted, limit: PAGE }), showEntries);
  const numbers = () =>
    take(turn, ask('log:overview', { filter: wanted }), (value) => {
      overview.value = value;
      if (isOpen(wanted)) whole.value = value;
    });
  const both = isOpen(wanted) ? [page(), numbers()] : [numbers(), page()];
  if ((await Promise.all(both)).every(Boolean)) nameCauses();
}

/** Shows an answer when it comes, unless something else has been asked since. @returns whether it was shown. */
async function take<T>(turn: number, asking: Promise<Reply<T>>, show: (value: T) => void): Promise<boolean> {
  const reply = await asking;
  if (turn !== asked) return false;
  if (reply.ok) batch(() => show(reply.value));
  else fail(reply.error.code);
  return reply.ok;
}

function showEntries(page: LogPage): void {
  entries.value = page.entries;
  next.value = page.next;
  phase.value = 'ready';
}

function nameCauses(): void {
  const seen = entries.value.flatMap(({ causes }) => causes);
  void loadCauseNames([...new Set([...seen, ...(overview.value?.causes ?? []).map(({ key }) => key)])]);
}

/** Everything anew: state of the lock, numbers, first page. */
export async function reload(): Promise<void> {
  const state = ask('vault:state', {}).then((reply) => {
    if (reply.ok) vault.value = reply.value;
  });
  await Promise.all([state, read()]);
  if (isOpen(filter.value) || phase.value !== 'ready') return;
  const all = await ask('log:overview', { filter: {} });
  if (all.ok) whole.value = all.value;
}

export async function loadMore(): Promise<void> {
  if (next.value === undefined) return;
  const turn = asked;
  const page = await ask('log:query', { filter: filter.value, before: next.value, limit: PAGE });
  if (turn !== asked) return;
  if (!page.ok) return fail(page.error.code);
  const known = new Set(entries.value.map(({ id }) => id));
  batch(() => {
    entries.value = [...entries.value, ...page.value.entries.filter(({ id }) => !known.has(id))];
    next.value = page.value.next;
  });
  nameCauses();
}

/** Puts a changed entry in its place, or takes a deleted one out, and counts anew. */
export async function replace(id: string, entry: Entry | undefined): Promise<void> {
  entries.value = entries.value.flatMap((one) => (one.id === id ? (entry ? [entry] : []) : [one]));
  if (entry) return;
  const [shown, all] = await Promise.all([
    ask('log:overview', { filter: filter.value }),
    ask('log:overview', { filter: {} }),
  ]);
  if (shown.ok) overview.value = shown.value;
  if (all.ok) whole.value = all.value;
}

/** A reply without its value. */
export const done = (reply: Reply<unknown>): Done =>
  reply.ok ? { ok: true } : { ok: false, error: reply.error.code };

let typing: ReturnType<typeof setTimeout> | undefined;
let before: LogFilter = filter.peek();
effect(() => {
  const now = filter.value;
  if (now === before) return;
  const typed = now.search !== before.search;
  before = now;
  clearTimeout(typing);
  if (typed) typing = setTimeout(() => void read(), TYPING_MS);
  else void read();
});
