/**
 * The guard of one page: the only room that joins page, recognition, rules and warning. One capture listener per event
 * type on `window`; trusted events only; an act that is not held is never touched. Whatever fails, the site works.
 */
import type { Decision, Entry } from '../entry';
import type { PhotoEvidence, WarningOutcome } from '../warning';
import { Ahead, type Passing } from './ahead';
import { Early } from './early';
import { Engine } from './engine';
import type { Plan } from './plan';
import { entryOf } from './entry-of';
import { fileGate } from './file-gate';
import { draftHints } from './hints';
import type { HeldFiles } from './files';
import { Judge, type Judged } from './judge';
import { GestureMachine } from './machine';
import { IntentionMemory, PASS_MS } from './memory';
import { rememberCaret } from './caret';
import { targetOf } from './dom';
import type { GuardOptions } from './options';
import { Outbox } from './outbox';
import { chance, History, modelOf } from './present';
import { replay } from './replay';
import { AFTER_KEYS, FILE_EVENTS, GESTURE_EVENTS, mayAct, sampleOf } from './sample';
import { Sight } from './sight';
import type { GestureKind } from '../intent';

export interface Guard {
  /** Takes every listener and sign away; the site works as if we had never been there. */
  dispose(): void;
  /** Delivers what is still waiting (the background woke up). */
  flush(): void;
}

export interface Hold {
  plan: Plan;
  judged: Judged;
  photo?: PhotoEvidence | undefined;
}

/** Not judged yet: a press before the settings were read, or files that are still to be looked at. */
export interface Held {
  plan: Plan;
  judged?: Judged | undefined;
}

const LETS_THROUGH: readonly Decision[] = ['proceeded', 'proceeded-with-note', 'wrong-detection'];

