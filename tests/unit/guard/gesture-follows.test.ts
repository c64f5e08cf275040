/** The short way of events after a press that passes: it must end as the whole step does. */
import { describe, expect, it } from 'vitest';
import { GestureMachine, type Sample } from '../../../lib/guard/machine';
import { PASS, mouse, never, warn } from './gesture-kit';

/** A machine after a button went down on `a` and passed, at 1010. */
function passed(): GestureMachine {
  const machine = new GestureMachine();
  expect(machine.step({ ...mouse()[0], at: 1010 } as Sample, never)).toEqual(PASS);
  return machine;
}

const click = (at: number, control: unknown): Sample => ({
  type: 'click',
  at,
  control,
  detail: 1,
  x: 0,
  y: 0,
});

describe('the events of a press that passes', () => {
  it('are followed up to the click on the same control', () => {
    const machine = passed();
    for (const [at, type] of ['mousedown', 'pointerup', 'mouseup', 'click'].entries())
      expect(machine.follows(type, 1020 + at, 'a')).toBe(true);
  });

  it('are not followed before any press, for other events, and on another or an unknown control', () => {
    expect(new GestureMachine().follows('pointerup', 1000, 'a')).toBe(false);
    for (const type of ['pointerdown', 'touchend', 'dblclick', 'keydown', 'submit'])
      expect(passed().follows(type, 1020, 'a')).toBe(false);
    expect(passed().follows('click', 1020, 'b')).toBe(false);
    expect(passed().follows('click', 1020, undefined)).toBe(false);
  });

  it('are not followed when the press is held', () => {
    const machine = new GestureMachine();
    machine.step({ ...mouse()[0], at: 1010 } as Sample, () => true);
    for (const type of ['mousedown', 'pointerup', 'mouseup', 'click'])
      expect(machine.follows(type, 1020, 'a')).toBe(false);
  });

  it('count as a first click all the same: the next press is a double one', () => {
    const machine = passed();
    for (const type of ['mousedown', 'pointerup', 'mouseup', 'click']) machine.follows(type, 1020, 'a');
    const asked: string[] = [];
    machine.step({ ...mouse()[0], at: 1200 } as Sample, (gesture) => {
      asked.push(gesture);
      return false;
    });
    expect(asked).toEqual(['double-click', 'click']);
  });

  it('let the click of a control that was moved away be asked about', () => {
    const machine = passed();
    machine.follows('pointerup', 1020, 'a');
    expect(machine.step(click(1030, 'b'), () => true)).toEqual(warn('click'));
  });

  it('are doubted once what the press passed by has changed: then its click is asked about', () => {
    const machine = passed();
    machine.doubt();
    expect(machine.follows('click', 1030, 'a')).toBe(false);
    expect(machine.step(click(1030, 'a'), () => true)).toEqual(warn('click'));
  });
});
