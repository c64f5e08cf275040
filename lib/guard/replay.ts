/**
 * Lets exactly one act through after "proceed". The control is looked up again (sites re-render while a dialog is open)
 * and pressed by script; whether the page really changed is checked. Text is never typed again, only its sending is
 * repeated. Where nothing can be proven the person is asked for one more press, which then passes.
 */
import type { GestureKind } from '../intent';
import { submitOf } from './composers';
import { draftOf } from './dom';
import type { Engine } from './engine';
import type { Plan } from './plan';

/** done: the page changed; unproven: it did not, or cannot be told; press-again: nothing was tried. */
export type Replayed = 'done' | 'unproven' | 'press-again';

/** After this long an optimistic page has shown the change; composers wait for their server. */
const TOGGLE_MS = 1000;
const SEND_MS = 4000;
const STEP_MS = 250;

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(done: () => boolean, within: number): Promise<boolean> {
  for (let waited = 0; waited < within; waited += STEP_MS) {
    await later(STEP_MS);
    try {
      if (done()) return true;
    } catch {
      // the page is being rebuilt: look again
    }
  }
  return false;
}

const press = (control: Element): void => (control as HTMLElement).click();

/** The control of a plan as it stands in the page now. */
function controlNow(plan: Plan, engine: Engine): Element | undefined {
  const { intent, rule } = plan;
  if (intent.control.isConnected) {
    const found = engine.classify(intent.control);
    if (found && found !== 'free' && found.rule.word === intent.word && found.step === 'final')
      return intent.control;
  }
  if (!rule) return undefined;
  const container = engine.containers.byKey(intent.subject.key);
  const found = container && engine.controlIn(container, intent.word);
  return found?.step === 'final' ? found.control : undefined;
}

function changed(plan: Plan, engine: Engine): boolean {
  const { intent } = plan;
  if (!intent.control.isConnected || !intent.control.checkVisibility()) {
    const container = engine.containers.byKey(intent.subject.key);
    const found = container && engine.controlIn(container, intent.word);
    return found?.step !== 'final';
  }
  const found = engine.classify(intent.control);
  return !found || found === 'free' || found.step !== 'final';
}

async function send(plan: Plan, engine: Engine): Promise<Replayed> {
  const { composer, intent } = plan;
  if (!composer) return 'press-again';
  const editor = composer.editors.find((one) => one.isConnected);
  const before = editor && draftOf(editor);
  const byKey = intent.gesture === 'key';
  const again = engine.composers.around(editor ?? intent.control) ?? composer;
  const own =
    !byKey && intent.control.isConnected && intent.control.tagName !== 'FORM' ? intent.control : undefined;
  const submit = own ?? submitOf(again, engine.platform);
  if (submit) press(submit);
  else if (intent.gesture === 'submit' && intent.control.tagName === 'FORM') {
    (intent.control as HTMLFormElement).requestSubmit();
  } else if (editor) typeEnter(editor, composer.rule.enter === 'newline');
  else return 'press-again';
  if (!editor) return 'done';
  const gone = await until(
    () => !editor.isConnected || !editor.checkVisibility() || draftOf(editor) !== before,
    SEND_MS,
  );
  return gone ? 'done' : 'unproven';
}

/** Enter as the editors of these sites listen for it. */
function typeEnter(editor: Element, mod: boolean): void {
  const init: KeyboardEventInit = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
    ctrlKey: mod,
  };
  (editor as HTMLElement).focus({ preventScroll: true });
  const accepted = editor.dispatchEvent(new KeyboardEvent('keydown', init));
  // A plain field in a form sends by the browser's own action, which no script event causes.
  const form = accepted && editor.tagName === 'INPUT' ? (editor as HTMLInputElement).form : null;
  form?.requestSubmit();
  editor.dispatchEvent(new KeyboardEvent('keyup', init));
}

async function toggle(plan: Plan, engine: Engine): Promise<Replayed> {
  const control = controlNow(plan, engine);
  if (!control) return 'press-again';
  press(control);
  return (await until(() => changed(plan, engine), TOGGLE_MS)) ? 'done' : 'unproven';
}

/** A double click or shortcut is repeated by the control of the same post that does the same. */
async function otherWay(plan: Plan, engine: Engine): Promise<Replayed> {
  const container = engine.containers.byKey(plan.intent.subject.key);
  const found = container && engine.controlIn(container, plan.intent.word);
  if (!container || found?.step !== 'final') return 'press-again';
  press(found.control);
  const done = (): boolean => engine.controlIn(container, plan.intent.word)?.step !== 'final';
  return (await until(done, TOGGLE_MS)) ? 'done' : 'unproven';
}

const OTHER_WAYS: readonly GestureKind[] = ['double-click', 'shortcut'];

/** Performs the act of a plan once. Never throws. */
export async function replay(plan: Plan, engine: Engine): Promise<Replayed> {
  try {
    if (plan.replay === 'press-again') return 'press-again';
    if (plan.composer) return await send(plan, engine);
    if (OTHER_WAYS.includes(plan.intent.gesture)) return await otherWay(plan, engine);
    return await toggle(plan, engine);
  } catch {
    return 'press-again';
  }
}
