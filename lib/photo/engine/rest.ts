/** Takes what is expensive away some time after its last use. */

export interface Rest {
  /** Runs work that uses it; it stays as long as any is under way, and `after` milliseconds more. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

/** @param leave called once nothing has used it for `after` milliseconds, from the start on. */
export function restAfter(after: number, leave: () => void): Rest {
  let busy = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(leave, after);
  };
  wait();
  return {
    async during(work) {
      busy += 1;
      clearTimeout(timer);
      try {
        return await work();
      } finally {
        busy -= 1;
        if (busy === 0) wait();
      }
    },
  };
}
