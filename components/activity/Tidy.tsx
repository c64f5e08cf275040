import { useState } from 'preact/hooks';
import { say, t } from '../../lib/texts/all';
import { formatDate, formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Confirm } from '../ui/Confirm';
import type { ActivityPort, Done } from './types';

/** Deleting a range of days, or everything; each in two presses. */
export function Tidy(props: { port: ActivityPort; today: string; first: string }) {
  const language = useLanguage();
  const [from, setFrom] = useState(props.first);
  const [to, setTo] = useState(props.today);
  const [said, tell] = useState('');
  const [wrong, warn] = useState('');
  const run = async (work: Promise<Done & { count?: number }>) => {
    const done = await work;
    tell(done.ok ? t(language, 'activity.deleted', [formatNumber(language, done.count ?? 0)]) : '');
    warn(done.ok ? '' : (say(language, 'errors', done.error) ?? ''));
  };
  const range = [formatDate(language, from), formatDate(language, to)];
  return (
    <section class="jn-card" aria-labelledby="delete-title">
      <h2 id="delete-title">{t(language, 'activity.delete')}</h2>
      <h3>{t(language, 'activity.deleteRange')}</h3>
      <div class="jn-filter-grid">
        <label class="jn-field">
          <span>{t(language, 'activity.from')}</span>
          <input type="date" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="jn-field">
          <span>{t(language, 'activity.to')}</span>
          <input type="date" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        </label>
      </div>
      <Confirm
        // Another range must be asked about anew.
        key={`${from} ${to}`}
        label={t(language, 'activity.deleteRangeDo', range)}
        again={t(language, 'activity.deleteRangeAgain', range)}
        disabled={from === '' || to === '' || from > to}
        onConfirm={() => void run(props.port.removeRange(from, to))}
      />
      <h3>{t(language, 'activity.deleteAll')}</h3>
      <Confirm
        label={t(language, 'activity.deleteAll')}
        again={t(language, 'activity.deleteAllAgain')}
        onConfirm={() => void run(props.port.clear())}
      />
      <p role="status">{said}</p>
      <p role="alert" class="jn-wrong">
        {wrong}
      </p>
    </section>
  );
}
