/** From a DOM event to what the gesture machine needs. */
import { pressableOf } from './classify';
import type { Ahead } from './ahead';
import { closestDeep } from './dom';
import type { Sample } from './machine';
import type { Platform } from '../platforms/types';

/** Events of gestures, in the order browsers send them. */
export const GESTURE_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'touchend',
  'touchcancel',
  'pointerup',
  'pointercancel',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'submit',
] as const;

/** What follows the press of a key. */
export const AFTER_KEYS: ReadonlySet<string> = new Set(['keypress', 'keyup', 'beforeinput']);

/** Ways files come in. */
export const FILE_EVENTS = ['input', 'change', 'drop', 'paste'] as const;

/** Could this key do anything? Asked for every key a person types, so it only compares letters. */
export function mayAct(event: KeyboardEvent, platform: Platform): boolean {
  const key = event.key.toLowerCase();
  if (key === 'enter' || key === ' ') return true;
  return platform.shortcuts?.some((rule) => rule.key === key) ?? false;
}

/** @returns undefined for events no gesture of ours can contain. */
export function sampleOf(
  event: Event,
  target: Element,
  platform: Platform,
  ahead: Ahead,
): Sample | undefined {
  const sample: Sample = { type: event.type, at: event.timeStamp };
  switch (event.type) {
    case 'beforeinput': {
      const { inputType } = event as InputEvent;
      return inputType === 'insertParagraph' || inputType === 'insertLineBreak' ? sample : undefined;
    }
    case 'keydown':
    case 'keypress':
    case 'keyup': {
      const key = event as KeyboardEvent;
      sample.key = key.key;
      sample.repeat = key.repeat;
      // 229 is how keyboards say "still composing" (IME, many phones).
      sample.composing = key.isComposing || key.keyCode === 229;
      return sample;
    }
    case 'touchstart':
    case 'touchend':
    case 'touchcancel': {
      const touch = event as TouchEvent;
      const finger = touch.changedTouches[0];
      sample.touches = touch.touches.length;
      if (finger) {
        sample.x = finger.clientX;
        sample.y = finger.clientY;
      }
      return sample;
    }
    case 'submit':
      return sample;
    default: {
      const mouse = event as PointerEvent;
      sample.x = mouse.clientX;
      sample.y = mouse.clientY;
      sample.button = mouse.button;
      if (event.type === 'click') sample.detail = mouse.detail;
      else if (event.type.startsWith('pointer')) {
        sample.pointerType = mouse.pointerType;
        sample.isPrimary = mouse.isPrimary;
      }
      // Of the other events the machine asks no control, and looking for one takes its time.
      if (event.type === 'pointerdown' || event.type === 'click' || event.type === 'mousedown')
        sample.control = ahead.controlOf(target) ?? closestDeep(target, pressableOf(platform)) ?? target;
      return sample;
    }
  }
}
