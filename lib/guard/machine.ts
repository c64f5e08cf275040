/**
 * The gesture machine: which events belong to one gesture of the person, and whether they are held. Pure: no DOM, no
 * clock. A gesture is asked about once, at its first event, and again only if its click lands on another control.
 *
 * Why whole gestures: stopping only the click leaves pointer and mouse handlers alive, and stopping the click does not
 * stop `dblclick` (both measured); a scroll that begins on a button must not warn, so the warning comes with the event
 * that completes the press.
 */
import type { GestureKind } from '../intent';

/** One trusted event, reduced to what gestures need. */
export interface Sample {
  type: string;
  /** Milliseconds, monotone. */
  at: number;
  x?: number;
  y?: number;
  /** mouse, touch or pen, on pointer events. */
  pointerType?: string;
  /** 0 for the main button. */
  button?: number;
  isPrimary?: boolean;
  key?: string;
  repeat?: boolean;
  composing?: boolean;
  /** Click count; 0 for clicks made by key or by assistive technology. */
  detail?: number;
  /** Identity of the control under the event: a press may start on one and end on another. */
  control?: unknown;
  /** Fingers still down, on touchend. */
  touches?: number;
}

export interface Outcome {
  /** Keep the event from the page. */
  stop: boolean;
  /** Keep the browser from its own action. */
  prevent: boolean;
  /** The gesture is complete: warn now. */
  warn?: GestureKind;
}

/** Would this gesture, made here, be held? Called at most twice per gesture. */
export type Ask = (gesture: GestureKind) => boolean;

const PASS: Outcome = { stop: false, prevent: false };
const STOP: Outcome = { stop: true, prevent: false };
const BLOCK: Outcome = { stop: true, prevent: true };

/** Two presses within this time and distance are one double click (the usual 500 ms of desktops; fingers are wide). */
const DOUBLE_MS = 500;
const DOUBLE_PX = 25;
/** A finger that moved further was scrolling. */
const SLOP_PX = 16;
const LONG_MS = 500;
/** After its last event a finished gesture still owns stragglers (compatibility mouse events) this long. */
const TAIL_MS = 700;

/** A control that no click lands on. */
const DOUBTED = Symbol('doubted');

type Phase = 'idle' | 'free' | 'held' | 'warned';

interface Press {
  phase: Phase;
  startedAt: number;
  lastAt: number;
  ended: boolean;
  x: number;
  y: number;
  control: unknown;
  touch: boolean;
  double: boolean;
  moved: boolean;
}

interface KeyPress {
  phase: Phase;
  key: string;
  lastAt: number;
  ended: boolean;
}

const noPress = (): Press => ({
  phase: 'idle',
  startedAt: -1e9,
  lastAt: -1e9,
  ended: true,
  x: 0,
  y: 0,
  control: undefined,
  touch: false,
  double: false,
  moved: false,
});

export class GestureMachine {
  private press = noPress();
  private keyPress: KeyPress = { phase: 'idle', key: '', lastAt: -1e9, ended: true };
  private lastClick = { at: -1e9, x: 0, y: 0 };

