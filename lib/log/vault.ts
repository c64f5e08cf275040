import type { Entry } from '../entry';

/**
 * Encryption of the log. A key pair belongs to the log: entries are sealed to its public half, so they can be taken
 * while the log is locked; the private half lies encrypted under a key made from the passphrase.
 *
 * Work factor: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA-256 with at least 600,000 rounds.
 */
export const PBKDF2_ROUNDS = 600_000;

/** What is stored of the vault, under the key `vault` of the meta table. */
export interface VaultRecord {
  version: 1;
  salt: Uint8Array;
  rounds: number;
  /** Raw P-256 point of the log's key pair. */
  publicKey: Uint8Array;
  /** PKCS #8 of its private half, AES-GCM under the passphrase key. */
  iv: Uint8Array;
  wrapped: Uint8Array;
  /** Set while the passphrase is being removed: opening goes on with it after an interruption. */
  removing?: true;
}

/** A sealed text and what is needed to open it, the private key apart. */
export interface Sealed {
  sender: Uint8Array;
  iv: Uint8Array;
  data: Uint8Array;
}

/** Keeps the opened private key in memory while the browser runs, and forgets it after a time without reading. */
export interface KeyKeeper {
  get(): Promise<Uint8Array | undefined>;
  put(key: Uint8Array): Promise<void>;
  clear(): Promise<void>;
  /** Called at every reading of the log. */
  touch(): Promise<void>;
}

type Bytes = Uint8Array<ArrayBuffer>;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const bytes = (value: Uint8Array): Bytes => new Uint8Array(value);
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

async function passphraseKey(passphrase: string, salt: Uint8Array, rounds: number): Promise<CryptoKey> {
  // NFKC: the same words typed on another keyboard must give the same key.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function wrap(
  pkcs8: Bytes,
  publicKey: Uint8Array,
  passphrase: string,
  rounds: number,
): Promise<VaultRecord> {
  const salt = random(16);
  const iv = random(12);
  const key = await passphraseKey(passphrase, salt, rounds);
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(publicKey) },
    key,
    pkcs8,
  );
  return { version: 1, salt, rounds, publicKey, iv, wrapped: new Uint8Array(wrapped) };
}

/** Makes a key pair for the log and locks its private half with the passphrase. */
export async function createVault(
  passphrase: string,
  rounds = PBKDF2_ROUNDS,
): Promise<{ record: VaultRecord; privateKey: Bytes }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { record: await wrap(privateKey, publicKey, passphrase, rounds), privateKey };
}

/** The private half (PKCS #8), or undefined when the passphrase is not the right one. */
export async function openVault(record: VaultRecord, passphrase: string): Promise<Bytes | undefined> {
  const key = await passphraseKey(passphrase, record.salt, record.rounds);
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes(record.iv), additionalData: bytes(record.publicKey) },
      key,
      bytes(record.wrapped),
    );
    return new Uint8Array(opened);
  } catch {
    return undefined;
  }
}

/** The same key pair under another passphrase: no entry needs to be touched. */
export async function rewrapVault(
  record: VaultRecord,
  privateKey: Bytes,
  passphrase: string,
  rounds = PBKDF2_ROUNDS,
): Promise<VaultRecord> {
  const next = await wrap(privateKey, record.publicKey, passphrase, rounds);
  return record.removing ? { ...next, removing: true } : next;
}

async function sealingKey(mine: CryptoKey, theirs: CryptoKey, use: KeyUsage): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(0),
      info: new TextEncoder().encode('jaga-netral log entry 1'),
    },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

const importPublic = (raw: Uint8Array) => crypto.subtle.importKey('raw', bytes(raw), CURVE, false, []);

/** What binds a sealed entry to its row: it cannot be moved under another id or week. */
const bound = (id: string, week: number) => new TextEncoder().encode(`${id}|${String(week)}`);

/** Seals entries to a public key. One throw-away key pair serves a sealer's whole life (one run of the background). */
export class Sealer {
  readonly #ready: Promise<{ sender: Bytes; key: CryptoKey }>;

  constructor(publicKey: Uint8Array) {
    this.#ready = (async () => {
      const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
      const sender = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
      return { sender, key: await sealingKey(pair.privateKey, await importPublic(publicKey), 'encrypt') };
    })();
    // A failure is told to whoever seals; unasked it must not become an unhandled rejection.
    this.#ready.catch(() => undefined);
  }

  async seal(entry: Entry, week: number): Promise<Sealed> {
    const { sender, key } = await this.#ready;
    const iv = random(12);
    const data = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: bound(entry.id, week) },
      key,
      new TextEncoder().encode(JSON.stringify(entry)),
    );
    return { sender, iv, data: new Uint8Array(data) };
  }
}

/** Opens sealed entries with the private half. */
export class Opener {
  readonly #mine: Promise<CryptoKey>;
  readonly #keys = new Map<string, Promise<CryptoKey>>();

  constructor(privateKey: Uint8Array) {
    this.#mine = crypto.subtle.importKey('pkcs8', bytes(privateKey), CURVE, false, ['deriveBits']);
    this.#mine.catch(() => undefined);
  }

  /** @throws when the row was changed or belongs to another vault. */
  async open(row: Sealed & { id: string; week: number }): Promise<Entry> {
    const name = row.sender.join();
    let key = this.#keys.get(name);
    if (!key) {
      key = (async () => sealingKey(await this.#mine, await importPublic(row.sender), 'decrypt'))();
      this.#keys.set(name, key);
    }
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes(row.iv), additionalData: bound(row.id, row.week) },
      await key,
      bytes(row.data),
    );
    return JSON.parse(new TextDecoder().decode(opened)) as Entry;
  }
}
