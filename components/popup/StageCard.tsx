import { useRef } from 'preact/hooks';
import { say, t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import { useFocusAfter } from '../page/focus';
import { useLanguage } from '../page/language';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import type { StageView } from './types';

/** Today's stage where the person works, in plain words, and until when. */
export function StageCard(props: { stage: StageView; simulated: boolean; onEndSimulation(): void }) {
  const language = useLanguage();
  const { stage } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const pressed = useFocusAfter(() => title.current, [props.simulated]);
  const date = (day: string) => formatDate(language, day);
  const where = stage.region ?? t(language, 'popup.noRegion');
  return (
    <section class="jn-card" aria-labelledby="stage-title">
      <h2 id="stage-title" class="jn-kicker" ref={title} tabIndex={-1}>
        {t(language, 'popup.stageTitle', [where, date(stage.today)])}
      </h2>
      <p class="jn-lead">{say(language, 'popup.stage', stage.stage)}</p>
      {stage.event ? (
        <p>
          {stage.event[language]}
          {stage.until ? `. ${t(language, 'popup.until', [date(stage.until)])}` : ''}
        </p>
      ) : null}
      <p>{say(language, 'popup.meaning', stage.stage)}</p>
      {props.simulated ? (
        <Notice>
          {t(language, 'popup.simulated', [date(stage.today)])}{' '}
          <button
            type="button"
            class="jn-link"
            onClick={() => {
              pressed();
              props.onEndSimulation();
            }}
          >
            {t(language, 'popup.endSimulation')}
          </button>
        </Notice>
      ) : null}
      <Disclosure summary={t(language, 'popup.schedule')}>
        {stage.next ? (
          <p class="jn-small">
            {t(language, 'popup.next', [
              date(stage.next.from),
              say(language, 'stage', stage.next.stage) ?? stage.next.stage,
            ])}
          </p>
        ) : null}
        {stage.coming.length > 0 ? (
          <p class="jn-small">
            {t(language, 'popup.coming', [stage.coming.map((event) => event[language]).join('; ')])}
          </p>
        ) : null}
        {stage.confidence && stage.confidence !== 'high' ? (
          <p class="jn-small">{t(language, 'popup.scheduleDoubt')}</p>
        ) : null}
        <p class="jn-small">{t(language, 'popup.knownUntil', [date(stage.knownUntil)])}</p>
      </Disclosure>
    </section>
  );
}
