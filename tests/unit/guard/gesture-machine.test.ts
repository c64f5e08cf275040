import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { GestureMachine, type Ask, type Sample } from '../../../lib/guard/machine';
import { PASS, STOP, BLOCK, warn, play, always, never, only, mouse } from './gesture-kit';

describe('a press with the mouse', () => {
  it('is held whole and warned about at its click', () => {
    expect(play(always, ...mouse())).toEqual([STOP, BLOCK, STOP, STOP, warn('click')]);
  });

  it('is asked about once, and never touched when nothing is to be held', () => {
    const ask = vi.fn(never);
    expect(play(ask, ...mouse())).toEqual([PASS, PASS, PASS, PASS, PASS]);
    // Once for the press; the second question of a press is the double click, which this is not.
    expect(ask.mock.calls).toEqual([['click']]);
  });

  it('with another button passes unasked', () => {
    const ask = vi.fn(always);
    expect(play(ask, { type: 'pointerdown', button: 2 }, { type: 'mousedown', button: 2 })).toEqual([
      PASS,
      PASS,
    ]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('that ends on another control is asked about again', () => {
    const [down, , , , click] = mouse();
    expect(play(only('click'), down!, { ...click!, control: 'a' })[1]).toEqual(warn('click'));
    let first = true;
    const second: Ask = () => {
      const answer = !first;
      first = false;
      return answer;
    };
    expect(play(second, down!, { ...click!, control: 'b' })).toEqual([PASS, warn('click')]);
    expect(play(never, down!, { ...click!, control: 'b' })).toEqual([PASS, PASS]);
  });

  it('keeps what comes after the warning: second click and double click', () => {
    const events = [
      ...mouse(),
      { type: 'click', control: 'a', detail: 2 },
      { type: 'dblclick', control: 'a' },
    ];
    expect(play(always, ...events).slice(5)).toEqual([BLOCK, BLOCK]);
  });

  it('without a press before it (assistive technology, a label) is asked about at its click', () => {
    expect(play(always, { type: 'click', control: 'a', detail: 0 })).toEqual([warn('click')]);
    expect(play(never, { type: 'click', control: 'a', detail: 0 })).toEqual([PASS]);
  });

  it('beginning with mousedown, where a browser sends no pointer events, is held as well', () => {
    const [, ...rest] = mouse();
    expect(play(always, ...rest)).toEqual([BLOCK, STOP, STOP, warn('click')]);
  });
});

describe('a double click', () => {
  const twice = [...mouse({ x: 5, y: 5 }), ...mouse({ x: 8, y: 6 }), { type: 'dblclick', x: 8, y: 6 }];

  it('is held at its second press when only double clicks act', () => {
    const outcomes = play(only('double-click'), ...twice);
    expect(outcomes.slice(0, 5)).toEqual([PASS, PASS, PASS, PASS, PASS]);
    expect(outcomes.slice(5)).toEqual([STOP, BLOCK, STOP, STOP, warn('double-click'), BLOCK]);
  });

  it('is two clicks when they are far apart, in place or in time', () => {
    const far = [...mouse({ x: 5, y: 5 }), ...mouse({ x: 5, y: 31 })];
    expect(play(only('double-click'), ...far).every((outcome) => !outcome.stop)).toBe(true);
    const near = [...mouse({ x: 5, y: 5 }), ...mouse({ x: 5, y: 30 })];
    expect(play(only('double-click'), ...near).some((outcome) => outcome.stop)).toBe(true);
    const slow = [...mouse({ x: 5, y: 5 }), { type: 'pointerdown', x: 5, y: 5, at: 1551 }];
    expect(play(only('double-click'), ...slow).at(-1)).toEqual(PASS);
    const fast = [...mouse({ x: 5, y: 5 }), { type: 'pointerdown', x: 5, y: 5, at: 1550 }];
    expect(play(only('double-click'), ...fast).at(-1)).toEqual(STOP);
  });

  it('known only by its dblclick event is asked about there', () => {
    expect(play(only('double-click'), { type: 'dblclick' })).toEqual([warn('double-click')]);
    expect(play(never, { type: 'dblclick' })).toEqual([PASS]);
  });
});

describe('a finger', () => {
  const down = [
    { type: 'pointerdown', pointerType: 'touch', x: 50, y: 50 },
    { type: 'touchstart', touches: 1, x: 50, y: 50 },
  ];
  const up = (over: Partial<Sample> = {}) => [
    { type: 'pointerup' },
    { type: 'touchend', touches: 0, x: 50, y: 50, ...over },
  ];

  it('that taps is warned about when it lifts; the mouse events after it are kept', () => {
    const after = [{ type: 'mousedown' }, { type: 'mouseup' }, { type: 'click', control: undefined }];
    expect(play(always, ...down, ...up(), ...after)).toEqual([
      STOP,
      STOP,
      STOP,
      warn('tap'),
      BLOCK,
      STOP,
      BLOCK,
    ]);
  });

  it('that scrolls is not warned about', () => {
    const cancelled = play(always, ...down, { type: 'pointercancel' }, { type: 'touchcancel' });
    expect(cancelled.some((outcome) => outcome.warn)).toBe(false);
    // Whatever begins afterwards is a gesture of its own.
    expect(play(always, ...down, { type: 'pointercancel' }, { type: 'click', detail: 0 }).at(-1)).toEqual(
      warn('click'),
    );
  });

  it('that moved more than a finger wavers is not warned about', () => {
    expect(play(always, ...down, ...up({ x: 67 })).at(-1)).toEqual(BLOCK);
    expect(play(always, ...down, ...up({ y: 33 })).at(-1)).toEqual(BLOCK);
    expect(play(always, ...down, ...up({ x: 66, y: 34 })).at(-1)).toEqual(warn('tap'));
  });

  it('beside another finger is zooming', () => {
    const second = { type: 'pointerdown', pointerType: 'touch', isPrimary: false };
    expect(play(always, ...down, second, ...up()).at(-1)).toEqual(BLOCK);
    expect(play(always, ...down, { type: 'touchstart', touches: 2 }, ...up()).at(-1)).toEqual(BLOCK);
    expect(play(always, ...down, { type: 'touchend', touches: 1, x: 50, y: 50 }).at(-1)).toEqual(BLOCK);
  });

  it('that stays is a long press, and opens no menu of the browser', () => {
    const long = [...down, { type: 'contextmenu', at: 1550 }, ...up({ at: 1600 })];
    expect(play(always, ...long).slice(2)).toEqual([BLOCK, STOP, warn('long-press')]);
    expect(play(always, ...down, ...up({ at: 1509 })).at(-1)).toEqual(warn('tap'));
    expect(play(never, ...long)).toEqual([PASS, PASS, PASS, PASS, PASS]);
    expect(play(always, ...mouse().slice(0, 2), { type: 'contextmenu' }).at(-1)).toEqual(PASS);
  });
});

describe('a key', () => {
  const enter = [
    { type: 'keydown', key: 'Enter' },
    { type: 'keypress', key: 'Enter' },
    { type: 'beforeinput' },
    { type: 'keyup', key: 'Enter' },
    { type: 'click', detail: 0 },
  ];

  it('is warned about at once; what it brings with it is kept', () => {
    expect(play(always, ...enter)).toEqual([warn('key'), BLOCK, BLOCK, BLOCK, BLOCK]);
  });

  it('that is not held passes with its click, asked about once', () => {
    const ask = vi.fn(never);
    expect(play(ask, ...enter)).toEqual([PASS, PASS, PASS, PASS, PASS]);
    expect(ask.mock.calls).toEqual([['key']]);
  });

  it('held down is one gesture', () => {
    const repeat = { type: 'keydown', key: 'Enter', repeat: true };
    expect(play(always, enter[0]!, repeat, repeat)).toEqual([warn('key'), BLOCK, BLOCK]);
    expect(play(never, enter[0]!, repeat)).toEqual([PASS, PASS]);
  });

  it('held down since before is never an act, and never a warning', () => {
    const repeat = { type: 'keydown', key: ' ', repeat: true };
    expect(play(always, repeat)).toEqual([BLOCK]);
    expect(play(never, repeat)).toEqual([PASS]);
    expect(play(always, enter[0]!, repeat)[1]).toEqual(BLOCK);
  });

  it('while a word is being composed belongs to the keyboard', () => {
    const ask = vi.fn(always);
    expect(play(ask, { type: 'keydown', key: 'Enter', composing: true }, { type: 'keypress' })).toEqual([
      PASS,
      PASS,
    ]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('owns only its own keyup, and not for ever', () => {
    expect(play(always, enter[0]!, { type: 'keyup', key: 'a' })[1]).toEqual(PASS);
    expect(play(always, enter[0]!, enter[3]!, { type: 'keypress', at: 1371 })[2]).toEqual(PASS);
    expect(play(always, enter[0]!, enter[3]!, { type: 'keypress', at: 1370 })[2]).toEqual(BLOCK);
  });

  it('gives way to a press', () => {
    expect(play(only('key'), enter[0]!, { type: 'pointerdown' }, { type: 'keypress' })).toEqual([
      warn('key'),
      PASS,
      PASS,
    ]);
  });
});

describe('a form that is submitted', () => {
  it('by a script, without a gesture, passes', () => {
    expect(play(always, { type: 'submit' })).toEqual([PASS]);
  });

  it('by a key or a press that passed is asked about', () => {
    expect(play(only('submit'), { type: 'keydown', key: 'Enter' }, { type: 'submit' })).toEqual([
      PASS,
      warn('submit'),
    ]);
    expect(play(only('submit'), ...mouse(), { type: 'submit' }).at(-1)).toEqual(warn('submit'));
    expect(play(never, ...mouse(), { type: 'submit' }).at(-1)).toEqual(PASS);
  });

  it('by what was warned about already is kept, and so is the next one', () => {
    expect(play(always, { type: 'keydown', key: 'Enter' }, { type: 'submit' }).at(-1)).toEqual(BLOCK);
    expect(play(always, ...mouse(), { type: 'submit' }).at(-1)).toEqual(BLOCK);
    const twice = play(only('submit'), ...mouse(), { type: 'submit' }, { type: 'submit' });
    expect(twice.slice(-2)).toEqual([warn('submit'), BLOCK]);
    const byKey = play(
      only('submit'),
      { type: 'keydown', key: 'Enter' },
      { type: 'submit' },
      { type: 'submit' },
    );
    expect(byKey.slice(-2)).toEqual([warn('submit'), BLOCK]);
  });

  it('long after the gesture passes', () => {
    expect(play(always, ...mouse(), { type: 'submit', at: 1751 }).at(-1)).toEqual(PASS);
    expect(play(always, ...mouse(), { type: 'submit', at: 1750 }).at(-1)).toEqual(BLOCK);
  });
});

describe('any sequence of events', () => {
  const types = [
    'pointerdown',
    'mousedown',
    'touchstart',
    'pointermove',
    'pointerup',
    'mouseup',
    'touchend',
    'pointercancel',
    'touchcancel',
    'click',
    'dblclick',
    'contextmenu',
    'keydown',
    'keypress',
    'beforeinput',
    'keyup',
    'submit',
    'wheel',
  ];
  const event = fc.record({
    type: fc.constantFrom(...types),
    wait: fc.integer({ min: 0, max: 900 }),
    control: fc.constantFrom('a', 'b'),
    pointerType: fc.constantFrom('mouse', 'touch'),
    key: fc.constantFrom('Enter', ' ', 'a'),
    repeat: fc.boolean(),
    detail: fc.integer({ min: 0, max: 2 }),
    touches: fc.integer({ min: 0, max: 2 }),
  });
  const run = (events: readonly { wait: number; type: string }[], ask: Ask) => {
    const machine = new GestureMachine();
    let at = 0;
    return events.map(({ wait, ...sample }) => machine.step({ ...sample, at: (at += wait) }, ask));
  };

  it('passes untouched when nothing is to be held', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        for (const outcome of run(events, never)) expect(outcome).toEqual(PASS);
      }),
    );
  });

  it('never lets a press act that is to be held', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        run(events, always).forEach((outcome, i) => {
          if (['click', 'dblclick', 'keydown'].includes(events[i]!.type)) expect(outcome.prevent).toBe(true);
          if (outcome.warn) expect(outcome).toMatchObject({ stop: true, prevent: true });
        });
      }),
    );
  });

  it('is forgotten by a reset', () => {
    const machine = new GestureMachine();
    machine.step({ type: 'pointerdown', at: 1 }, always);
    machine.step({ type: 'keydown', key: 'Enter', at: 2 }, always);
    machine.reset();
    expect(machine.step({ type: 'mouseup', at: 3 }, always)).toEqual(PASS);
    expect(machine.step({ type: 'keypress', at: 4 }, always)).toEqual(PASS);
    expect(machine.step({ type: 'submit', at: 5 }, always)).toEqual(PASS);
  });
});
