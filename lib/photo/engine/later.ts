/** @param ms from now on; less than zero is now. */
export const later = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
