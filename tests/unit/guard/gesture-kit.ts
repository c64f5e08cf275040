import { GestureMachine, type Ask, type Outcome, type Sample } from '../../../lib/guard/machine';
import type { GestureKind } from '../../../lib/intent';

export const PASS = { stop: false, prevent: false };
export const STOP = { stop: true, prevent: false };
export const BLOCK = { stop: true, prevent: true };
export const warn = (gesture: GestureKind) => ({ stop: true, prevent: true, warn: gesture });

/** Plays events 10 ms apart unless they say when. */
export function play(ask: Ask, ...events: (Partial<Sample> & { type: string })[]): Outcome[] {
  const machine = new GestureMachine();
  let at = 1000;
  return events.map((event) => {
    at = event.at ?? at + 10;
    return machine.step({ ...event, at }, ask);
  });
}

export const always: Ask = () => true;
export const never: Ask = () => false;
export const only =
  (...kinds: GestureKind[]): Ask =>
  (gesture) =>
    kinds.includes(gesture);
export const mouse = (over: Partial<Sample> = {}): (Partial<Sample> & { type: string })[] => [
  { type: 'pointerdown', pointerType: 'mouse', control: 'a', ...over },
  { type: 'mousedown', control: 'a', ...over },
  { type: 'pointerup', control: 'a', ...over },
  { type: 'mouseup', control: 'a', ...over },
  { type: 'click', control: 'a', detail: 1, ...over },
];
