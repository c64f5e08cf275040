import type { Signal } from '@preact/signals';
import { bundledDrawings } from '../../components/drawings';
import { createHintView } from '../../components/hint/layer';
import { createMarkLayer } from '../../components/mark/layer';
import { createWarningHost } from '../../components/warning/host';
import { showPressAgain } from '../../components/notice/notice';
import { showWaiting } from '../../components/photo/waiting';
import { reasons } from '../../components/warning/words';
import { followDrafts } from '../../lib/guard/hints-follow';
import { startGuard, type Guard } from '../../lib/guard/start';
import type { GuardState, Language } from '../../lib/guard-state';
import type { Employee } from '../../lib/person';
import { inspectFiles } from '../../lib/photo/port';
import practice from '../../lib/platforms/practice';
import type { PracticeRecord } from '../../lib/practice/session';
import { SITUATIONS, type Situation } from '../../lib/practice/situations';
import { createRecognizer } from '../../lib/recognition/recognizer';
import { practiceIndex, PRACTICE_REGION } from '../../lib/registry/practice';
import { loadCorpus } from '../../lib/rules/load-corpus';
import { buildSheets } from '../../lib/rules/sheets';
import type { WarningHost } from '../../lib/warning';

interface Shared {
  language: Signal<Language>;
  employee: Signal<Employee>;
  day: Signal<string>;
  records: Signal<readonly PracticeRecord[]>;
}

/** Events that begin an act; by them the page knows which situation, and so which day, is being tried. */
const BEGINNINGS = [
  'pointerdown',
  'keydown',
  'focusin',
  'dragover',
  'drop',
  'paste',
  'input',
  'change',
  'click',
];

/**
 * Starts the one guard on this page, as on any site: real listeners, real rules, a fictional registry. The day is that
 * of the situation being tried. Decisions go to the page's own list and never to the log.
 */
export function startPractice(shared: Shared): { forget(): void } {
  const states = new Map<string, GuardState>();
  let active: Situation | undefined = SITUATIONS[0];
  let changed: () => void = () => undefined;
  let guard: Guard | undefined;

  const current = (): GuardState => {
    const date = shared.day.value === '' ? (active?.date ?? '') : shared.day.value;
    const key = [date, shared.employee.value, shared.language.value].join(' ');
    let state = states.get(key);
    if (state === undefined) {
      state = stateFor(date, shared.employee.value, shared.language.value);
      states.set(key, state);
    }
    return state;
  };

  const notice = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest('[data-situation]') : null;
    const id = target?.getAttribute('data-situation');
    if (id === null || id === undefined || id === active?.id) return;
    active = SITUATIONS.find((situation) => situation.id === id);
    changed();
  };
  for (const type of BEGINNINGS) window.addEventListener(type, notice, { capture: true, passive: true });

  const recording = (host: WarningHost): WarningHost => ({
    async show(model, anchor) {
      const situation =
        anchor?.closest('[data-situation]')?.getAttribute('data-situation') ?? active?.id ?? '';
      const outcome = await host.show(model, anchor);
      const record: PracticeRecord = {
        situation,
        act: model.act,
        word: model.word,
        event: 'held',
        decision: outcome.decision,
        severity: model.citation.severity,
        ruleIds: model.citation.rules.map(({ id }) => id),
        citations: model.citation.rules.map(({ citation }) => citation),
        background: model.citation.background?.map(({ citation }) => citation),
        because: reasons(model).slice(0, 3),
      };
      shared.records.value = [...shared.records.value, record];
      return outcome;
    },
    dispose: () => host.dispose(),
  });

  const recognizer = createRecognizer({ names: practiceIndex() });
  const begin = (): void => {
    const host = createWarningHost(document, { drawings: bundledDrawings });
    guard = startGuard({
      window,
      platform: practice,
      state: {
        current,
        subscribe(listener) {
          changed = listener;
          return () => (changed = () => undefined);
        },
      },
      recognizer: () => recognizer,
      warnings: () => recording(host),
      port: {
        append: () => Promise.resolve(true),
        correct: () => undefined,
        pause: () => undefined,
        report: () => undefined,
      },
      practice: true,
      marks: createMarkLayer(document, () => shared.language.value, bundledDrawings),
      hints: (source) => Promise.resolve(followDrafts(createHintView)(source)),
      photos: {
        inspect: inspectFiles,
        waiting: (count) => showWaiting(document, shared.language.value, count),
      },
      tell: (_code, control) => showPressAgain(document, shared.language.value, control),
    });
  };
  begin();
  return {
    forget() {
      // A new guard remembers nothing of what was decided before.
      guard?.dispose();
      begin();
    },
  };
}

/** Guard state of one day and role, with the sheet of that very day. */
function stateFor(date: string, employee: Employee, language: Language): GuardState {
  const person = { employee, region: PRACTICE_REGION };
  return {
    version: 1,
    enabled: true,
    platformsOff: [],
    language,
    person,
    simulatedDate: date,
    marks: true,
    logMode: 'off',
    sheets: buildSheets(loadCorpus(), person, date, 1),
    watch: [],
    corrections: [],
  };
}
