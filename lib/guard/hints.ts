/**
 * Drafts while they are written: when what stands in an editor would be warned about, a quiet hint says so beside it.
 * This part only finds the first such draft of a page; what shows hints is loaded then and goes on by itself.
 */
import type { DraftFinding } from '../hint';
import { draftIn } from './composers';
import { editableAround, targetOf } from './dom';
import type { Engine } from './engine';
import type { Plan } from './plan';
import { followTyping } from './hints-typing';
import type { Judge } from './judge';
import type { GuardOptions } from './options';

interface Setting {
  options: GuardOptions;
  engine: Engine;
  judge: Judge;
  signal: AbortSignal;
  isAllowed(plan: Plan): boolean;
}

export function draftHints({ options, engine, judge, signal, isAllowed }: Setting): void {
  const { window, hints: load, state } = options;
  if (!load) return;

  function find(target: Element): DraftFinding | undefined {
    try {
      const now = state.current();
      const editor = editableAround(target);
      const composer = editor && engine.composers.around(editor);
      if (!now || now.draftHints === false || !composer || draftIn(composer) === '') return undefined;
      const { act, word } = composer.rule;
      const plan = engine.fromComposer(composer, {
        act,
        word,
        gesture: 'key',
        control: editor,
        confidence: 'editor',
      });
      const judged = isAllowed(plan) ? undefined : judge.judge(plan);
      if (!judged) return undefined;
      const { language, person } = now;
      const model = { ...judged, language, employee: person.employee, act };
      return { key: plan.intent.subject.key, model, editors: composer.editors, scope: composer.scope };
    } catch {
      // A hint is a courtesy: what cannot be read now is read when it is sent.
      return undefined;
    }
  }

  const until = new AbortController();
  signal.addEventListener('abort', () => until.abort());
  followTyping(window, until.signal, (event) => {
    const first = targetOf(event);
    return () => {
      if (!first || !find(first)) return;
      until.abort();
      load({ window, signal, find, first }).catch(() => undefined);
    };
  });
}
