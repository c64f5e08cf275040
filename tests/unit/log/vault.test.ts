import { describe, expect, it, vi } from 'vitest';
import { PersonalLog } from '../../../lib/log/personal-log';
import {
  createVault,
  Opener,
  openVault,
  PBKDF2_ROUNDS,
  rewrapVault,
  Sealer,
  type VaultRecord,
} from '../../../lib/log/vault';
import { PlainSource } from '../../../lib/log/plain';
import { openWith, finishMoves } from '../../../lib/log/vault-moves';
import { entry } from './sample';
import { freshLog, readAll } from './world';

const entries = Array.from({ length: 12 }, (_, n) =>
  entry(String(n), { at: Date.UTC(2024, 9, 1 + n, 3), note: `rahasia nomor ${String(n)}` }),
);

async function sealedLog() {
  const world = freshLog();
  for (const one of entries) await world.log.append(one);
  await world.log.setPassphrase('kata sandi panjang');
  return world;
}

/** Everything the database holds, as someone with the profile folder would read it. */
async function dump(db: ReturnType<typeof freshLog>['db']): Promise<string> {
  const parts: string[] = [];
  for (const table of db.tables)
    for (const row of await table.toArray())
      parts.push(
        JSON.stringify(row, (_key, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
        ),
      );
  return parts.join('\n');
}

describe('the passphrase', () => {
  it('is stretched by as many rounds as OWASP asks for', () => {
    expect(PBKDF2_ROUNDS).toBeGreaterThanOrEqual(600_000);
  });

  it('opens what it closed, and nothing else does', async () => {
    const { record, privateKey } = await createVault('satu dua', 1000);
    expect(await openVault(record, 'satu dua')).toEqual(privateKey);
    expect(await openVault(record, 'satu tiga')).toBeUndefined();
    const broken = { ...record, publicKey: record.publicKey.map((byte) => byte ^ 1) };
    expect(await openVault(broken, 'satu dua')).toBeUndefined();
  });

  it('of a vault with fewer rounds than today is stretched anew at unlocking', async () => {
    const { db, world, log } = freshLog();
    await log.append(entry('old'));
    const { record } = await createVault('sandi', 1000);
    await db.meta.put({ key: 'vault', value: record });
    await log.recover();
    expect(await openWith(world, 'salah')).toBe(false);
    expect(await openWith(world, 'sandi')).toBe(true);
    const now = (await db.meta.get('vault'))?.value as VaultRecord;
    expect(now.rounds).toBe(PBKDF2_ROUNDS);
    expect(now.publicKey).toEqual(record.publicKey);
    await log.lock();
    expect(await log.unlock('sandi')).toBe(true);
    expect(await readAll(log)).toEqual([entry('old')]);
  });

  it('counts the same words typed on another keyboard as the same', async () => {
    const { record } = await createVault('caf\u00e9', 1000);
    expect(await openVault(record, 'cafe\u0301')).toBeDefined();
  });
});

describe('a sealed entry', () => {
  it('opens with the private key only, and only as the row it was', async () => {
    const { record, privateKey } = await createVault('x', 1000);
    const row = { id: 'entry-a', week: 7, ...(await new Sealer(record.publicKey).seal(entry('a'), 7)) };
    const opener = new Opener(privateKey);
    expect(await opener.open(row)).toEqual(entry('a'));
    await expect(opener.open({ ...row, id: 'entry-b' })).rejects.toThrow();
    await expect(opener.open({ ...row, week: 8 })).rejects.toThrow();
    await expect(opener.open({ ...row, data: row.data.map((byte) => byte ^ 1) })).rejects.toThrow();
    const other = await createVault('x', 1000);
    await expect(new Opener(other.privateKey).open(row)).rejects.toThrow();
  });
});

describe('a log with a passphrase', () => {
  it('leaves nothing readable in the database', async () => {
    const { db, log } = await sealedLog();
    await log.append(entry('late', { note: 'rahasia terakhir', account: 'pemilik' }));
    const text = await dump(db);
    for (const word of ['rahasia', 'party:golkar', 'cancelled', 'like', 'warning', 'rule-1', 'pemilik'])
      expect(text).not.toContain(word);
    expect(await db.entries.count()).toBe(0);
    expect(await db.days.count()).toBe(0);
    expect(await db.sealed.count()).toBe(13);
  });

  it('reads, filters, searches and notes as before while it is open', async () => {
    const { log } = await sealedLog();
    expect(await readAll(log)).toEqual([...entries].reverse());
    expect((await log.overview({ from: '2024-10-05' })).total).toBe(8);
    expect((await log.query({ search: 'nomor 11' }, undefined, 5)).entries).toEqual([entries[11]]);
    expect(await log.note('entry-3', 'lain')).toBe(true);
    expect((await log.query({ search: 'lain' }, undefined, 5)).entries[0]?.id).toBe('entry-3');
    expect(await log.delete({ ids: ['entry-3'] })).toBe(1);
    expect((await readAll(log)).map(({ id }) => id)).not.toContain('entry-3');
  });

  it('takes entries while locked, exactly once, and gives nothing out', async () => {
    const { log, keeper, again } = await sealedLog();
    await log.lock();
    expect(keeper.key).toBeUndefined();
    expect(await log.append(entry('night'))).toBe(true);
    expect(await log.append(entry('night'))).toBe(false);
    expect(await log.append(entry('3'))).toBe(false);
    const restarted = again().log;
    expect(await restarted.append(entry('night'))).toBe(false);
    expect(await restarted.append(entry('dawn'))).toBe(true);
    for (const read of [
      () => restarted.query({}, undefined, 5),
      () => restarted.overview({}),
      () => restarted.exportSlice(undefined, 5),
      () => restarted.note('entry-1', 'x'),
      () => restarted.delete({ ids: ['entry-1'] }),
      () => restarted.import([], false),
    ])
      await expect(read()).rejects.toThrow('locked');
    expect(await restarted.vaultState()).toEqual({ mode: 'locked', sealed: 14 });
    expect(await restarted.unlock('salah')).toBe(false);
    expect(await restarted.unlock('kata sandi panjang')).toBe(true);
    expect(await readAll(restarted)).toHaveLength(14);
  });

  it('can be cleared and trimmed while locked', async () => {
    const { log, db } = await sealedLog();
    await log.lock();
    // Whole weeks: never an entry too many, at most six days late.
    expect(await log.trim(24)).toBe(2);
    expect(await log.clear()).toBe(10);
    expect(await db.sealed.count()).toBe(0);
    expect(await log.append(entry('new'))).toBe(true);
  });

  it('makes room by the first that came, locked or not', async () => {
    const { log, db } = await sealedLog();
    await log.lock();
    expect(await log.makeRoom()).toBe(6);
    expect((await db.sealed.toArray()).map(({ id }) => id)).toEqual(entries.slice(6).map(({ id }) => id));
    await log.unlock('kata sandi panjang');
    expect(await log.makeRoom()).toBe(3);
    expect(await readAll(log)).toEqual(entries.slice(9).reverse());
  });

  it('changes its passphrase without touching an entry', async () => {
    const { log, db, again } = await sealedLog();
    const before = await db.sealed.toArray();
    expect(await log.changePassphrase('salah', 'baru')).toBe(false);
    expect(await log.changePassphrase('kata sandi panjang', 'baru')).toBe(true);
    expect(await db.sealed.toArray()).toEqual(before);
    const { log: restarted } = again();
    await restarted.lock();
    expect(await restarted.unlock('kata sandi panjang')).toBe(false);
    expect(await restarted.unlock('baru')).toBe(true);
    expect(await readAll(restarted)).toEqual([...entries].reverse());
  });

  it('gives every entry back when the passphrase is removed', async () => {
    const { log, db } = await sealedLog();
    await log.lock();
    await log.append(entry('locked', { at: Date.UTC(2024, 9, 30) }));
    expect(await log.removePassphrase('salah')).toBe(false);
    expect(await db.sealed.count()).toBe(13);
    expect(await log.removePassphrase('kata sandi panjang')).toBe(true);
    expect(await log.vaultState()).toEqual({ mode: 'open' });
    expect(await db.sealed.count()).toBe(0);
    expect((await log.overview({})).total).toBe(13);
    expect((await readAll(log)).slice(1)).toEqual([...entries].reverse());
  });

  it('keeps reading the others when a row was damaged on the disk', async () => {
    const { log, db } = await sealedLog();
    await db.sealed
      .where('id')
      .equals('entry-5')
      .modify({ data: new Uint8Array(40) });
    await log.lock();
    await log.unlock('kata sandi panjang');
    expect(await readAll(log)).toHaveLength(11);
  });
});

describe('interrupted moves', () => {
  it('goes on sealing at the next start, without the passphrase', async () => {
    const { log, world, db, keeper, again } = freshLog();
    for (const one of entries) await log.append(one);
    // As if the browser had been killed right after the vault was written.
    const { record } = await createVault('sandi', 1000);
    await db.meta.put({ key: 'vault', value: record });
    const restarted = again();
    await restarted.log.recover();
    expect(await restarted.db.entries.count()).toBe(0);
    expect(await restarted.db.sealed.count()).toBe(12);
    expect(keeper.key).toBeUndefined();
    expect(await openWith(world, 'sandi')).toBe(true);
    expect(await readAll(restarted.log)).toEqual([...entries].reverse());
  });

  it('goes on opening at the next unlocking', async () => {
    const { db, keeper, again } = await sealedLog();
    const row = await db.meta.get('vault');
    await db.meta.put({ key: 'vault', value: { ...(row?.value as object), removing: true } });
    await keeper.clear();
    const restarted = again().log;
    await restarted.recover();
    expect(await restarted.append(entry('between', { at: Date.UTC(2024, 9, 30) }))).toBe(true);
    expect(await restarted.unlock('kata sandi panjang')).toBe(true);
    expect(await restarted.vaultState()).toEqual({ mode: 'open' });
    expect(await readAll(restarted)).toHaveLength(13);
  });

  it('goes on opening at the next start where the key is still at hand', async () => {
    const { db, again } = await sealedLog();
    const row = await db.meta.get('vault');
    await db.meta.put({ key: 'vault', value: { ...(row?.value as object), removing: true } });
    const restarted = again().log;
    await restarted.recover();
    expect(await restarted.vaultState()).toEqual({ mode: 'open' });
    expect(await readAll(restarted)).toEqual([...entries].reverse());
  });

  it('remembers a removal that broke off, through a change of the passphrase, and ends it at the next unlocking', async () => {
    const { log, db, keeper, again } = await sealedLog();
    expect(await log.vaultState()).toEqual({ mode: 'unlocked', sealed: 12 });
    const broken = vi
      .spyOn(PlainSource.prototype, 'replaceSealed')
      .mockRejectedValueOnce(new Error('killed'));
    await expect(log.removePassphrase('kata sandi panjang')).rejects.toThrow('killed');
    broken.mockRestore();
    const left = (await db.meta.get('vault'))?.value as VaultRecord;
    expect(left.removing).toBe(true);
    const changed = await rewrapVault(
      left,
      (await openVault(left, 'kata sandi panjang')) as never,
      'baru',
      1000,
    );
    expect(changed.removing).toBe(true);
    await keeper.clear();
    const { log: restarted, db: same } = again();
    await expect(restarted.overview({})).rejects.toMatchObject({ name: 'LockedError' });
    expect(await restarted.unlock('kata sandi panjang')).toBe(true);
    expect(await restarted.vaultState()).toEqual({ mode: 'open' });
    expect(await same.sealed.count()).toBe(0);
    expect(await readAll(restarted)).toEqual([...entries].reverse());
  });

  it('has nothing to do without a passphrase', async () => {
    const { world, log, db } = freshLog();
    await log.append(entry('a'));
    await finishMoves(world);
    expect(await db.entries.count()).toBe(1);
    await expect(log.setPassphrase('x').then(() => log.setPassphrase('y'))).rejects.toThrow('already');
    expect(await new PersonalLog(world).append(entry('a'))).toBe(false);
  });
});
