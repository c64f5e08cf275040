/**
 * Self-diagnosis: does the guard still see this platform's controls? Counts by layer on the first posts of a page view;
 * no word of the page is kept or told.
 */
import type { ContainerRule } from '../platforms/types';
import type { Subject } from '../subject';
import { Astray, BUTTONS, tells } from './astray';
import { orPressable } from './classify';
import { isPost, type Container } from './containers';
import { queryDeep } from './dom';
import type { Engine } from './engine';
import type { HealthReport } from './options';
import type { Steps } from '../recognition/steps';

/** After this many posts a verdict on the own sight is due (figure of the platform notes). */
const POSTS = 20;
const CONTROLS = 30;

/** Rules that look inside their element are for presses only: too dear for every addition to a feed. */
export const isWatched = (rule: ContainerRule): boolean =>
  rule.page !== true && !rule.selector.includes(':has(');

export class Health {
  private posts = 0;
  private failures = 0;
  private told: HealthReport['state'] | undefined;
  /** Posts' controls seen where no post has a shape the platform knows. */
  private lost = 0;
  private readonly lookout: Astray;
  private readonly hooks: Record<string, number> = {};
  private readonly layers: Record<string, number> = { hook: 0, semantic: 0, icon: 0, position: 0, none: 0 };

  constructor(
    private readonly engine: Engine,
    private readonly tell: (report: HealthReport) => void,
  ) {
    const shapes = engine.platform.containers.filter((rule) => isPost(rule) && isWatched(rule));
    this.lookout = new Astray(engine, shapes.map(({ selector }) => selector).join(', '));
  }

  /** Enough posts have been seen: no more are needed. */
  get complete(): boolean {
    return this.posts >= POSTS;
  }

  /** A post came near the screen. In steps: every control is asked by all layers. */
  *post(container: Container, subject: Subject): Steps<void> {
    const { kind } = container.rule;
    if (this.posts >= POSTS || !tells(container.rule)) return;
    // Placeholders and hidden copies say nothing about the site's hooks.
    if (subject.words.text.length + (subject.words.card?.length ?? 0) < 2) return;
    let best: string | undefined;
    const { platform } = this.engine;
    const selector = orPressable(BUTTONS, platform);
    const controls = queryDeep(container.element, selector, platform.shadow);
    for (const control of controls.slice(0, CONTROLS)) {
      const found = this.engine.classify(control);
      yield;
      if (!found || found === 'free') continue;
      const name = `${found.rule.word}/${found.step}`;
      this.hooks[name] = (this.hooks[name] ?? 0) + 1;
      if (found.rule.place === 'post') best = best === 'hook' ? best : found.confidence;
    }
    // Many messages show their controls only under the pointer.
    if (best === undefined && kind !== 'post') return;
    this.count(best ?? 'none');
  }

  private count(layer: string): void {
    this.posts += 1;
    this.layers[layer] = (this.layers[layer] ?? 0) + 1;
    if (this.posts === POSTS) this.report();
  }

  /** Something watched for was found in the page. */
  saw(element: Element): void {
    this.lookout.saw(element);
  }

  /**
   * Where nothing has the shape of a post: are there controls of posts nonetheless? Each counts for a post that the
   * platform's facts no longer find. Pages without posts have none.
   * @param more is there time for another piece of work?
   * @returns true: there is more to do; false: all of the page was looked through; undefined: nothing is to be asked.
   */
  astray(document: Document, more: () => boolean = () => true): boolean | undefined {
    if (this.posts > this.lost || this.complete) return this.lookout.stop();
    return this.lookout.step(document, more, ({ confidence }) => {
      if (this.complete) return;
      this.lost += 1;
      this.count(confidence);
    });
  }

  /** Something of ours threw while an act was considered. */
  failed(): void {
    this.failures += 1;
    if (this.failures === 3) this.report();
  }

  private report(): void {
    const state = this.state();
    if (state === this.told || (state === 'ok' && this.told === undefined && this.posts < POSTS)) return;
    this.told = state;
    this.tell({
      platform: this.engine.platform.id,
      state,
      posts: this.posts,
      hooks: {
        ...this.hooks,
        ...(this.failures > 0 ? { failures: this.failures } : {}),
        ...(this.lost > 0 ? { lost: this.lost } : {}),
      },
      layers: { ...this.layers },
    });
  }

  private state(): HealthReport['state'] {
    if (this.lost > 0) return 'degraded';
    const { hook = 0, semantic = 0, icon = 0, position = 0, none = 0 } = this.layers;
    if (this.failures >= 3 || (this.posts > 0 && none === this.posts)) return 'blind';
    // Hooks that stand on every post; those of polls and viewers do not.
    const usesHooks = this.engine.platform.controls.some(
      ({ hook, place, step, inside, word }) =>
        hook !== undefined && place === 'post' && step === 'final' && !inside && word !== 'poll-vote',
    );
    // Where the site has no hooks, its names are the first thing to hold on to.
    const first = usesHooks ? hook : hook + semantic;
    return first === 0 && semantic + icon + position > 0 ? 'degraded' : 'ok';
  }
}
