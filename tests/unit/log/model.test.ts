import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysBefore } from '../../../lib/log/day';
import type { Entry } from '../../../lib/entry';
import type { Count, LogOverview } from '../../../lib/messages';
import { anyEntry } from './sample';
import { freshLog } from './world';

const NOW = Date.UTC(2025, 5, 1, 4);
const SECRET = 'kata sandi panjang';

type World = ReturnType<typeof freshLog>;

/** What the log should hold, kept as simply as can be. */
interface Model {
  entries: Map<string, Entry>;
  /** Deleted ids, and whether they must be remembered (deleted within a week of the decision) or only may. */
  gone: Map<string, 'must' | 'may'>;
  /** A passphrase stands; `open` tells whether the key is at hand. */
  sealed: boolean;
  open: boolean;
}
interface Real {
  world: World;
  log: World['log'];
  db: World['db'];
}

/** The numbers of an overview, counted anew from the entries alone. */
function recount(entries: readonly Entry[]): LogOverview {
  const count = (words: readonly string[]): Count[] =>
    [...Map.groupBy(words, (word) => word)]
      .map(([key, all]) => ({ key, count: all.length }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const ended = (some: readonly Entry[], ...wanted: string[]) =>
    some.filter(({ decision }) => wanted.includes(decision)).length;
  return {
    total: entries.length,
    all: entries.length,
    platforms: count(entries.map(({ platform }) => platform)),
    acts: count(entries.map(({ act }) => act)),
    decisions: count(entries.map(({ decision }) => decision)),
    severities: count(entries.map(({ severity }) => severity)),
    causes: count(entries.flatMap(({ causes }) => causes.slice(0, 1))).slice(0, 50),
    days: [...Map.groupBy(entries, ({ at }) => dayOf(at))]
      .map(([day, some]) => ({
        day,
        count: some.length,
        cancelled: ended(some, 'cancelled'),
        edited: ended(some, 'edited'),
        proceeded: ended(some, 'proceeded', 'proceeded-with-note'),
      }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

const byTime = (a: Entry, b: Entry) => b.at - a.at || (a.id < b.id ? -1 : 1);

async function everything(real: Real): Promise<Entry[]> {
  const out: Entry[] = [];
  let after: string | undefined;
  do {
    const slice = await real.log.exportSlice(after, 6);
    out.push(...slice.entries);
    after = slice.next;
  } while (after !== undefined);
  return out;
}

/** The numbers and the entries agree with the model; a locked log tells nothing but how many. */
async function same(model: Model, real: Real): Promise<void> {
  const state = await real.log.vaultState();
  expect(state.mode).toBe(model.sealed ? (model.open ? 'unlocked' : 'locked') : 'open');
  if (state.mode === 'locked') {
    expect(state.sealed).toBe(model.entries.size);
    await expect(real.log.overview({})).rejects.toThrow('locked');
    return;
  }
  const entries = [...model.entries.values()];
  expect(await real.log.overview({})).toEqual(recount(entries));
  expect((await everything(real)).sort(byTime)).toEqual(entries.sort(byTime));
  const x = recount(entries.filter(({ platform }) => platform === 'x'));
  expect(await real.log.overview({ platforms: ['x'] })).toEqual({ ...x, all: entries.length });
}

/** Takes deleted entries out of the model. Ids of older ones need not be remembered: nothing is delivered that late. */
function take(model: Model, ids: readonly string[]): void {
  for (const id of ids) {
    const late = (model.entries.get(id)?.at ?? 0) > NOW - 6 * 86_400_000;
    model.entries.delete(id);
    model.gone.set(id, late ? 'must' : 'may');
  }
}

type Step = (model: Model, real: Real) => Promise<void>;
const readable = (model: Model) => !model.sealed || model.open;
const pick = (model: Model, at: number): string | undefined =>
  [...model.entries.keys()].sort()[at % Math.max(1, model.entries.size)];

const append = (entry: Entry): Step =>
  async function append(model, real) {
    const stored = await real.log.append(entry);
    const gone = model.gone.get(entry.id);
    if (gone !== 'may') expect(stored).toBe(!model.entries.has(entry.id) && gone === undefined);
    if (stored) model.entries.set(entry.id, entry);
    if (stored) model.gone.delete(entry.id);
  };

const bring = (entries: readonly Entry[]): Step =>
  async function bring(model, real) {
    if (!readable(model)) return expect(real.log.import(entries, true)).rejects.toThrow('locked');
    const fresh = entries.filter(({ id }) => !model.entries.has(id));
    expect((await real.log.import(entries, true)).fresh).toBe(fresh.length);
    for (const one of fresh) {
      model.entries.set(one.id, one);
      model.gone.delete(one.id);
    }
  };

const removeOne = (at: number): Step =>
  async function removeOne(model, real) {
    const id = pick(model, at);
    if (id === undefined || !readable(model)) return;
    expect(await real.log.delete({ ids: [id] })).toBe(1);
    take(model, [id]);
  };

const removeDays = (day: string): Step =>
  async function removeDays(model, real) {
    if (!readable(model)) return;
    const going = [...model.entries.values()].filter(({ at }) => dayOf(at) <= day).map(({ id }) => id);
    expect(await real.log.delete({ filter: { to: day } })).toBe(going.length);
    take(model, going);
  };

const trim = (days: number): Step =>
  async function trim(model, real) {
    if (!readable(model)) return;
    const first = daysBefore(dayOf(NOW), days);
    const going = [...model.entries.values()].filter(({ at }) => dayOf(at) < first).map(({ id }) => id);
    expect(await real.log.trim(days)).toBe(going.length);
    take(model, going);
  };

const note = (at: number, text: string): Step =>
  async function note(model, real) {
    const id = pick(model, at);
    if (id === undefined || !readable(model)) return;
    expect(await real.log.note(id, text)).toBe(true);
    const entry = { ...(model.entries.get(id) as Entry) };
    if (text === '') delete entry.note;
    else entry.note = text;
    model.entries.set(id, entry);
  };

/** The oldest go by time in a readable open log; a sealed one goes by arrival, which the model does not follow. */
const makeRoom: Step = async function makeRoom(model, real) {
  if (model.sealed) return;
  const before = [...model.entries.values()];
  const count = await real.log.makeRoom();
  expect(count).toBe(Math.ceil(before.length / 2));
  const left = new Set((await everything(real)).map(({ id }) => id));
  const going = before.filter(({ id }) => !left.has(id));
  expect(going).toHaveLength(count);
  const minute = ({ at }: Entry) => Math.floor(at / 60_000);
  const newestGone = Math.max(0, ...going.map(minute));
  for (const one of before) if (left.has(one.id)) expect(minute(one)).toBeGreaterThanOrEqual(newestGone);
  // Room was wanted, so nothing is kept of them, not even their ids.
  for (const { id } of going) model.entries.delete(id);
};

const restart: Step = async function restart(_model, real) {
  real.db.close();
  ({ log: real.log, db: real.db } = real.world.again());
  await real.log.recover();
};

const seal: Step = async function seal(model, real) {
  if (model.sealed) return;
  await real.log.setPassphrase(SECRET);
  model.sealed = model.open = true;
};
const unseal: Step = async function unseal(model, real) {
  if (!model.sealed) return;
  expect(await real.log.removePassphrase(SECRET)).toBe(true);
  model.sealed = model.open = false;
};
const lock: Step = async function lock(model, real) {
  if (!model.sealed) return;
  await real.log.lock();
  model.open = false;
};
const unlock: Step = async function unlock(model, real) {
  if (!model.sealed) return;
  expect(await real.log.unlock(SECRET)).toBe(true);
  model.open = true;
};

/** Times within two years before now, and often within the last days; ids from a small set, so that they collide. */
const someEntry: fc.Arbitrary<Entry> = fc
  .tuple(
    anyEntry,
    fc.integer({ min: 0, max: 40 }),
    fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 700 })),
    fc.integer({ min: 0, max: 86_399_999 }),
  )
  .map(([one, id, days, ms]) => ({
    ...one,
    id: `entry-${String(id)}`,
    at: NOW - days * 86_400_000 - ms,
    // An empty note is no note: the log's door (`tidy`) takes it away before.
    ...(one.note === '' ? { note: 'x' } : {}),
  }));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: someEntry.map(append) },
  {
    weight: 4,
    arbitrary: fc.uniqueArray(someEntry, { selector: ({ id }) => id, maxLength: 12 }).map(bring),
  },
  { weight: 3, arbitrary: fc.nat(40).map(removeOne) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 700 }).map((n) => removeDays(dayOf(NOW - n * 86_400_000))),
  },
  { weight: 1, arbitrary: fc.constantFrom(1, 30, 90, 365).map(trim) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(40), fc.constantFrom('', 'catatan')).map(([at, text]) => note(at, text)),
  },
  { weight: 1, arbitrary: fc.constant(makeRoom) },
  { weight: 2, arbitrary: fc.constant(restart) },
  { weight: 2, arbitrary: fc.constantFrom(seal, unseal, lock, unlock) },
);

describe('numbers and entries', () => {
  it(
    'agree with a plain recount after any sequence of what can happen to a log',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), async (steps) => {
          const world = freshLog(NOW);
          const real: Real = { world, log: world.log, db: world.db };
          const model: Model = { entries: new Map(), gone: new Map(), sealed: false, open: false };
          for (const step of steps) {
            await step(model, real);
            await same(model, real);
          }
          await real.db.delete();
        }),
        { numRuns: 120 },
      );
    },
  );
});
