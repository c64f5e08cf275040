import { t } from '../../lib/texts/all';
import { formatTime } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';

export interface GuardCardProps {
  enabled: boolean;
  /** Milliseconds since the epoch, in the future; undefined = not paused. */
  pausedUntil?: number | undefined;
  onPause(minutes: number | 'today'): void;
}

/** Whether acts are held now, and pausing for a while. A pause ends by itself. */
export function GuardCard(props: GuardCardProps) {
  const language = useLanguage();
  const { enabled, pausedUntil } = props;
  return (
    <section class="jn-card" aria-labelledby="guard-says">
      <p id="guard-says" role="status">
        {!enabled
          ? t(language, 'popup.offSays')
          : pausedUntil === undefined
            ? t(language, 'popup.onSays')
            : t(language, 'popup.pausedSays', [formatTime(language, pausedUntil)])}
      </p>
      {enabled ? (
        <div class="jn-row" role="group" aria-label={t(language, 'popup.pause')}>
          {pausedUntil === undefined ? (
            <>
              <span aria-hidden="true">{t(language, 'popup.pause')}</span>
              <Button kind="plain" small onClick={() => props.onPause(15)}>
                {t(language, 'popup.pause15')}
              </Button>
              <Button kind="plain" small onClick={() => props.onPause(60)}>
                {t(language, 'popup.pause60')}
              </Button>
              <Button kind="plain" small onClick={() => props.onPause('today')}>
                {t(language, 'popup.pauseToday')}
              </Button>
            </>
          ) : (
            <Button small onClick={() => props.onPause(0)}>
              {t(language, 'popup.resume')}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}
