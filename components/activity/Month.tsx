import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../lib/entry';
import { dayOf } from '../../lib/log/day';
import type { Count, LogOverview } from '../../lib/messages';
import { say, t } from '../../lib/texts/all';
import { capitalise, formatDate, formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import type { ActivityModel, ActivityPort } from './types';

function CountTable(props: { title: string; counts: readonly Count[]; name(key: string): string }) {
  const language = useLanguage();
  if (props.counts.length === 0) return null;
  return (
    <table class="jn-table">
      <caption>{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t(language, 'activity.table_name')}</th>
          <th scope="col">{t(language, 'activity.table_count')}</th>
        </tr>
      </thead>
      <tbody>
        {props.counts.map(({ key, count }) => (
          <tr key={key}>
            <th scope="row">{props.name(key)}</th>
            <td>{formatNumber(language, count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One month on a page that can be printed or saved as PDF. */
export function Month(props: { model: ActivityModel; port: ActivityPort; today: string }) {
  const language = useLanguage();
  const { model, port } = props;
  const [month, setMonth] = useState(props.today.slice(0, 7));
  const [found, setFound] = useState<{ overview: LogOverview; noted: readonly Entry[] } | undefined>();
  useEffect(() => {
    let wanted = true;
    void port.month(month).then((next) => wanted && setFound(next));
    return () => {
      wanted = false;
    };
  }, [month]);
  const months = [
    ...new Set([
      props.today.slice(0, 7),
      ...(model.whole.value?.days ?? []).map(({ day }) => day.slice(0, 7)).reverse(),
    ]),
  ];
  // "1 November 2024" without its day.
  const name = (of: string) => formatDate(language, `${of}-01`).replace(/^\D*1\s+/, '');
  const word = (area: string) => (key: string) => capitalise(say(language, area, key) ?? key);
  return (
    <>
      <div class="jn-row jn-no-print">
        <label class="jn-field">
          <span>{t(language, 'activity.month')}</span>
          <select value={month} onChange={(event) => setMonth(event.currentTarget.value)}>
            {months.map((one) => (
              <option key={one} value={one}>
                {name(one)}
              </option>
            ))}
          </select>
        </label>
        <Button disabled={!found || found.overview.total === 0} onClick={() => port.print()}>
          {t(language, 'activity.print')}
        </Button>
      </div>
      <article class="jn-month" aria-busy={!found}>
        <h2>{t(language, 'activity.monthTitle', [name(month)])}</h2>
        {!found ? (
          <p role="status">{t(language, 'activity.loading')}</p>
        ) : found.overview.total === 0 ? (
          <p>{t(language, 'activity.monthEmpty')}</p>
        ) : (
          <>
            <p>
              {t(language, 'activity.monthTotal', [
                formatNumber(language, found.overview.total),
                formatNumber(language, found.overview.days.length),
              ])}
            </p>
            <div class="jn-month-tables">
              <CountTable
                title={t(language, 'activity.byDecision')}
                counts={found.overview.decisions}
                name={word('activity.decisions')}
              />
              <CountTable
                title={t(language, 'activity.byAct')}
                counts={found.overview.acts}
                name={word('act')}
              />
              <CountTable
                title={t(language, 'activity.byPlatform')}
                counts={found.overview.platforms}
                name={(key) => model.platformName(key)}
              />
              <CountTable
                title={t(language, 'activity.byCause')}
                counts={found.overview.causes.slice(0, 10)}
                name={(key) => model.causeName(key)}
              />
            </div>
            {found.noted.length === 0 ? null : (
              <>
                <h3>{t(language, 'activity.notesOfMonth')}</h3>
                <ul>
                  {found.noted.map((entry) => (
                    <li key={entry.id}>
                      {formatDate(language, dayOf(entry.at))}: {entry.note}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p class="jn-small">{t(language, 'activity.printed')}</p>
          </>
        )}
      </article>
    </>
  );
}