  /** Decides one event. Unknown event types pass. */
  step(sample: Sample, ask: Ask): Outcome {
    switch (sample.type) {
      case 'pointerdown':
        return this.start(sample, ask);
      case 'mousedown':
      case 'touchstart':
        if (sample.at - this.press.startedAt > 1000 && !this.goesOn(sample.at))
          return this.start(sample, ask);
        this.press.lastAt = sample.at;
        if ((sample.touches ?? 1) > 1) this.press.moved = true;
        return this.kept(sample.type === 'mousedown');
      case 'pointermove':
        return PASS;
      case 'pointerup':
      case 'mouseup':
        this.press.lastAt = sample.at;
        this.press.ended = true;
        return this.kept(false);
      case 'touchend':
        return this.touchEnd(sample);
      case 'pointercancel':
      case 'touchcancel': {
        const outcome = this.kept(false);
        // The browser took the finger for scrolling: no press happened.
        this.press = { ...noPress(), lastAt: sample.at };
        return outcome;
      }
      case 'click':
        return this.click(sample, ask);
      case 'dblclick':
        return this.doubleClick(sample, ask);
      case 'contextmenu':
        // A long press on a held control must not open the browser's menu over the warning.
        return this.press.touch && this.goesOn(sample.at) ? this.kept(true) : PASS;
      case 'keydown':
        return this.keyDown(sample, ask);
      case 'keypress':
      case 'beforeinput':
        return this.keyOwns(sample.at) ? this.keyKept() : PASS;
      case 'keyup':
        return this.keyUp(sample);
      case 'submit':
        return this.submit(sample, ask);
      default:
        return PASS;
    }
  }

  /**
   * An event of a press that passes and that says nothing new: cheaper than a whole step.
   * @param control known to be under the event. @returns false: take a step.
   */
  follows(type: string, at: number, control: unknown): boolean {
    const { press } = this;
    if (press.phase !== 'free') return false;
    if (type === 'click') {
      if (control === undefined || control !== press.control || !this.goesOn(at) || this.keyOwns(at))
        return false;
      this.lastClick = { at, x: press.x, y: press.y };
      press.ended = true;
    } else if (type === 'pointerup' || type === 'mouseup') press.ended = true;
    else if (type !== 'mousedown' || at - press.startedAt > 1000) return false;
    press.lastAt = at;
    return true;
  }

  /** What the press under way was let pass by has changed: its click is asked about. */
  doubt(): void {
    if (this.press.phase === 'free') this.press.control = DOUBTED;
  }

  /** Forgets everything under way (navigation, guard switched off). */
  reset(): void {
    this.press = noPress();
    this.keyPress = { phase: 'idle', key: '', lastAt: -1e9, ended: true };
  }

  private goesOn(at: number): boolean {
    return this.press.phase !== 'idle' && (!this.press.ended || at - this.press.lastAt <= TAIL_MS);
  }

  /** Does a key pressed before still own what keys send? If not, such events pass, and need not be looked at. */
  keyOwns(at: number): boolean {
    return (
      this.keyPress.phase !== 'idle' && (!this.keyPress.ended || at - this.keyPress.lastAt <= TAIL_MS / 2)
    );
  }

  private kept(prevent: boolean): Outcome {
    if (this.press.phase === 'held' || this.press.phase === 'warned') return prevent ? BLOCK : STOP;
    return PASS;
  }

  private keyKept(): Outcome {
    return this.keyPress.phase === 'warned' ? BLOCK : PASS;
  }

  private start(sample: Sample, ask: Ask): Outcome {
    if (sample.isPrimary === false) {
      // A second finger: zooming, not pressing.
      this.press.moved = true;
      return this.kept(false);
    }
    const { x = 0, y = 0, at } = sample;
    const near = Math.abs(x - this.lastClick.x) <= DOUBLE_PX && Math.abs(y - this.lastClick.y) <= DOUBLE_PX;
    const double = at - this.lastClick.at <= DOUBLE_MS && near;
    const touch = sample.pointerType === 'touch' || sample.type === 'touchstart';
    this.press = { ...noPress(), startedAt: at, lastAt: at, ended: false, x, y, touch, double };
    // A new press ends whatever a key began.
    this.keyPress.phase = 'idle';
    if ((sample.button ?? 0) !== 0) {
      this.press.phase = 'free';
      return PASS;
    }
    const held = (double && ask('double-click')) || ask(touch ? 'tap' : 'click');
    this.press.control = sample.control;
    this.press.phase = held ? 'held' : 'free';
    // Not prevented: a finger must still be able to scroll from here; the mousedown after it is.
    return held ? (sample.type === 'mousedown' ? BLOCK : STOP) : PASS;
  }

