/**
 * Self-diagnosis: does the guard still see this platform's controls? Counts by layer on the first posts of a page view;
 * no word of the page is kept or told.
 */
import type { Subject } from '../subject';
import { orPressable } from './classify';
import type { Container } from './containers';
import { queryDeep } from './dom';
import type { Engine } from './engine';
import type { HealthReport } from './options';

/** After this many posts a verdict on the own sight is due (figure of the platform notes). */
const POSTS = 20;
const CONTROLS = 30;

export class Health {
  private posts = 0;
  private failures = 0;
  private told: HealthReport['state'] | undefined;
  private readonly hooks: Record<string, number> = {};
  private readonly layers: Record<string, number> = { hook: 0, semantic: 0, icon: 0, position: 0, none: 0 };

  constructor(
    private readonly engine: Engine,
    private readonly tell: (report: HealthReport) => void,
  ) {}

  /** Enough posts have been seen: no more are needed. */
  get complete(): boolean {
    return this.posts >= POSTS;
  }

  /** A post came near the screen. */
  post(container: Container, subject: Subject): void {
    const { kind, tells } = container.rule;
    if (this.posts >= POSTS || !(tells ?? (kind === 'post' || kind === 'message'))) return;
    // Placeholders and hidden copies say nothing about the site's hooks.
    if (subject.words.text.length + (subject.words.card?.length ?? 0) < 2) return;
    let best: string | undefined;
    const { platform } = this.engine;
    const selector = orPressable('button, [role="button"]', platform);
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
    this.posts += 1;
    this.layers[best ?? 'none'] = (this.layers[best ?? 'none'] ?? 0) + 1;
    if (this.posts === POSTS) this.report();
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
      hooks: { ...this.hooks, ...(this.failures > 0 ? { failures: this.failures } : {}) },
      layers: { ...this.layers },
    });
  }

  private state(): HealthReport['state'] {
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
