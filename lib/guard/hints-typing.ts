/** The person has stopped typing for a moment. Milliseconds. */
const PAUSE = 500;
/** An idle moment comes by then, or it is done anyway. Milliseconds. */
const LATEST = 1500;

/** Some editors swallow `input`, others `paste`; releasing a key is seen by all. */
const TYPING = ['input', 'keyup', 'paste', 'cut', 'drop'] as const;

/**
 * Calls what `typed` gives, once typing has paused and the page is idle. On the event itself only a timer is set.
 * @param typed asked at each trusted event, while its target can still be told.
 */
export function followTyping(view: Window, signal: AbortSignal, typed: (event: Event) => () => void): void {
  let timer = 0;
  for (const type of TYPING)
    view.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        const look = typed(event);
        view.clearTimeout(timer);
        timer = view.setTimeout(
          () => view.requestIdleCallback(() => signal.aborted || look(), { timeout: LATEST }),
          PAUSE,
        );
      },
      { capture: true, passive: true, signal },
    );
}
