/**
 * For mutation testing only. The passphrase is stretched by a hundredth of the rounds, so that hundreds of runs of the
 * vault's tests do not take an hour; what is stored still says the full number. And property tests get one seed: their
 * names carry it, and a test whose name changes from run to run is counted as noticing nothing.
 */
import * as fc from 'fast-check';

fc.configureGlobal({ seed: 20241127 });

const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
crypto.subtle.deriveKey = ((
  algorithm: Pbkdf2Params,
  ...rest: [CryptoKey, AlgorithmIdentifier, boolean, KeyUsage[]]
) =>
  derive(
    algorithm.name === 'PBKDF2'
      ? { ...algorithm, iterations: Math.ceil(algorithm.iterations / 100) }
      : algorithm,
    ...rest,
  )) as typeof crypto.subtle.deriveKey;
