import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/texts/all';
import { formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import type { ActivityPort, Lasting } from './types';

const MEGABYTE = 1_000_000;

/** Whether the browser may clear the log when the disk runs low, and asking it not to. */
export function Keep(props: { port: ActivityPort }) {
  const language = useLanguage();
  const { port } = props;
  const [now, setNow] = useState<Lasting | undefined>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void port.lasting().then(setNow);
  }, []);
  const request = async () => {
    const after = await port.askToLast();
    setNow(after);
    setRefused(after?.promised !== true);
  };
  const megabytes = (bytes: number) => formatNumber(language, Math.max(0.1, Math.round(bytes / 1e5) / 10));
  if (!now) return null;
  return (
    <section class="jn-card" aria-labelledby="lasting-title">
      <h2 id="lasting-title">{t(language, 'activity.lasting')}</h2>
      <p role="status">
        {t(
          language,
          now.promised ? 'activity.lastingYes' : refused ? 'activity.lastingRefused' : 'activity.lastingNo',
        )}
      </p>
      <p class="jn-small">
        {t(language, 'activity.lastingRoom', [
          megabytes(now.usage),
          formatNumber(language, Math.round(now.quota / MEGABYTE)),
        ])}
      </p>
      {now.promised ? null : (
        <div class="jn-row">
          <Button kind="plain" onClick={() => void request()}>
            {t(language, 'activity.lastingAsk')}
          </Button>
        </div>
      )}
    </section>
  );
}
