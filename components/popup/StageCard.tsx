import { say, t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Notice } from '../ui/Notice';
import type { StageView } from './types';

/** Today's stage where the person works, in plain words, and until when. */
export function StageCard(props: { stage: StageView; simulated: boolean; onEndSimulation(): void }) {
  const language = useLanguage();
  const { stage } = props;
  const date = (day: string) => formatDate(language, day);
  const where = stage.region ?? t(language, 'popup.noRegion');
  return (
    <section class="jn-card" aria-labelledby="stage-title">
      <h2 id="stage-title">{t(language, 'popup.stageTitle', [date(stage.today)])}</h2>
      <p class="jn-lead">{say(language, 'popup.stage', stage.stage, [where])}</p>
      <p>{say(language, 'popup.meaning', stage.stage)}</p>
      {stage.event ? <p class="jn-small">{stage.event[language]}</p> : null}
      {stage.until ? <p class="jn-small">{t(language, 'popup.until', [date(stage.until)])}</p> : null}
      {stage.next ? (
        <p class="jn-small">
          {t(language, 'popup.next', [date(stage.next.from), say(language, 'stage', stage.next.stage) ?? ''])}
        </p>
      ) : null}
      {stage.confidence && stage.confidence !== 'high' ? (
        <p class="jn-small">{t(language, 'popup.scheduleDoubt')}</p>
      ) : null}
      {stage.stage === 'none' && stage.coming.length > 0 ? (
        <p class="jn-small">
          {t(language, 'popup.coming', [stage.coming.map((event) => event[language]).join('; ')])}
        </p>
      ) : null}
      {stage.stage === 'none' ? (
        <p class="jn-small">{t(language, 'popup.knownUntil', [date(stage.knownUntil)])}</p>
      ) : null}
      {props.simulated ? (
        <Notice>
          {t(language, 'popup.simulated', [date(stage.today)])}{' '}
          <button type="button" class="jn-link" onClick={props.onEndSimulation}>
            {t(language, 'popup.endSimulation')}
          </button>
        </Notice>
      ) : null}
    </section>
  );
}