export function startGuard(options: GuardOptions): Guard {
  const { window: view, platform, port } = options;
  const now = options.clock ? () => (options.clock as { now(): number }).now() : () => Date.now();
  const life = new AbortController();
  const { signal } = life;
  // First of all listeners, so that presses on the warning itself never reach the machine or the page.
  const warnings = options.warnings();
  const engine = new Engine(view, platform, now);
  const machine = new GestureMachine();
  const memory = new IntentionMemory();
  const history = new History();
  const judge = new Judge(
    platform.id,
    () => options.state.current(),
    options.recognizer,
    now,
    () => warnings.expect?.(),
  );
  const outbox = new Outbox(port, options.outbox);
  const sight = new Sight(options, engine, judge, signal, alive);
  const early = new Early(options.state.settled, view);
  const ahead = new Ahead({ view, platform, signal, foresee });
  let hold: Held | undefined;
  let open: string | undefined;
  const waits = new Set<string>();

  /** The whole question, asked once per gesture. Fails open. */
  function consider(make: () => Plan | undefined): Held | undefined {
    if (early.pending) {
      const plan = make();
      return plan && { plan };
    }
    if (typeof judge.active() === 'string') return undefined;
    const plan = make();
    return plan && judgedHold(plan);
  }

  /** Only what passes whatever was decided before is known ahead; all else is asked about at the press. */
  function foresee(control: Element): Passing | undefined {
    if (early.pending || options.prepared?.() === false) return undefined;
    const active = judge.active();
    if (typeof active === 'string') return undefined;
    const { plan, opens, ends = false } = engine.foresee(control);
    if (opens || (plan && (isAllowed(plan) || judge.judge(plan)))) return undefined;
    return {
      post: plan ? (plan.intent.container ?? undefined) : engine.containers.around(control)?.element,
      ends,
      date: active.date,
    };
  }

  /** True when the press was answered before it came. */
  function passesAhead(target: Element): boolean {
    const passing = ahead.passes(target);
    const active = passing && judge.active();
    if (!active || typeof active === 'string' || active.date !== passing.date) return false;
    if (passing.ends) engine.endFlow();
    // Asked while the finger is still down, so that no event waits for it; a click that comes earlier asks itself.
    if (ahead.doubtful) view.setTimeout(doubt);
    return true;
  }

  function doubt(): void {
    if (ahead.wasWrong()) machine.doubt();
  }

  const isAllowed = ({ intent }: Plan): boolean => memory.isAllowed(intent.act, intent.subject.key, now());

  function judgedHold(plan: Plan): Hold | undefined {
    if (isAllowed(plan)) return undefined;
    const judged = judge.judge(plan);
    if (!judged || !history.choose(plan, judged, now(), 0)) return undefined;
    return { plan, judged };
  }

  function planFor(event: Event, target: Element, gesture: GestureKind): Plan | undefined {
    if (event instanceof KeyboardEvent) return engine.forKey(event, target);
    if (gesture === 'submit') return engine.forSubmit(target);
    return gesture === 'double-click' ? engine.forDoubleClick(target) : engine.forPress(target, gesture);
  }

  function onGesture(event: Event): void {
    if (!event.isTrusted) return;
    const { type } = event;
    if (type === 'click') doubt();
    const known = ahead.controlOf(event.target);
    if (machine.follows(type, event.timeStamp, known)) return;
    if (type === 'keydown' && !mayAct(event as KeyboardEvent, platform)) return;
    if (AFTER_KEYS.has(type) && !machine.keyOwns(event.timeStamp)) return;
    const target = known ? (event.target as Element) : targetOf(event);
    const sample = target && sampleOf(event, target, platform, ahead);
    if (!sample) return;
    const outcome = machine.step(sample, (gesture) => {
      hold = undefined;
      if ((gesture === 'click' || gesture === 'tap') && passesAhead(target)) return false;
      try {
        hold = consider(() => planFor(event, target, gesture));
      } catch (error) {
        sight.failed(error);
      }
      // Asked of what would be held only: the browser takes its time to answer.
      if (hold && !alive()) hold = undefined;
      return hold !== undefined;
    });
    if (outcome.stop) event.stopImmediatePropagation();
    if (outcome.prevent) event.preventDefault();
    if (outcome.warn === undefined || !hold) return;
    const held = hold;
    if (outcome.warn === 'long-press') {
      // The person may have wanted the picker that opens by holding: only they can repeat that.
      held.plan = { ...held.plan, replay: 'press-again' };
      held.plan.intent.gesture = 'long-press';
    }
    void (held.judged ? warn({ plan: held.plan, judged: held.judged }) : whenReady(held.plan));
  }

  /** Held before the settings were read: judged now that they are. */
  async function judgedLate(plan: Plan): Promise<Hold | undefined> {
    await early.ready();
    try {
      return judgedHold(plan);
    } catch (error) {
      sight.failed(error);
      return undefined;
    }
  }

  async function whenReady(plan: Plan): Promise<void> {
    const key = keyOf(plan);
    // Two presses of an impatient finger are one act.
    if (waits.has(key)) return;
    waits.add(key);
    try {
      const judged = await judgedLate(plan);
      if (judged) await warn(judged);
      else if ((await replay(plan, engine)) === 'press-again')
        options.tell?.('press-again', plan.intent.control);
    } finally {
      waits.delete(key);
    }
  }

  async function warn(held: Hold, files?: HeldFiles): Promise<void> {
    const state = options.state.current();
    const { plan, judged } = held;
    const { intent } = plan;
    const key = keyOf(plan);
    if (!state || open === key) return;
    const choice = history.choose(plan, judged, now(), chance());
    if (!choice) return letThrough(plan, files);
    history.shown(plan, judged, now(), choice);
    open = key;
    const model = modelOf(plan, judged, choice, {
      state,
      platformName: platform.name,
      practice: options.practice === true,
      id: crypto.randomUUID(),
      notes: files && !held.photo ? ['photo-unchecked'] : [],
    });
    if (held.photo) model.photo = held.photo;
    let outcome: WarningOutcome;
    const backToCaret = rememberCaret(view.document);
    try {
      outcome = await warnings.show(model, intent.control);
    } catch (error) {
      // The warning could not be shown: nothing was decided, so nothing is let through, and the page stays usable.
      sight.failed(error);
      files?.discard();
      open = undefined;
      return;
    }
    open = undefined;
    backToCaret();
    history.decided(plan, judged, now(), outcome.decision);
    note(entryOf(model.id, now(), held, outcome, state));
    if (outcome.wrong) port.correct(outcome.wrong.cause, outcome.wrong.what);
    if (outcome.pauseMinutes !== undefined) port.pause(outcome.pauseMinutes);
    if (LETS_THROUGH.includes(outcome.decision)) await letThrough(plan, files);
    else {
      files?.discard();
      if (outcome.decision !== 'edited') return;
      // "Choose another": the press on our button still counts as the person's, so the picker may open.
      if (held.photo && files?.target instanceof HTMLInputElement) files.target.click();
      else backToText(plan);
    }
  }

  async function letThrough(plan: Plan, files: HeldFiles | undefined): Promise<void> {
    const { act, subject } = plan.intent;
    memory.allow(act, subject.key, now());
    if (files) {
      // Sending what was just let in, with the same words, is the same intention.
      if (plan.composer && plan.sendKey !== undefined)
        memory.allow(plan.composer.rule.act, plan.sendKey, now());
      if (!files.handOver()) options.tell?.('press-again', plan.intent.control);
      return;
    }
    const result = await replay(plan, engine);
    if (result === 'done' || signal.aborted) return;
    memory.allow(act, subject.key, now(), PASS_MS);
    // What was sent to a slow server must not be sent twice: only acts that were not tried, or toggles that visibly
    // did not take, ask for another press.
    if (result === 'press-again' || !plan.composer) options.tell?.('press-again', plan.intent.control);
  }

  function note(entry: Entry): void {
    if (options.practice === true || options.incognito === true) return;
    if (options.state.current()?.logMode === 'off') return;
    outbox.add(entry);
  }

  function alive(): boolean {
    if (options.isAlive?.() !== false) return true;
    dispose();
    return false;
  }

  function dispose(): void {
    life.abort();
    outbox.dispose();
    warnings.dispose();
  }

  for (const type of GESTURE_EVENTS) {
    // Touch starts passive: scrolling must never wait for us. Everything that may be prevented is not.
    view.addEventListener(type, onGesture, { capture: true, passive: type === 'touchstart', signal });
  }
  draftHints({ options, engine, judge, signal, isAllowed });
  const onFiles = fileGate({
    options,
    judge,
    signal,
    alive,
    failed: (error) => sight.failed(error),
    plan: (target, names, gesture) => engine.forFiles(target, names, gesture),
    consider,
    judgedLate,
    isAllowed,
    warn,
  });
  for (const type of FILE_EVENTS) view.addEventListener(type, onFiles, { capture: true, signal });
  const hover = (event: PointerEvent): void => {
    const target = event.target as Element | null;
    if (!event.isTrusted || target?.nodeType !== Node.ELEMENT_NODE) return;
    if (platform.hoverOpens === true) engine.noteHover(target);
    // A finger presses as soon as it is there.
    if (event.pointerType !== 'touch') ahead.note(target);
  };
  view.addEventListener('pointerover', hover, { capture: true, passive: true, signal });
  const unsubscribe = options.state.subscribe(() => {
    ahead.drop();
    judge.reset();
    sight.refresh();
  });
  signal.addEventListener('abort', unsubscribe);
  sight.start();

  return { dispose, flush: () => void outbox.flush() };
}

const keyOf = ({ intent }: Plan): string => `${intent.act} ${intent.subject.key}`;

/** "Edit": back to the text, as it was. */
function backToText(plan: Plan): void {
  const editor = plan.composer?.editors.find((one) => one.isConnected);
  (editor as HTMLElement | undefined)?.focus();
}
