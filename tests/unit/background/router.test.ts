/** Whatever is sent to the background is answered, with a value or a typed error, and breaks nothing. */
import 'fake-indexeddb/auto';
import { fc, test } from '@fast-check/vitest';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers';
import { personalLog } from '../../../entrypoints/background/log-service';
import { serveParts } from '../../../entrypoints/background/parts';
import { route } from '../../../entrypoints/background/router';
import { MESSAGE_ERRORS, PROTOCOL_VERSION, type MessageType } from '../../../lib/messages';
import { MESSAGE_TYPES } from '../../../lib/messages-check';
import { anyEntry, entry } from '../log/sample';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
const listeners: Listener[] = [];

vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://own${path ?? ''}`);
vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
  listeners.push(listener as Listener);
});
route(handlers);
serveParts();

const own = fakeBrowser.runtime.id;
const PAGE = { id: own, url: 'chrome-extension://own/activity.html', tab: { id: 1, incognito: false } };
const TAB = { id: own, url: 'https://x.com/home', tab: { id: 2, incognito: false } };
const PRIVATE = { ...TAB, tab: { id: 3, incognito: true } };

/** As the browser does it: all listeners are called; the first answer counts; nobody's promise is none. */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    let later = false;
    let answered = false;
    const respond = (answer: unknown) => {
      answered = true;
      resolve(answer);
    };
    for (const listener of listeners) later = listener(message, sender, respond) === true || later;
    if (!later && !answered) resolve('nobody answered');
  });
}

interface Answer {
  res: { ok: boolean; value?: unknown; error?: { code: string; detail?: string } };
}

/** Of the shape every asker relies on, and fit to be sent. */
function expectAnswer(answer: unknown): Answer['res'] {
  const { res } = answer as Answer;
  expect(Object.keys(answer as object)).toEqual(['res']);
  expect(structuredClone(res)).toEqual(res);
  if (res.ok) expect(Object.keys(res).sort()).toEqual(['ok', 'value']);
  else {
    expect(MESSAGE_ERRORS).toContain(res.error?.code);
    expect(res.error?.detail?.length ?? 0).toBeLessThanOrEqual(200);
  }
  return res;
}

const wrap = (type: unknown, data: unknown, v: unknown = PROTOCOL_VERSION) => ({
  id: 1,
  timestamp: 1,
  type,
  data: { v, data },
});

const sender = fc.constantFrom<object>(
  PAGE,
  TAB,
  PRIVATE,
  { id: own },
  { id: own, url: 'file:///x', tab: {} },
);
const type = fc.constantFrom(...MESSAGE_TYPES);

/** A thing that holds itself, as Firefox's structured clone lets through. */
const circle = fc
  .object({ maxDepth: 2 })
  .map((value) => Object.assign(value, { self: value, list: [value] }));
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true }) },
  {
    weight: 1,
    arbitrary: fc.anything({ withTypedArray: true, withSparseArray: true, withBoxedValues: true }),
  },
  { weight: 1, arbitrary: circle },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }).map((n) => 'a\u0000\ud800'.repeat(n * 50_000)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{"entries":1}}}'),
      { [`k${'x'.repeat(100_000)}`]: 1 },
      Array.from({ length: 100_000 }, (_, n) => n),
      Number.NaN,
      -0,
      Infinity,
      '__proto__',
      'constructor',
    ),
  },
);

/** Data each message takes: what fuzzing changes one thing of. */
const filter = { from: '2024-01-01', to: '2026-01-01', platforms: ['x'], search: 'golkar', simulated: false };
const GOOD: { [T in MessageType]: object } = {
  'guard:state': {},
  'log:append': { entry: entry('fuzz') },
  'correction:add': { cause: 'party:golkar', what: 'Golkar' },
  'pause:set': { minutes: 15 },
  'diagnosis:report': { platform: 'x', state: 'ok', posts: 3, hooks: { post: 3 }, layers: { hook: 2 } },
  'diagnosis:list': {},
  'page:open': { page: 'options', hash: 'log' },
  'status:get': {},
  'notice:dismiss': { code: 'log-trimmed' },
  'log:query': { filter, before: '2025-01-01.1.1', limit: 5 },
  'log:overview': { filter },
  'log:note': { id: 'entry-fuzz', note: 'catatan' },
  'log:delete': { ids: ['entry-fuzz'] },
  'log:clear': {},
  'log:export': { after: '2025-01-01/0', limit: 5 },
  'log:import': { entries: [entry('in')], commit: true },
  'vault:state': {},
  'vault:set': { passphrase: 'kata sandi yang panjang' },
  'vault:change': { old: 'kata sandi yang panjang', passphrase: 'kata sandi yang lain' },
  'vault:remove': { passphrase: 'kata sandi yang panjang' },
  'vault:unlock': { passphrase: 'kata sandi yang panjang' },
  'vault:lock': {},
};

