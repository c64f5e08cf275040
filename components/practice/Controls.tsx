import { useEffect, useId, useState } from 'preact/hooks';
import { EMPLOYEES, type Employee } from '../../lib/person';
import { formatDate } from '../../lib/texts/format';
import { say, t } from '../../lib/texts/all';
import { Button } from '../ui/Button';
import type { PracticeModel } from './PracticePage';

/** Role, day, full screen and reset: what a trainer needs in front of a class. */
export function Controls({ model }: { model: PracticeModel }) {
  const language = model.language.value;
  const id = useId();
  const [full, setFull] = useState(false);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return (
    <fieldset class="practice-controls">
      <legend>{t(language, 'practice.controls')}</legend>
      <label for={`${id}-role`}>{t(language, 'practice.role')}</label>
      <select
        id={`${id}-role`}
        value={model.employee.value}
        onChange={(event) => {
          model.employee.value = event.currentTarget.value as Employee;
        }}
      >
        {EMPLOYEES.map((employee) => (
          <option key={employee} value={employee}>
            {say(language, 'settings.employee', employee) ?? employee}
          </option>
        ))}
      </select>
      <label for={`${id}-day`}>{t(language, 'practice.day')}</label>
      <select
        id={`${id}-day`}
        value={model.day.value}
        onChange={(event) => {
          model.day.value = event.currentTarget.value;
        }}
      >
        <option value="">{t(language, 'practice.dayOwn')}</option>
        {model.days.map(({ date, stage }) => (
          <option key={date} value={date}>
            {t(language, 'practice.when', {
              date: formatDate(language, date),
              stage: say(language, 'stage', stage) ?? stage,
            })}
          </option>
        ))}
      </select>
      <Button
        kind="plain"
        small
        onClick={() => {
          if (full) void document.exitFullscreen();
          else void document.documentElement.requestFullscreen();
        }}
      >
        {t(language, full ? 'practice.fullscreenEnd' : 'practice.fullscreen')}
      </Button>
      <Button kind="plain" small onClick={() => model.reset()}>
        {t(language, 'practice.reset')}
      </Button>
    </fieldset>
  );
}
