/** The person has stopped typing for a moment. Milliseconds. */
const PAUSE = 500;
/** An idle moment comes by then, or it is done anyway. Milliseconds. */
const LATEST = 1500;

/** Some editors swallow `input`, others `paste`; releasing a key is seen by all. */
const TYPING = ['input', 'keyup', 'paste', 'cut', 'drop'] as const;

/**
 * Calls what `typed` gives, once typing has paused and the page is idle. On the event itself only the moment is noted:
 * timers set anew at every key are dear.
 * @param typed asked at each trusted event, while its target can still be told.
 */
export function followTyping(view: Window, signal: AbortSignal, typed: (event: Event) => () => void): void {
  let waiting = false;
  let until = 0;
  let look = (): void => undefined;
  const wait = (): void => {
    waiting = true;
    view.setTimeout(paused, until - view.performance.now());
  };
  const paused = (): void => {
    waiting = false;
    if (signal.aborted) return;
    // Typed meanwhile; a millisecond is what timers may be early by.
    if (until - view.performance.now() > 1) wait();
    else view.requestIdleCallback(() => signal.aborted || look(), { timeout: LATEST });
  };
  for (const type of TYPING)
    view.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        look = typed(event);
        until = view.performance.now() + PAUSE;
        if (!waiting) wait();
      },
      { capture: true, passive: true, signal },
    );
}
