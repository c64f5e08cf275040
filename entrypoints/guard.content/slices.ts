import { finish, type Steps } from '../../lib/recognition/steps';

/** Longest slice in milliseconds, and most steps of one where the clock is too coarse to tell. */
const SLICE = 2;
const STEPS = 500;
/** Latest start of a slice in a tab that is never idle, in milliseconds. */
const WAIT = 500;

export interface Slices<T> {
  /** No steps are left, not even of the warming, or one of them failed. */
  readonly done: boolean;
  /** What is made, with all steps that are left to it taken now. Throws what a step throws. */
  finish(): T;
  stop(): void;
}

/** Takes the steps in slices while the tab is idle, then those that `warm` what is made, for which nobody waits. */
export function inSlices<T>(steps: Steps<T>, warm?: (made: T) => Steps<void>): Slices<T> {
  let made: { value: T } | undefined;
  let warming: Steps<void> | undefined;
  let failed: { error: unknown } | undefined;
  let stopped = false;
  const slice = (): void => {
    if (stopped || (made && !warming)) return;
    const end = performance.now() + SLICE;
    try {
      for (let taken = 0; taken < STEPS && performance.now() < end; taken++) {
        if (warming) {
          if (warming.next().done !== true) continue;
          warming = undefined;
          return;
        }
        const { done, value } = steps.next();
        if (done !== true) continue;
        made = { value };
        warming = warm?.(value);
        if (!warming) return;
      }
    } catch (error) {
      warming = undefined;
      if (!made) failed = { error };
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
      return failed !== undefined || (made !== undefined && warming === undefined);
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
