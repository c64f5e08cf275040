/**
 * The guard of one page: the only room that joins page, recognition, rules and warning. One capture listener per event
 * type on `window`; trusted events only; an act that is not held is never touched. Whatever fails, the site works.
 */
import type { Decision, Entry } from '../entry';
import type { PhotoEvidence, WarningOutcome } from '../warning';
import { Engine, type Plan } from './engine';
import { entryOf } from './entry-of';
import { fieldOf, holdDrop, holdField, holdPaste, transferOf, type HeldFiles } from './files';
import { Judge, type Judged } from './judge';
import { GestureMachine } from './machine';
import { IntentionMemory, PASS_MS } from './memory';
import { rememberCaret } from './caret';
import { targetOf } from './dom';
import type { GuardOptions } from './options';
import { Outbox } from './outbox';
import { History, modelOf } from './present';
import { judgePhotos, picturesOf, type PhotoJudgement } from './photos';
import { replay } from './replay';
import { FILE_EVENTS, GESTURE_EVENTS, sampleOf } from './sample';
import { Sight } from './sight';
import type { GestureKind } from '../intent';

export interface Guard {
  /** Takes every listener and sign away; the site works as if we had never been there. */
  dispose(): void;
  /** Delivers what is still waiting (the background woke up). */
  flush(): void;
}

interface Hold {
  plan: Plan;
  judged: Judged;
  photo?: PhotoEvidence | undefined;
}

/** Files that are held: judged by their names and place, or still to be looked at. */
interface FileHold {
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
  const judge = new Judge(platform.id, () => options.state.current(), options.recognizer, now);
  const outbox = new Outbox(port, options.outbox);
  const sight = new Sight(options, engine, judge, signal);
  let hold: Hold | undefined;
  let open: string | undefined;
  let heldField: { field: HTMLInputElement; hold: FileHold } | undefined;

  /** The whole question, asked once per gesture. Fails open. */
  function consider(make: () => Plan | undefined): Hold | undefined {
    if (typeof judge.active() === 'string') return undefined;
    const plan = make();
    if (!plan) return undefined;
    if (memory.isAllowed(plan.intent.act, plan.intent.subject.key, now())) return undefined;
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
    if (event.type === 'keydown' && !engine.mayAct(event as KeyboardEvent)) return;
    if (!alive()) return;
    const target = targetOf(event);
    const sample = target && sampleOf(event, platform);
    if (!sample) return;
    const outcome = machine.step(sample, (gesture) => {
      hold = undefined;
      try {
        hold = consider(() => planFor(event, target, gesture));
      } catch (error) {
        sight.failed(error);
      }
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
    void warn(held);
  }

  function onFiles(event: Event): void {
    if (!event.isTrusted || !alive()) return;
    const target = targetOf(event);
    if (!target) return;
    try {
      const field = fieldOf(event, target);
      const transfer = field ? undefined : transferOf(event);
      if (!field && !transfer) return;
      if (field && event.type === 'change' && heldField?.field === field) {
        const before = heldField.hold;
        heldField = undefined;
        event.stopImmediatePropagation();
        takeFiles(before, holdField(field));
        return;
      }
      const chosen = [...((field ? field.files : transfer?.files) ?? [])];
      const names = chosen.map((file) => file.name);
      const gesture: GestureKind = field ? 'file-choice' : event.type === 'drop' ? 'drop' : 'paste';
      let plan: Plan | undefined;
      const judged = consider(() => (plan = engine.forFiles(field ?? target, names, gesture)));
      const held = judged ?? (plan && looksAt(plan, chosen) ? { plan } : undefined);
      if (!held) return;
      event.stopImmediatePropagation();
      if (field && event.type === 'input') {
        // The change that follows belongs to the same choice.
        heldField = { field, hold: held };
        return;
      }
      // Prevented, or the browser would open the file in place of the page.
      event.preventDefault();
      if (field) takeFiles(held, holdField(field));
      else if (transfer) {
        const drop = event.type === 'drop';
        takeFiles(held, drop ? holdDrop(event as DragEvent, target, transfer) : holdPaste(target, transfer));
      }
    } catch (error) {
      sight.failed(error);
    }
  }

  /** Should these pictures be looked at first? Not while off or paused, and not what goes to one person only. */
  function looksAt(plan: Plan, files: readonly File[]): boolean {
    const active = judge.active();
    if (!options.photos || typeof active === 'string' || active.state.photoCheck === false) return false;
    if (plan.intent.subject.audience === 'private') return false;
    if (memory.isAllowed(plan.intent.act, plan.intent.subject.key, now())) return false;
    return picturesOf(files).length > 0;
  }

  function takeFiles({ plan, judged }: FileHold, files: HeldFiles): void {
    void (judged ? warn({ plan, judged }, files) : look(plan, files));
  }

  /** The upload waits while its pictures are looked at; without a finding it goes on by itself. */
  async function look(plan: Plan, files: HeldFiles): Promise<void> {
    const { photos } = options;
    const pictures = picturesOf(files.files);
    let found: PhotoJudgement | undefined;
    const waiting = photos?.waiting(pictures.length);
    try {
      if (photos && waiting) {
        found = judgePhotos(plan, pictures, await photos.inspect(pictures, waiting.skip), judge);
      }
    } catch (error) {
      sight.failed(error);
    } finally {
      waiting?.close();
    }
    if (signal.aborted && !found) files.handOver();
    else if (found) await warn(found, files);
    else if (!files.handOver()) options.tell?.('press-again', plan.intent.control);
  }

  async function warn(held: Hold, files?: HeldFiles): Promise<void> {
    const state = options.state.current();
    const { plan, judged } = held;
    const { intent } = plan;
    const key = `${intent.act} ${intent.subject.key}`;
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
  for (const type of FILE_EVENTS) view.addEventListener(type, onFiles, { capture: true, signal });
  if (platform.hoverOpens === true) {
    const hover = (event: Event): void => {
      const target = event.target as Element | null;
      if (event.isTrusted && target?.nodeType === Node.ELEMENT_NODE) engine.noteHover(target);
    };
    view.addEventListener('pointerover', hover, { capture: true, passive: true, signal });
  }
  const unsubscribe = options.state.subscribe(() => {
    judge.reset();
    sight.refresh();
  });
  signal.addEventListener('abort', unsubscribe);
  sight.start();

  return { dispose, flush: () => void outbox.flush() };
}

/** 0..1 from the browser's source of chance. */
function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** "Edit": back to the text, as it was. */
function backToText(plan: Plan): void {
  const editor = plan.composer?.editors.find((one) => one.isConnected);
  (editor as HTMLElement | undefined)?.focus();
}
