import { signal } from '@preact/signals';
import { render } from 'preact';
import { PracticePage, type PracticeModel } from '../../components/practice/PracticePage';
import '../../components/practice/practice.css';
import type { Language } from '../../lib/guard-state';
import type { Employee } from '../../lib/person';
import type { PracticeRecord } from '../../lib/practice/session';
import { SITUATIONS, type Situation } from '../../lib/practice/situations';
import { PRACTICE_REGION } from '../../lib/registry/practice';
import { cite } from '../../lib/rules/cite';
import { loadCorpus } from '../../lib/rules/load-corpus';
import { stageOn } from '../../lib/rules/calendar';
import { readSettings } from '../../lib/settings/port';
import { startPractice } from './guarded';
import { guidanceText } from './guidance';

const language = signal<Language>('id');
const employee = signal<Employee>('PNS');
const day = signal('');
const records = signal<readonly PracticeRecord[]>([]);
const round = signal(0);
const corpus = loadCorpus();
const stageOf = (date: string) => stageOn(corpus.calendar, PRACTICE_REGION, date).stage;
const dayOf = (situation: Situation) => (day.value === '' ? situation.date : day.value);

// First of all: the guard's listeners must stand before the feed's.
const guarded = startPractice({ language, employee, day, records });

const model: PracticeModel = {
  language,
  employee,
  day,
  records,
  round,
  situations: SITUATIONS,
  days: [...new Set(SITUATIONS.map(({ date }) => date))]
    .sort()
    .map((date) => ({ date, stage: stageOf(date) })),
  explain(situation) {
    const date = dayOf(situation);
    const guidance = guidanceText(situation.guidance, language.value);
    return { date, stage: stageOf(date), ...(guidance === undefined ? {} : { guidance }) };
  },
  effect(situation, effect) {
    const { severity } = cite(
      {
        act: situation.act,
        subject: 'candidate',
        employee: employee.value,
        date: dayOf(situation),
        region: PRACTICE_REGION,
      },
      corpus,
    );
    records.value = [...records.value, { situation: situation.id, ...effect, event: 'passed', severity }];
  },
  reset() {
    records.value = [];
    round.value += 1;
    guarded.forget();
  },
};

const root = document.getElementById('root');
if (root) render(<PracticePage model={model} />, root);

// The person's own language and role are the starting point; nothing is ever written back.
void readSettings().then((settings) => {
  language.value = settings.language;
  employee.value = settings.employee;
  document.documentElement.lang = settings.language;
});
