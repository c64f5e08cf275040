/** Messages of Messenger, Instagram and Threads: one family, rows of a grid. Confidence low: no saved page was found. */
import type { AudienceRule, ContainerRule, ControlRule } from './types';
import { FORWARD } from './words';

/** One message; what is answered or reacted to in it stays between the people who talk. */
export const message = (path: string): ContainerRule => ({
  kind: 'message',
  tells: false,
  path,
  selector: '[role="row"]',
  readers: { text: { at: '[dir="auto"], span', not: '[role="button"], button', take: 'all' } },
});

export const IN_A_TALK: AudienceRule = { selector: '[role="row"]', says: 'private' };

/** Opens the list of people a message is sent on to: that leaves the talk. */
export const FORWARDS: ControlRule = {
  word: 'forward',
  act: 'share',
  step: 'opener',
  place: 'any',
  names: FORWARD,
};
