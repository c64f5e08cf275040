/** The edges of gestures: exactly when, how far, which button, and what a gesture leaves behind. */
import { describe, expect, it, vi } from 'vitest';
import { GestureMachine, type Ask } from '../../../lib/guard/machine';
import { BLOCK, PASS, STOP, always, mouse, never, only, play, warn } from './gesture-kit';

const tap = (at: number, x = 0, y = 0) => [
  { type: 'pointerdown', pointerType: 'touch', control: 'a', at, x, y },
  { type: 'touchstart', at: at + 1, x, y, touches: 1 },
  { type: 'pointerup', pointerType: 'touch', control: 'a', at: at + 40, x, y },
];

describe('time', () => {
  it('makes a long press at half a second, not before', () => {
    const press = (ms: number) =>
      play(always, ...mouse({ at: 1000 }).slice(0, 4), { type: 'click', control: 'a', at: 1000 + ms }).at(-1);
    expect(press(499)).toEqual(warn('click'));
    expect(press(500)).toEqual(warn('long-press'));
  });

  it('joins two presses to a double click up to half a second apart', () => {
    const second = (ms: number): Ask => {
      const ask = vi.fn(never);
      play(
        ask,
        { type: 'click', control: 'a', at: 1000, x: 5, y: 5 },
        { type: 'pointerdown', control: 'a', at: 1000 + ms, x: 5, y: 5 },
      );
      return ask;
    };
    expect(second(500)).toHaveBeenCalledWith('double-click');
    expect(second(501)).not.toHaveBeenCalledWith('double-click');
  });

  it('lets a mousedown long after a press begin one of its own', () => {
    const ask = vi.fn(never);
    play(
      ask,
      { type: 'pointerdown', control: 'a', at: 1000 },
      { type: 'pointerup', at: 1010 },
      { type: 'mousedown', control: 'a', at: 2711 },
    );
    expect(ask).toHaveBeenCalledTimes(2);
    const same = vi.fn(never);
    play(
      same,
      { type: 'pointerdown', control: 'a', at: 1000 },
      { type: 'mousedown', control: 'a', at: 1500 },
    );
    expect(same).toHaveBeenCalledTimes(1);
  });

  it('that a button was held down does not make its mousedown another press', () => {
    const ask = vi.fn(always);
    expect(
      play(
        ask,
        { type: 'pointerdown', control: 'a', at: 1000 },
        { type: 'mousedown', control: 'a', at: 2500 },
      ),
    ).toEqual([STOP, BLOCK]);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('place', () => {
  const ask = (x: number, y: number) => {
    const asked = vi.fn(never);
    play(asked, { type: 'click', control: 'a', x: 100, y: 100 }, { type: 'pointerdown', control: 'a', x, y });
    return asked.mock.calls.flat();
  };

  it('joins presses within 25 pixels to a double click, in both directions', () => {
    for (const [x, y] of [
      [125, 100],
      [75, 100],
      [100, 125],
      [100, 75],
    ] as const)
      expect(ask(x, y)).toContain('double-click');
    for (const [x, y] of [
      [126, 100],
      [74, 100],
      [100, 126],
      [100, 74],
    ] as const)
      expect(ask(x, y)).not.toContain('double-click');
  });

  it('counts from the corner where an event says nothing', () => {
    const asked = vi.fn(never);
    play(asked, { type: 'click', control: 'a' }, { type: 'pointerdown', control: 'a', x: 10, y: 10 });
    expect(asked).toHaveBeenCalledWith('double-click');
  });

  it('lets a finger waver by sixteen pixels', () => {
    const lift = (x: number, y: number) =>
      play(always, ...tap(1000, 50, 50), { type: 'touchend', touches: 0, x, y, at: 1050 }).at(-1);
    expect(lift(66, 50)).toEqual(warn('tap'));
    expect(lift(50, 34)).toEqual(warn('tap'));
    expect(lift(67, 50)).toEqual(BLOCK);
    expect(lift(50, 33)).toEqual(BLOCK);
  });
});

describe('fingers', () => {
  it('two on the glass are zooming, whichever event tells', () => {
    const [down, start, up] = tap(1000);
    expect(
      play(always, down!, { ...start!, touches: 2 }, up!, { type: 'touchend', touches: 0, at: 1060 }).at(-1),
    ).toEqual(BLOCK);
    expect(
      play(
        always,
        down!,
        start!,
        { type: 'pointerdown', pointerType: 'touch', isPrimary: false, at: 1020 },
        { type: 'touchend', touches: 0, at: 1060 },
      ).slice(2),
    ).toEqual([STOP, BLOCK]);
    expect(play(always, down!, start!, { type: 'touchend', touches: 1, at: 1060 }).at(-1)).toEqual(BLOCK);
  });

  it('taken away by the browser are no press; what follows is asked anew', () => {
    const ask = vi.fn(always);
    const [down, start] = tap(1000);
    expect(
      play(
        ask,
        down!,
        start!,
        { type: 'pointercancel', at: 1030 },
        { type: 'touchend', touches: 0, at: 1040 },
      ),
    ).toEqual([STOP, STOP, STOP, PASS]);
    expect(
      play(ask, down!, start!, { type: 'touchcancel', at: 1030 }, { type: 'contextmenu', at: 1040 }).at(-1),
    ).toEqual(PASS);
  });

  it('that tap where a mouse pressed before are taps again', () => {
    const events = [...mouse({ at: 1000 }), ...tap(3000), { type: 'touchend', touches: 0, at: 3050 }];
    expect(play(always, ...events).at(-1)).toEqual(warn('tap'));
  });
});

describe('buttons and menus', () => {
  it('passes the menu of the right button even after a press that was held', () => {
    expect(play(always, ...mouse({ at: 1000 }), { type: 'contextmenu', at: 1050 }).at(-1)).toEqual(PASS);
  });

  it('leaves a press of another button free to its end', () => {
    expect(
      play(
        always,
        { type: 'pointerdown', button: 1 },
        { type: 'mousedown', button: 1 },
        { type: 'pointerup' },
        { type: 'mouseup' },
      ),
    ).toEqual([PASS, PASS, PASS, PASS]);
  });

  it('never touches moves, nor events it does not know', () => {
    expect(
      play(always, { type: 'pointerdown', control: 'a' }, { type: 'pointermove' }, { type: 'wheel' }).slice(
        1,
      ),
    ).toEqual([PASS, PASS]);
  });
});

describe('keys', () => {
  const key = (over: object = {}) => ({ type: 'keydown', key: 'Enter', ...over });

  it('held down on what was let pass stays free, on what was held stays held', () => {
    expect(play(never, key(), key({ repeat: true }), key({ repeat: true }))).toEqual([PASS, PASS, PASS]);
    const ask = vi.fn(only('key'));
    expect(play(ask, key(), key({ repeat: true }))).toEqual([warn('key'), BLOCK]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('repeating another letter is asked about', () => {
    const ask = vi.fn(never);
    play(ask, key(), key({ key: 'l', repeat: true }));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('own what they bring for a third of a second after they were let go', () => {
    const after = (ms: number) =>
      play(
        always,
        key({ at: 1000 }),
        { type: 'keyup', key: 'Enter', at: 1010 },
        { type: 'keypress', at: 1010 + ms },
      ).at(-1);
    expect(after(350)).toEqual(BLOCK);
    expect(after(351)).toEqual(PASS);
  });

  it('that compose leave nothing behind', () => {
    expect(play(always, key(), key({ composing: true }), { type: 'beforeinput' }).slice(1)).toEqual([
      PASS,
      PASS,
    ]);
  });

  it('end with a press, whose click is a press of its own', () => {
    const ask = vi.fn(only('key'));
    const [down] = mouse();
    expect(play(ask, key(), down!, { type: 'click', control: 'a', detail: 0 })).toEqual([
      warn('key'),
      PASS,
      PASS,
    ]);
  });
});

describe('a form', () => {
  it('handed in by a key that passed is held for the rest of that key', () => {
    const submits = only('submit');
    const outcomes = play(
      submits,
      { type: 'keydown', key: 'Enter' },
      { type: 'submit' },
      { type: 'submit' },
      { type: 'keypress' },
    );
    expect(outcomes).toEqual([PASS, warn('submit'), BLOCK, BLOCK]);
  });

  it('handed in by a press that passed is held for the rest of that press', () => {
    const outcomes = play(
      only('submit'),
      ...mouse(),
      { type: 'submit' },
      { type: 'click', control: 'a', detail: 2 },
    );
    expect(outcomes.slice(4)).toEqual([PASS, warn('submit'), BLOCK]);
  });
});

describe('a reset', () => {
  it('forgets press and key', () => {
    const machine = new GestureMachine();
    machine.step({ type: 'keydown', key: 'Enter', at: 1 }, always);
    machine.step({ type: 'pointerdown', control: 'a', at: 2 }, always);
    machine.reset();
    expect(machine.step({ type: 'keypress', at: 3 }, always)).toEqual(PASS);
    expect(machine.step({ type: 'pointerup', at: 4 }, always)).toEqual(PASS);
    expect(machine.step({ type: 'submit', at: 5 }, always)).toEqual(PASS);
  });

  it('and the beginning know no gesture', () => {
    const machine = new GestureMachine();
    for (const type of ['keypress', 'keyup', 'pointerup', 'mouseup', 'touchend', 'contextmenu', 'submit'])
      expect(machine.step({ type, at: 0, key: '' }, always)).toEqual(PASS);
  });
});
