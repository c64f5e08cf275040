/**
 * Self-diagnosis: does the guard still see this platform's controls? Counts by layer on the first posts of a page view;
 * no word of the page is kept or told.
 */
import type { ContainerRule } from '../platforms/types';
import type { Subject } from '../subject';
import { orPressable } from './classify';
import type { Container } from './containers';
import { queryDeep } from './dom';
import type { Engine } from './engine';
import type { HealthReport } from './options';

/** After this many posts a verdict on the own sight is due (figure of the platform notes). */
const POSTS = 20;
const CONTROLS = 30;
/** So many controls of a page without one post are asked at most, and so many at once. */
const [LOST, AT_ONCE] = [400, 8];
const BUTTONS = 'button, [role="button"]';

/** Rules that look inside their element are for presses only: too dear for every addition to a feed. */
export const isWatched = (rule: ContainerRule): boolean =>
  rule.page !== true && !rule.selector.includes(':has(');

const isPost = ({ kind }: ContainerRule): boolean => kind === 'post' || kind === 'message';

/** Speaks a container for the platform's hooks? */
const tells = (rule: ContainerRule): boolean => rule.page !== true && (rule.tells ?? isPost(rule));

export class Health {
  private posts = 0;
  private failures = 0;
  private told: HealthReport['state'] | undefined;
  /** Posts' controls seen where no post has a shape the platform knows. */
  private lost = 0;
  private word: string | undefined;
  private asks = 0;
  private readonly asked = new WeakSet<Element>();
  private readonly shapes: string;
  private readonly hooks: Record<string, number> = {};
  private readonly layers: Record<string, number> = { hook: 0, semantic: 0, icon: 0, position: 0, none: 0 };

  constructor(
    private readonly engine: Engine,
    private readonly tell: (report: HealthReport) => void,
  ) {
    this.shapes = engine.platform.containers
      .filter((rule) => isPost(rule) && isWatched(rule))
      .map((rule) => rule.selector)
      .join(', ');
  }

  /** Enough posts have been seen: no more are needed. */
  get complete(): boolean {
    return this.posts >= POSTS;
  }

  /** A post came near the screen. */
  post(container: Container, subject: Subject): void {
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

  /**
   * Where nothing has the shape of a post: are there controls of posts nonetheless? Each counts for a post that the
   * platform's facts no longer find. Pages without posts have none.
   * @returns true while some were not yet asked.
   */
  astray(document: Document): boolean {
    const { platform, containers } = this.engine;
    if (this.posts > this.lost || this.complete || this.asks >= LOST) return false;
    // A view of one thing (a reel, a photo) has no posts around.
    if (document.querySelector(this.shapes) || containers.ofPage()?.rule.kind === 'post') return false;
    let now = 0;
    for (const control of queryDeep(document, orPressable(BUTTONS, platform), platform.shadow)) {
      if (this.asked.has(control)) continue;
      if (++now > AT_ONCE || ++this.asks > LOST) return this.asks < LOST;
      this.asked.add(control);
      const found = this.engine.classify(control);
      if (!found || found === 'free' || found.rule.place !== 'post' || found.step !== 'final') continue;
      // One control speaks for its row; shapes too dear to watch for still are shapes.
      const around = containers.around(control);
      if ((this.word ??= found.rule.word) !== found.rule.word || (around && tells(around.rule))) continue;
      this.lost += 1;
      this.count(found.confidence);
    }
    return false;
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
