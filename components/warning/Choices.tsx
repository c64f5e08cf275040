import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { t } from '../../lib/texts/warning';
import type { WarningModel } from '../../lib/warning';

/** What can be wrong with a detection; each is a text `wrong.<code>`. */
export const WRONGS = ['not_political', 'other_person', 'other_meaning', 'official_info'] as const;

/** The rarer ways out, folded: wrong detection in one tap, a private note, a pause. */
export function Choices({ model }: { model: WarningModel }) {
  const { language } = model;
  return (
    <>
      <Disclosure summary={t(language, 'warning.wrong')}>
        <p>{t(language, 'warning.wrongAsk')}</p>
        <div class="choices">
          {WRONGS.map((what) => (
            <Button key={what} kind="plain" small data-do="wrong" data-what={what}>
              {t(language, `wrong.${what}`)}
            </Button>
          ))}
        </div>
      </Disclosure>
      <Disclosure summary={t(language, 'warning.choices')}>
        <label for="note">{t(language, 'warning.noteLabel')}</label>
        <textarea id="note" rows={2} maxLength={500} />
        <Button kind="plain" small data-do="note">
          {t(language, 'warning.proceedNote')}
        </Button>
        <p>{t(language, 'warning.pauseAsk')}</p>
        <div class="choices">
          <Button kind="plain" small data-do="pause" data-minutes="15">
            {t(language, 'warning.pause15')}
          </Button>
          <Button kind="plain" small data-do="pause" data-minutes="60">
            {t(language, 'warning.pause60')}
          </Button>
          <Button kind="plain" small data-do="pause" data-minutes="today">
            {t(language, 'warning.pauseToday')}
          </Button>
        </div>
      </Disclosure>
    </>
  );
}
