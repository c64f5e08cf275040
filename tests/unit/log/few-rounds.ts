/**
 * For mutation testing only: the passphrase is stretched by a hundredth of the rounds, so that hundreds of runs of the
 * vault's tests do not take an hour. What is stored still says the full number.
 */
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
