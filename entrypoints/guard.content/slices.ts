import { finish, type Steps } from '../../lib/recognition/steps';

/** Longest slice in milliseconds, and most steps of one where the clock is too coarse to tell. */
const SLICE = 2;
const STEPS = 500;
/** Latest start of a slice in a tab that is never idle, in milliseconds. */
const WAIT = 500;

export interface Slices<T> {
  /** No steps are left, or one of them failed. */
  readonly done: boolean;
  /** What is made, with all steps that are left taken now. Throws what a step throws. */
  finish(): T;
  stop(): void;
}

/** Takes the steps in slices while the tab is idle. */
export function inSlices<T>(steps: Steps<T>): Slices<T> {
  let made: { value: T } | undefined;
  let failed: { error: unknown } | undefined;
  let stopped = false;
  const slice = (): void => {
    if (made || stopped) return;
    const end = performance.now() + SLICE;
    try {
      for (let taken = 0; taken < STEPS && performance.now() < end; taken++) {
        const { done, value } = steps.next();
        if (done === true) {
          made = { value };
          return;
        }
      }
    } catch (error) {
      failed = { error };
      return;
    }
    later();
  };
  const later = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(slice, { timeout: WAIT });
    else setTimeout(slice, 1);
  };
  later();
  return {
    get done() {
      return made !== undefined || failed !== undefined;
    },
    finish() {
      if (failed) throw failed.error;
      made ??= { value: finish(steps) };
      return made.value;
    },
    stop: () => {
      stopped = true;
    },
  };
}
