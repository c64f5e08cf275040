import { useLayoutEffect, useRef, type Inputs } from 'preact/hooks';

/**
 * Gives the focus a new home when the control that had it goes away by the person's own press. Call the returned
 * function in the press; once one of `inputs` has changed, `find` names the home. Without it the focus would fall to
 * the page's beginning, and a keyboard or screen reader user would have to start over.
 */
export function useFocusAfter(find: () => HTMLElement | null | undefined, inputs: Inputs): () => void {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    find()?.focus();
  }, inputs);
  return () => {
    wanted.current = true;
  };
}

/**
 * The same for a row removed from a list: its successor's button takes the focus, else the last row's, else `empty`.
 */
export function useRowFocus(
  list: () => HTMLElement | null | undefined,
  empty: () => HTMLElement | null | undefined,
  count: number,
): (index: number) => void {
  const at = useRef(0);
  const removed = useFocusAfter(() => {
    const buttons = [...(list()?.querySelectorAll<HTMLElement>('li > button') ?? [])];
    return buttons[Math.min(at.current, buttons.length - 1)] ?? empty();
  }, [count]);
  return (index) => {
    at.current = index;
    removed();
  };
}
