/**
 * One way to drive the built extension in real Chromium and real Firefox: fixture pages at the platforms' real
 * addresses (every request is answered here, nothing reaches a network), real input events, and the warning read
 * through the browser's own accessibility tree, as a screen reader would.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { Entry } from '../../lib/entry';
import { findChromium, findFirefox } from '../../scripts/browsers.mjs';
import { chromiumEyes, firefoxEyes, type Eyes } from './eyes';
import { Tab } from './tab';

export type BrowserName = 'chromium' | 'firefox';

/** Browsers to test in: all that are found, or those named in `JAGA_BROWSERS` (comma-separated). */
export const BROWSERS: readonly BrowserName[] = (process.env['JAGA_BROWSERS'] ?? 'chromium,firefox')
  .split(',')
  .filter((name): name is BrowserName => name === 'chromium' || name === 'firefox')
  .filter((name) => (name === 'chromium' ? findChromium() : findFirefox()) !== undefined);

/** A day on which every act on a candidate's post is warned about, and a person whom everything binds. */
export const CAMPAIGN_DAY = { simulatedDate: '2023-12-15', employee: 'PNS', onboardingDone: true };

/** Where the builds are; `WXT_OUT` as for the build itself. */
export function buildDir(name: BrowserName): string {
  const out = resolve(process.env['WXT_OUT'] ?? '.output');
  return join(out, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

const GECKO_ID = 'jaga-netral@jaga-netral.example';
const UUID = '5d1f2c3b-0a4e-4f6d-9b8a-7c6d5e4f3a2b';

/** The extension API as far as the harness uses it, inside a page of the extension. */
interface Api {
  storage: {
    local: {
      get(keys: string | string[]): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
interface Realm {
  browser?: Api;
  chrome: Api;
}

/** A page to serve. Frames are further documents by address. */
export interface Served {
  url: string;
  html: string;
  frames?: Record<string, string>;
  /** CSS pixels; default 1280 × 900. */
  width?: number;
  height?: number;
  /** Response headers of the page itself. */
  headers?: Record<string, string>;
}

export interface SessionOptions {
  /** Without the extension, for measuring beside. */
  bare?: boolean;
  extraArgs?: readonly string[];
  /** Another folder than the build's. */
  dir?: string;
  /** A profile folder of the caller's, kept when the browser ends. */
  userDataDir?: string;
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
  env?: Record<string, string>;
  /** Started in place of the browser; hands its arguments on to it. */
  executable?: string;
  /** Takes certificates nobody signed: for a server of the test's own. */
  insecure?: boolean;
}

export class Session {
  private constructor(
    readonly name: BrowserName,
    readonly browser: Browser,
    public origin: string,
    readonly profile: string,
  ) {}

  static async start(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
    const dir = options.dir ?? buildDir(name);
    if (!existsSync(dir)) throw new Error(`${dir} is not there: build the extension first`);
    const profile = mkdtempSync(join(tmpdir(), 'jaga-netral-'));
    const extra = [...(options.extraArgs ?? [])];
    const launch = {
      headless: true,
      env: { ...process.env, ...options.env },
      acceptInsecureCerts: options.insecure === true,
      ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    };
    if (name === 'firefox') {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: options.executable ?? (findFirefox() as string),
        ...launch,
        // The accessibility tree with closed shadow roots is only seen from the browser's own scope.
        args: ['--remote-allow-system-access', ...extra],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
          'ui.prefersReducedMotion': 1,
          ...options.prefs,
        },
      });
      if (options.bare !== true) await browser.installExtension(dir);
      return new Session(name, browser, `moz-extension://${UUID}`, profile);
    }
    const browser = await puppeteer.launch({
      browser: 'chrome',
      executablePath: options.executable ?? (findChromium() as string),
      ...launch,
      pipe: true,
      enableExtensions: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-prefers-reduced-motion',
        ...extra,
      ],
    });
    const id = options.bare === true ? '' : await browser.installExtension(dir);
    return new Session(name, browser, `chrome-extension://${id}`, profile);
  }

  /** Starts, waits until the extension stands, and makes the settings. Closes again when that fails. */
  static async prepared(
    name: BrowserName,
    settings: Record<string, unknown> = {},
    options: SessionOptions = {},
  ): Promise<Session> {
    const session = await Session.start(name, options);
    try {
      await session.ready();
      if (Object.keys(settings).length > 0) await session.set(settings);
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  /** Installs the extension from a folder, or updates it when it is there already. */
  async install(dir: string = buildDir(this.name)): Promise<void> {
    const id = await this.browser.installExtension(dir);
    if (this.name === 'chromium') this.origin = `chrome-extension://${id}`;
    this.inside = undefined;
  }

  /** Speaks to another extension of the same kind from now on. */
  switchTo(origin: string): void {
    this.origin = origin;
    this.inside = undefined;
  }

  private inside: Page | undefined;

  /** A page of the extension, for speaking to its background and storage. */
  async extensionPage(path = 'popup.html'): Promise<Page> {
    const page = await this.browser.newPage();
    const url = `${this.origin}/${path}`;
    // Firefox navigates there but never says that it has.
    await page.goto(url, { timeout: this.name === 'firefox' ? 1500 : 15_000 }).catch(() => undefined);
    for (let tries = 0; tries < 100; tries++) {
      const at = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
      if (at.startsWith(url) && at.endsWith('complete')) return page;
      await pause(50);
    }
    throw new Error(`${url} did not open`);
  }

  private async backstage(): Promise<Page> {
    return (this.inside ??= await this.extensionPage());
  }

  /** Writes settings (keys of the catalogue) and waits until the guard state follows. */
  async set(settings: Record<string, unknown>): Promise<void> {
    const page = await this.backstage();
    await page.evaluate(async (values: Record<string, unknown>) => {
      const { storage } = (globalThis as unknown as Realm).browser ?? (globalThis as unknown as Realm).chrome;
      const keyed = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [`settings.${key}`, value]),
      );
      const before = JSON.stringify((await storage.local.get('guardState'))['guardState']);
      await storage.local.set(keyed);
      for (let waited = 0; waited < 4000; waited += 50) {
        const after = JSON.stringify((await storage.local.get('guardState'))['guardState']);
        if (after !== undefined && after !== before) return;
        await new Promise((done) => setTimeout(done, 50));
      }
    }, settings as never);
  }

  /** Waits until the background has written what guarded tabs need. */
  async ready(): Promise<void> {
    const page = await this.backstage();
    await page.waitForFunction(
      async () => {
        const { storage } =
          (globalThis as unknown as Realm).browser ?? (globalThis as unknown as Realm).chrome;
        const stored = await storage.local.get(['guardState', 'registryTables']);
        return stored['guardState'] !== undefined && stored['registryTables'] !== undefined;
      },
      { timeout: 30_000, polling: 200 },
    );
  }

  /** Asks the background, as the extension's own pages do. */
  async ask<T>(type: string, data: unknown): Promise<T> {
    const page = await this.backstage();
    const reply = (await page.evaluate(
      async (kind: string, body: unknown) => {
        const { runtime } =
          (globalThis as unknown as Realm).browser ?? (globalThis as unknown as Realm).chrome;
        return runtime.sendMessage({ id: 1, type: kind, data: { v: 1, data: body }, timestamp: Date.now() });
      },
      type,
      data as never,
    )) as { res?: { ok: boolean; value?: T; error?: unknown }; err?: unknown };
    if (reply.res?.ok !== true) throw new Error(`${type}: ${JSON.stringify(reply)}`);
    return reply.res.value as T;
  }

  /** The whole log, newest first. */
  async entries(): Promise<Entry[]> {
    return (await this.ask<{ entries: Entry[] }>('log:query', { filter: {}, limit: 200 })).entries;
  }

  async clearLog(): Promise<void> {
    await this.ask('log:clear', {});
  }

  /** An empty tab; `Tab.open` serves pages into it. */
  async tab(): Promise<Tab> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    const eyes: Eyes = await (this.name === 'firefox' ? firefoxEyes(this.browser, page) : chromiumEyes(page));
    const served: { now: Served | undefined } = { now: undefined };
    page.on('request', (request) => answer(request, served.now));
    return new Tab(this.name, page, eyes, served, this.profile);
  }

  async close(): Promise<void> {
    await this.browser.close().catch(() => undefined);
    rmSync(this.profile, { recursive: true, force: true });
  }
}

