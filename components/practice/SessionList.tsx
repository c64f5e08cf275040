import type { PracticeRecord } from '../../lib/practice/session';
import type { Language } from '../../lib/guard-state';
import { capitalise } from '../../lib/texts/format';
import { say, t } from '../../lib/texts/all';
import type { PracticeModel } from './PracticePage';

/** What happened in this practice, in order. It lives in the page and is gone when the page is closed. */
export function SessionList({ model }: { model: PracticeModel }) {
  const language = model.language.value;
  const records = model.records.value;
  return (
    <section class="practice-session">
      <h2>{t(language, 'practice.session')}</h2>
      <p class="jn-small">{t(language, 'practice.sessionNote')}</p>
      {records.length === 0 ? (
        <p>{t(language, 'practice.sessionEmpty')}</p>
      ) : (
        <ol>
          {records.map((record, index) => (
            <li
              key={index}
              data-record={record.situation}
              data-event={record.event}
              data-decision={record.decision ?? ''}
              data-rules={(record.citations ?? []).join('; ')}
              data-because={(record.because ?? []).join('; ')}
            >
              {line(language, record, records.slice(0, index))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function line(language: Language, record: PracticeRecord, before: readonly PracticeRecord[]): string {
  const act = capitalise(
    say(language, 'act', record.word) ?? say(language, 'act', record.act) ?? record.word,
  );
  const n = before.length + 1;
  if (record.event === 'held')
    return t(language, 'practice.recordHeld', {
      n,
      act,
      decision: say(language, 'practice', `decision_${record.decision ?? 'cancelled'}`) ?? '',
      rules: record.citations?.[0] ?? '',
    });
  const after = before.some(
    (one) => one.situation === record.situation && one.decision?.startsWith('proceeded'),
  );
  return t(language, after ? 'practice.recordAfter' : 'practice.recordPassed', { n, act });
}
