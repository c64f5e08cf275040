/** Gives memory back at once. */

/**
 * Empties an array of pixels or numbers that nobody will read again: some are megabytes, and waiting until rubbish is
 * collected would keep several pictures' worth of them. Where the browser cannot, it is collected later as ever.
 */
export function release({ buffer }: ArrayBufferView): void {
  // Moving the bytes to a buffer of none leaves the old one empty.
  if (buffer instanceof ArrayBuffer && buffer.byteLength > 0 && typeof buffer.transfer === 'function')
    buffer.transfer(0);
}
