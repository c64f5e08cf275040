import type { ActivityPort, Lasting } from '../../components/activity/types';
import type { Entry } from '../../lib/entry';
import { csvHead, csvLine } from '../../lib/log/csv';
import { dayOf } from '../../lib/log/day';
import { FILE_MAX, jsonFoot, jsonHead, jsonLine, readLogFile } from '../../lib/log/exchange';
import { withNote } from '../../lib/log/note';
import { ask } from '../../lib/messages';
import { openPage } from '../shared/open-page';
import { saveParts } from '../shared/save-file';
import { done, loadMore, model, reload, replace } from './model';

/** Entries per message: well below what one message may carry. */
const SLICE = 500;
/** Notes printed with a month. */
const NOTED_MAX = 200;

async function andReload<T extends { ok: boolean }>(work: Promise<T>): Promise<T> {
  const result = await work;
  await reload();
  return result;
}

async function send(entries: readonly Entry[], commit: boolean) {
  let fresh = 0;
  for (let at = 0; at < entries.length; at += SLICE) {
    const reply = await ask('log:import', { entries: entries.slice(at, at + SLICE), commit });
    if (!reply.ok) return { ok: false as const, error: reply.error.code };
    fresh += reply.value.fresh;
  }
  return { ok: true as const, count: fresh };
}

async function lasting(): Promise<Lasting | undefined> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { promised: await navigator.storage.persisted(), usage, quota };
  } catch {
    return undefined;
  }
}

export const port: ActivityPort = {
  reload: () => void reload(),
  loadMore,
  async note(id, note) {
    const reply = await ask('log:note', { id, note });
    const entry = model.entries.value.find((one) => one.id === id);
    if (reply.ok && entry) {
      await replace(id, withNote(entry, note));
    }
    return done(reply);
  },
  async remove(id) {
    const reply = await ask('log:delete', { ids: [id] });
    if (reply.ok) await replace(id, undefined);
    return done(reply);
  },
  async removeRange(from, to) {
    const reply = await andReload(ask('log:delete', { filter: { from, to } }));
    return reply.ok ? { ok: true, count: reply.value.deleted } : { ok: false, error: reply.error.code };
  },
  async clear() {
    const reply = await andReload(ask('log:clear', {}));
    return reply.ok ? { ok: true, count: reply.value.deleted } : { ok: false, error: reply.error.code };
  },
  async exportFile(format, progress) {
    const json = format === 'json';
    const parts = [json ? jsonHead(new Date().toISOString()) : csvHead()];
    let count = 0;
    let after: string | undefined;
    do {
      const reply = await ask('log:export', { after, limit: SLICE });
      if (!reply.ok) return { ok: false, error: reply.error.code };
      const first = count === 0;
      parts.push(
        reply.value.entries
          .map((entry, at) => (json ? jsonLine(entry, first && at === 0) : csvLine(entry)))
          .join(''),
      );
      count += reply.value.entries.length;
      after = reply.value.next;
      progress(count);
    } while (after !== undefined);
    if (json) parts.push(jsonFoot());
    const name = `jaga-netral-catatan-${dayOf(Date.now())}.${format}`;
    saveParts(name, parts, json ? 'application/json' : 'text/csv');
    return { ok: true, count };
  },
  async preview(file) {
    if (file.size > FILE_MAX) return { ok: false, reason: 'too-large' };
    const read = readLogFile(await file.text());
    if (!read.ok) {
      const { reason, line, detail } = read;
      return {
        ok: false,
        reason,
        ...(line === undefined ? {} : { line }),
        ...(detail === undefined ? {} : { detail }),
      };
    }
    const plan = await send(read.entries, false);
    if (!plan.ok) return { ok: false, reason: plan.error };
    return {
      ok: true,
      fresh: plan.count,
      duplicates: read.entries.length - plan.count + read.repeated,
      commit: () => andReload(send(read.entries, true)),
    };
  },
  async month(month) {
    const filter = { from: `${month}-01`, to: lastDay(month) };
    const numbers = await ask('log:overview', { filter });
    if (!numbers.ok) return undefined;
    const noted: Entry[] = [];
    let before: string | undefined;
    do {
      const page = await ask('log:query', { filter, before, limit: SLICE });
      if (!page.ok) break;
      noted.push(...page.value.entries.filter(({ note }) => note !== undefined));
      before = page.value.next;
    } while (before !== undefined && noted.length < NOTED_MAX);
    return { overview: numbers.value, noted: noted.slice(0, NOTED_MAX) };
  },
  setPassphrase: async (passphrase) => done(await andReload(ask('vault:set', { passphrase }))),
  changePassphrase: async (old, passphrase) =>
    done(await andReload(ask('vault:change', { old, passphrase }))),
  removePassphrase: async (passphrase) => done(await andReload(ask('vault:remove', { passphrase }))),
  unlock: async (passphrase) => {
    const reply = await ask('vault:unlock', { passphrase });
    if (reply.ok) await reload();
    return done(reply);
  },
  lock: async () => done(await andReload(ask('vault:lock', {}))),
  lasting,
  async askToLast() {
    // Page and background share one origin: the promise holds for the log's database. A refusal is seen afterwards.
    await navigator.storage.persist().catch(() => false);
    return lasting();
  },
  open: (page) => void openPage(page),
  print: () => window.print(),
};

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()).padStart(2, '0')}`;
}
