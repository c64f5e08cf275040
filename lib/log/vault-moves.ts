import type { LogWorld } from './personal-log';
import { fromRow, PlainSource } from './plain';
import { openRows, sealRows } from './sealed';
import {
  createVault,
  Opener,
  openVault,
  PBKDF2_ROUNDS,
  rewrapVault,
  Sealer,
  type VaultRecord,
} from './vault';

/**
 * Moving entries between the clear and the sealed table, slice by slice. Each slice changes tables in one transaction,
 * so an interruption at any point leaves every entry in exactly one of them.
 */
const SLICE = 500;

async function record(world: LogWorld): Promise<VaultRecord | undefined> {
  return (await world.db.meta.get('vault'))?.value as VaultRecord | undefined;
}

/** Makes the key pair first, so that from then on new entries are sealed; then seals what is there. */
export async function setPassphrase(world: LogWorld, passphrase: string): Promise<void> {
  const made = await createVault(passphrase);
  await world.db.meta.put({ key: 'vault', value: made.record });
  await world.keeper.put(made.privateKey);
  await finishMoves(world);
}

/** Goes on with a move that was interrupted: sealing needs the public key only, opening the private one. */
export async function finishMoves(world: LogWorld): Promise<void> {
  const { db } = world;
  const vault = await record(world);
  if (!vault) return;
  if (vault.removing) {
    // Opening goes on at once where the key is still at hand, else at the next unlocking.
    const key = await world.keeper.get();
    if (key) await unsealAll(world, key);
    return;
  }
  const sealer = new Sealer(vault.publicKey);
  for (;;) {
    const rows = await db.entries.limit(SLICE).toArray();
    if (rows.length === 0) break;
    const sealed = await sealRows(rows.map(fromRow), sealer);
    await db.transaction('rw', db.entries, db.sealed, async () => {
      await db.sealed.bulkAdd(sealed);
      await db.entries.bulkDelete(rows.map((row) => row.seq as number));
    });
  }
  await db.days.clear();
}

export async function openWith(world: LogWorld, passphrase: string): Promise<boolean> {
  const vault = await record(world);
  const key = vault && (await openVault(vault, passphrase));
  if (!vault || !key) return false;
  // A vault made when fewer rounds were good practice gets today's, unasked: only now the passphrase is at hand.
  if (vault.rounds < PBKDF2_ROUNDS)
    await world.db.meta.put({ key: 'vault', value: await rewrapVault(vault, key, passphrase) });
  await world.keeper.put(key);
  if (vault.removing) await unsealAll(world, key);
  return true;
}

export async function changePassphrase(world: LogWorld, old: string, passphrase: string): Promise<boolean> {
  const vault = await record(world);
  const key = vault && (await openVault(vault, old));
  if (!vault || !key) return false;
  await world.db.meta.put({ key: 'vault', value: await rewrapVault(vault, key, passphrase) });
  await world.keeper.put(key);
  return true;
}

export async function removePassphrase(world: LogWorld, passphrase: string): Promise<boolean> {
  const vault = await record(world);
  const key = vault && (await openVault(vault, passphrase));
  if (!vault || !key) return false;
  await world.db.meta.put({ key: 'vault', value: { ...vault, removing: true } satisfies VaultRecord });
  await unsealAll(world, key);
  return true;
}

async function unsealAll(world: LogWorld, key: Uint8Array): Promise<void> {
  const { db } = world;
  const opener = new Opener(key);
  const plain = new PlainSource(db);
  for (;;) {
    const rows = await db.sealed.limit(SLICE).toArray();
    if (rows.length === 0) break;
    // A row its own key cannot open is damaged for good: it goes with the key.
    const opened = await openRows(rows, opener);
    await plain.replaceSealed(
      opened.map(([, entry]) => entry),
      rows.map((row) => row.seq as number),
    );
  }
  // Last of all, and only if nothing was sealed meanwhile: the key of what is still sealed must not be thrown away.
  await db.transaction('rw', db.meta, db.sealed, async () => {
    if ((await db.sealed.count()) === 0) await db.meta.delete('vault');
  });
  await world.keeper.clear();
}