/** A copy with the thing at a place, found by walking as the numbers say, replaced. */
function spoiled(value: unknown, way: readonly number[], by: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = [...Object.keys(value), 'constructor', 'strange'];
  const key = keys[step % keys.length] as string;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  copy[key] = spoiled(copy[key], rest, by);
  return copy;
}

beforeEach(() => fakeBrowser.reset());

describe('any request of ours', () => {
  test.prop([
    fc.oneof(
      hostile,
      hostile.map((data) => ({ type: 'log:query', timestamp: 1, data })),
    ),
    sender,
  ])('is answered, whatever it is', async (message, from) => {
    expect(expectAnswer(await send(message, from)).ok).toBe(false);
  });

  test.prop([
    fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', 'photo:x', 'part:x')),
    sender,
  ])('of an unknown kind is answered so, also under names every object has', async (unknown, from) => {
    fc.pre(!(MESSAGE_TYPES as string[]).includes(unknown));
    expect(expectAnswer(await send(wrap(unknown, {}), from))).toEqual({
      ok: false,
      error: { code: 'unknown-message' },
    });
  });

  test.prop([type, hostile, sender], { numRuns: 400 })(
    'with hostile data is answered',
    async (kind, data, from) => {
      expectAnswer(await send(wrap(kind, data), from));
    },
  );

  test.prop([type, fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), hostile, sender], { numRuns: 600 })(
    'with one thing spoiled is answered',
    async (kind, way, by, from) => {
      // A passphrase nobody here knows would lock the log for all that comes after.
      fc.pre(!kind.startsWith('vault:') || typeof by !== 'string');
      expectAnswer(await send(wrap(kind, spoiled(GOOD[kind], way, by)), from));
    },
  );

  it('is not told its own words at length', async () => {
    const hooks = { ['x'.repeat(100_000)]: 1 };
    const report = { platform: 'x', state: 'ok', posts: 3, hooks, layers: {} };
    const { error } = expectAnswer(await send(wrap('diagnosis:report', report), TAB));
    expect(error?.code).toBe('invalid');
  });

  test.prop([type, hostile, sender])('of another version is refused', async (kind, version, from) => {
    // Without one, `wrap` takes ours.
    fc.pre(version !== undefined && version !== PROTOCOL_VERSION);
    const { ok, error } = expectAnswer(await send(wrap(kind, GOOD[kind], version), from));
    expect(ok).toBe(false);
    expect(['bad-version', 'invalid', 'forbidden']).toContain(error?.code);
  });
});

describe('who is not us', () => {
  test.prop([hostile, fc.oneof(fc.record({ id: fc.string() }), fc.constant({}))])(
    'hears nothing',
    async (message, from) => {
      expect(await send(message, from)).toBe('nobody answered');
      expect(await send(wrap('log:query', GOOD['log:query']), from)).toBe('nobody answered');
    },
  );
});

describe('after all that', () => {
  it('every request still does what it should', async () => {
    // Of the passphrases some request may have set, one opens it.
    for (const passphrase of ['kata sandi yang panjang', 'kata sandi yang lain']) {
      await send(wrap('vault:unlock', { passphrase }), PAGE);
      await send(wrap('vault:remove', { passphrase }), PAGE);
    }
    await personalLog().clear();
    for (const kind of [
      'log:import',
      'log:query',
      'log:overview',
      'log:export',
      'status:get',
      'vault:state',
    ] as const)
      expect(expectAnswer(await send(wrap(kind, GOOD[kind]), PAGE))).toMatchObject({ ok: true });
    expect(expectAnswer(await send(wrap('log:append', GOOD['log:append']), TAB))).toEqual({
      ok: true,
      value: 'stored',
    });
    expect(({} as { ok?: unknown }).ok).toBe(undefined);
  });

  test.prop([anyEntry], { numRuns: 30 })(
    'a page takes in any entry once, a private one never',
    async (one) => {
      expect(await send(wrap('log:append', { entry: one }), PRIVATE)).toEqual({
        res: { ok: true, value: 'private' },
      });
      await send(wrap('log:append', { entry: one }), TAB);
      expect(await send(wrap('log:append', { entry: one }), TAB)).toEqual({
        res: { ok: true, value: one.platform === 'practice' ? 'off' : 'duplicate' },
      });
    },
  );
});
