/**
 * Posts whose words were all seen to be shown, in an idle moment after they came near the screen. A press on one that
 * says the same words still is judged by them at once; whether all of them are shown as well, the browser is asked when
 * no event waits for it, at the latest with the click: a style that is forced costs more than all the rest of a press.
 */
import type { GestureKind } from '../intent';
import type { SubjectText } from '../subject';
import type { Engine } from './engine';
import type { Plan } from './plan';
import { hashOf } from './read';
import { underWitness, Witness } from './witness';

interface Answer {
  /** Undefined: the press passes. */
  plan: Plan | undefined;
  /** It passes by what this witness took as shown. */
  relies?: Witness;
}

/** Short, for a feed of a thousand posts: what hangs on it is asked once more before the act takes effect. */
const stampOf = (words: SubjectText): string => hashOf(JSON.stringify(words));

export class Shown {
  private readonly posts = new WeakMap<Element, string>();

  /** The browser shows exactly these words of a post. */
  learn(post: Element, words: SubjectText): void {
    this.posts.set(post, stampOf(words));
  }

  /**
   * What a press does that has just begun.
   * @param passes would this plan pass? Only then anything is taken as shown.
   */
  ask(engine: Engine, target: Element, gesture: GestureKind, passes: (plan: Plan) => boolean): Answer {
    const witness = new Witness((post) => this.posts.has(post));
    const plan = engine.begin(underWitness(witness, () => engine.foresee(target, gesture)));
    const { trusted } = witness;
    if (!plan || !trusted) return { plan };
    const { container, subject } = plan.intent;
    const same = this.posts.get(trusted) === stampOf(subject.words);
    if (container === trusted && same && passes(plan)) return { plan: undefined, relies: witness };
    // It says more than it shows, or says something else by now: asked at once from here on, not twice.
    if (container === trusted && !same) this.posts.delete(trusted);
    return { plan: engine.forPress(target, gesture) };
  }
}
