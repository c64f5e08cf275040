import { useRef } from 'preact/hooks';
import { t } from '../../lib/texts/all';
import { formatTime } from '../../lib/texts/format';
import { useFocusAfter } from '../page/focus';
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
  const group = useRef<HTMLDivElement>(null);
  const pressed = useFocusAfter(() => group.current?.querySelector('button'), [pausedUntil === undefined]);
  const pause = (minutes: number | 'today') => {
    pressed();
    props.onPause(minutes);
  };
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
        <div class="jn-row" role="group" ref={group} aria-label={t(language, 'popup.pause')}>
          {pausedUntil === undefined ? (
            <>
              <span aria-hidden="true">{t(language, 'popup.pause')}</span>
              <Button kind="plain" small onClick={() => pause(15)}>
                {t(language, 'popup.pause15')}
              </Button>
              <Button kind="plain" small onClick={() => pause(60)}>
                {t(language, 'popup.pause60')}
              </Button>
              <Button kind="plain" small onClick={() => pause('today')}>
                {t(language, 'popup.pauseToday')}
              </Button>
            </>
          ) : (
            <Button small onClick={() => pause(0)}>
              {t(language, 'popup.resume')}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}