  private touchEnd(sample: Sample): Outcome {
    const { press } = this;
    press.lastAt = sample.at;
    press.ended = (sample.touches ?? 0) === 0;
    if (press.phase !== 'held') return this.kept(true);
    const far =
      Math.abs((sample.x ?? press.x) - press.x) > SLOP_PX ||
      Math.abs((sample.y ?? press.y) - press.y) > SLOP_PX;
    if (press.moved || far || !press.ended) return BLOCK;
    return this.warn(this.kindOf(sample.at));
  }

  private click(sample: Sample, ask: Ask): Outcome {
    if ((sample.detail ?? 1) === 0 && this.keyOwns(sample.at)) {
      if (this.keyPress.phase === 'warned') return BLOCK;
      return PASS;
    }
    this.lastClick = { at: sample.at, x: sample.x ?? 0, y: sample.y ?? 0 };
    if (this.goesOn(sample.at)) {
      this.press.lastAt = sample.at;
      this.press.ended = true;
      if (this.press.phase === 'held') return this.warn(this.kindOf(sample.at));
      if (this.press.phase === 'warned') return BLOCK;
      if (sample.control === this.press.control) return PASS;
    } else {
      // No press before it: assistive technology, or a label passing the click on.
      this.press = { ...noPress(), startedAt: sample.at, lastAt: sample.at };
    }
    if (!ask('click')) {
      this.press.phase = 'free';
      return PASS;
    }
    return this.warn('click');
  }

  private doubleClick(sample: Sample, ask: Ask): Outcome {
    if (this.goesOn(sample.at)) {
      if (this.press.phase === 'held') return this.warn('double-click');
      if (this.press.phase === 'warned') return BLOCK;
      if (this.press.double) return PASS;
    }
    return ask('double-click') ? this.warn('double-click') : PASS;
  }

  private kindOf(at: number): GestureKind {
    if (this.press.double) return 'double-click';
    if (at - this.press.startedAt >= LONG_MS) return 'long-press';
    return this.press.touch ? 'tap' : 'click';
  }

  private warn(gesture: GestureKind): Outcome {
    this.press.phase = 'warned';
    return { stop: true, prevent: true, warn: gesture };
  }

  private keyDown(sample: Sample, ask: Ask): Outcome {
    const key = sample.key ?? '';
    if (sample.composing === true) {
      this.keyPress.phase = 'idle';
      return PASS;
    }
    if (sample.repeat === true) {
      if (this.keyOwns(sample.at) && this.keyPress.key === key) {
        this.keyPress.lastAt = sample.at;
        return this.keyKept();
      }
      // Held down since before the control had the focus (a dialog just closed): never a new act.
      return ask('key') ? BLOCK : PASS;
    }
    const held = ask('key');
    this.keyPress = { phase: held ? 'warned' : 'free', key, lastAt: sample.at, ended: false };
    return held ? { stop: true, prevent: true, warn: 'key' } : PASS;
  }

  private keyUp(sample: Sample): Outcome {
    if (!this.keyOwns(sample.at) || sample.key !== this.keyPress.key) return PASS;
    this.keyPress.lastAt = sample.at;
    this.keyPress.ended = true;
    // Prevented too: Firefox clicks a button on the keyup of Space even when its keydown was prevented.
    return this.keyKept();
  }

  private submit(sample: Sample, ask: Ask): Outcome {
    const byKey = this.keyOwns(sample.at);
    const byPress = this.goesOn(sample.at);
    // Without a gesture a script submitted: not an act of the person.
    if (!byKey && !byPress) return PASS;
    if ((byKey && this.keyPress.phase === 'warned') || (byPress && this.press.phase === 'warned'))
      return BLOCK;
    if (!ask('submit')) return PASS;
    if (byKey) this.keyPress.phase = 'warned';
    if (byPress) this.press.phase = 'warned';
    return { stop: true, prevent: true, warn: 'submit' };
  }
}