const bare = (url: string): string => url.replace(/[?#].*$/, '');

function answer(request: HTTPRequest, served: Served | undefined): void {
  const url = request.url();
  if (url.startsWith('data:') || url.startsWith('chrome-extension:') || url.startsWith('moz-extension:')) {
    void request.continue().catch(() => undefined);
    return;
  }
  const frame =
    served?.frames && Object.entries(served.frames).find(([address]) => bare(address) === bare(url));
  const html = frame?.[1] ?? (served && bare(served.url) === bare(url) ? served.html : undefined);
  const body = html ?? '';
  void request
    .respond({
      status: html === undefined ? 404 : 200,
      contentType: 'text/html; charset=utf-8',
      body,
      ...(frame === undefined && served?.headers ? { headers: served.headers } : {}),
    })
    .catch(() => undefined);
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A plain grey 48 × 48 PNG. */
export const PICTURE = picture(48);

function picture(size: number): string {
  const crcOf = (bytes: Buffer): number => crc32(bytes) >>> 0;
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crcOf(body), body.length + 4);
    return framed;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((size + 1) * size, 0x99);
  for (let row = 0; row < size; row++) rows[row * (size + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}

/** A real file on disk with the given name, for pickers. */
export function fileNamed(dir: string, name: string): string {
  const path = join(dir, name);
  writeFileSync(path, Buffer.from(PICTURE, 'base64'));
  return path;
}
