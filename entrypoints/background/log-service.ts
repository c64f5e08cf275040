import { storage } from 'wxt/utils/storage';
import type { Entry } from '../../lib/entry';
import { LogDatabase } from '../../lib/log/database';
import { minimal, tidy } from '../../lib/log/entry-check';
import { markOf } from '../../lib/log/mark';
import { PersonalLog } from '../../lib/log/personal-log';
import { isBroken, isClosed, isFull } from '../../lib/log/trouble';
import type { KeyKeeper } from '../../lib/log/vault';
import type { AppendResult } from '../../lib/messages';
import { readSetting } from '../../lib/settings/port';
import { scheduleDelivery, scheduleLock } from './alarms';
import { dismiss, notify } from './notices';
import { deliverOutbox, forgetWaiting, keepInMemory, waitingIds } from './outbox';
import { Refusal, type Asked } from './router';

interface KeptKey {
  key: number[];
  /** Last reading of the log, milliseconds since the epoch. */
  used: number;
}

/**
 * The opened key in `storage.session`: in memory only, gone with the browser, and out of reach of content scripts.
 * It outlives the background's sleep, which memory of the background would not.
 */
export const keeper: KeyKeeper = {
  async get() {
    const kept = await storage.getItem<KeptKey>('session:vaultKey');
    if (!kept) return undefined;
    const minutes = await readSetting('lockAfterMinutes');
    if (minutes > 0 && Date.now() - kept.used > minutes * 60_000) {
      await this.clear();
      return undefined;
    }
    return Uint8Array.from(kept.key);
  },
  async put(key) {
    await storage.setItem<KeptKey>('session:vaultKey', { key: [...key], used: Date.now() });
    await scheduleLock(await readSetting('lockAfterMinutes'));
  },
  async clear() {
    await storage.removeItem('session:vaultKey');
  },
  async touch() {
    const kept = await storage.getItem<KeptKey>('session:vaultKey');
    if (kept) await this.put(Uint8Array.from(kept.key));
  },
};

let log: PersonalLog | undefined;
let database: LogDatabase | undefined;
/** The log on which an earlier life's half-done moves were looked for and finished. */
let recovered: PersonalLog | undefined;
/** Whether the notice of a broken log may be standing; unknown at the start of a life. */
let maybeBroken = true;

/** The log, opened on first use. */
export function personalLog(): PersonalLog {
  if (!log) {
    database = new LogDatabase();
    log = new PersonalLog({ db: database, keeper, now: () => Date.now() });
  }
  return log;
}

/**
 * Tells when the browser threw the log away (damaged, or cleared for room): the mark kept beside it remembers that there
 * was one. Never rejects: on a full disk this can wait.
 */
async function noticeLoss(): Promise<void> {
  try {
    if (!database) return;
    const { mark, fresh } = await markOf(database);
    const before = await storage.getItem<string>('local:logMark');
    if (fresh && before !== null) await notify('log-lost', Date.now());
    if (before !== mark) await storage.setItem('local:logMark', mark);
  } catch {
    // Asked again in the background's next life.
  }
}

/** An old page of ours that holds the database open keeps it from being opened; nobody shall wait for that page. */
const OPEN_LIMIT_MS = 4000;

async function opened(): Promise<PersonalLog> {
  const log = personalLog();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('blocked', 'InvalidStateError')), OPEN_LIMIT_MS);
  });
  try {
    await Promise.race([log.open(), late]);
  } finally {
    clearTimeout(timer);
  }
  // A background that died while sealing or opening the log left it in two halves: finished before it is read.
  if (recovered !== log) {
    await log.recover();
    recovered = log;
    await noticeLoss();
  }
  return log;
}

/** Runs work on the log; a broken database is told once and answered with a typed error. */
export async function withLog<T>(work: (log: PersonalLog) => Promise<T>, again = true): Promise<T> {
  try {
    const result = await work(await opened());
    if (maybeBroken) await dismiss('log-off-broken');
    maybeBroken = false;
    return result;
  } catch (error) {
    if (isFull(error)) throw new Refusal('storage-full');
    if (!isBroken(error)) throw error;
    // The next request opens it anew.
    log = undefined;
    // Closed under us, by a browser that threw it away: what there is now is looked at once more, and the loss is told.
    // Everything asked of the log may be asked twice.
    if (again && isClosed(error)) return withLog(work, false);
    maybeBroken = true;
    await notify('log-off-broken', Date.now());
    await scheduleDelivery().catch(() => undefined);
    throw new Refusal('storage-broken', error instanceof Error ? error.name : undefined);
  }
}

/** Takes one decision into the log, unless it must leave no trace. Resolves when the entry is durable. */
export async function append(entry: Entry, { incognito }: Asked): Promise<AppendResult> {
  if (incognito) return 'private';
  if (entry.platform === 'practice') return 'off';
  const mode = await readSetting('logMode');
  if (mode === 'off') return 'off';
  const kept = tidy(mode === 'detailed' ? entry : minimal(entry));
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await withLog(async (log) => ((await log.append(kept)) ? 'stored' : 'duplicate'));
    } catch (error) {
      const full = error instanceof Refusal && error.code === 'storage-full';
      const freed = full && attempt < 3 ? await withLog((log) => log.makeRoom()).catch(() => 0) : 0;
      if (freed === 0) {
        await keepInMemory(kept);
        await scheduleDelivery().catch(() => undefined);
        throw error;
      }
      await notify('log-trimmed', Date.now());
    }
  }
}

/** Takes in what waits. Private pages never put anything there. @throws when it cannot be taken in now. */
export const deliverWaiting = (): Promise<void> =>
  deliverOutbox((entry) => append(entry, { incognito: false }));

/** Deletes every entry, those that wait to get in, too. @returns how many were in the log. */
export async function clearLog(): Promise<number> {
  const waiting = await waitingIds();
  const deleted = await withLog((log) => log.clear(waiting));
  await forgetWaiting(waiting);
  return deleted;
}

/** Share of the browser's allowance at which the oldest entries make room before a write fails. */
const NEARLY_FULL = 0.9;

/** Daily care: what is past its time goes, what was interrupted is finished, and room is made before it is needed. */
export async function careForLog(): Promise<void> {
  const days = await readSetting('retentionDays');
  await withLog(async (log) => {
    await log.trim(days);
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    if (quota === 0 || usage / quota < NEARLY_FULL) return;
    if ((await log.makeRoom()) > 0) await notify('log-trimmed', Date.now());
  });
}
