/** Longest note a person can attach to an entry, and longest excerpt of a post, in UTF-16 units. */
export const NOTE_MAX = 2000;
export const EXCERPT_MAX = 500;
/** Fewest characters of a passphrase for the log: it can be guessed at away from the device, so more than a sign-in needs. */
export const PASSPHRASE_MIN = 12;
