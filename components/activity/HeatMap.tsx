import { t } from '../../lib/texts/all';
import { formatDate, formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { weeksUpTo, type Days } from './calendar';

const CELL = 14;

/** A year of days, darker with more entries. The sentence above says the same in words; days can also be typed. */
export function HeatMap(props: { today: string; days: Days; onDay(day: string): void }) {
  const language = useLanguage();
  const weeks = weeksUpTo(props.today, props.days);
  const cells = weeks.flat();
  const busy = cells.filter(({ count }) => count > 0);
  const most = busy.reduce(
    (best, cell) => (cell.count > best.count ? cell : best),
    busy[0] ?? { day: '', count: 0 },
  );
  const total = busy.reduce((sum, { count }) => sum + count, 0);
  const number = (value: number) => formatNumber(language, value);
  const says =
    busy.length === 0
      ? t(language, 'activity.calendarNone')
      : t(language, 'activity.calendarSays', [
          number(total),
          number(busy.length),
          formatDate(language, most.day),
          number(most.count),
        ]);
  return (
    <section class="jn-card" aria-labelledby="heat-title">
      <h2 id="heat-title">{t(language, 'activity.calendar')}</h2>
      <p>{says}</p>
      <div class="jn-heat" role="group" aria-labelledby="heat-title" tabIndex={0}>
        <svg
          role="img"
          aria-label={says}
          width={weeks.length * CELL}
          height={7 * CELL}
          viewBox={`0 0 ${weeks.length * CELL} ${7 * CELL}`}
          onClick={(event) => {
            const day = (event.target as Element).getAttribute('data-day');
            if (day !== null) props.onDay(day);
          }}
        >
          {weeks.map((week, column) =>
            week.map(({ day, count, level }, row) => (
              <rect
                key={day}
                class={`jn-heat-${level}`}
                data-day={day}
                x={column * CELL + 1}
                y={row * CELL + 1}
                width={CELL - 2}
                height={CELL - 2}
                rx={2}
              >
                <title>
                  {t(language, 'activity.calendarDay', [formatDate(language, day), number(count)])}
                </title>
              </rect>
            )),
          )}
        </svg>
      </div>
      <p class="jn-small jn-heat-key" aria-hidden="true">
        {t(language, 'activity.less')}
        <svg width={5 * CELL} height={CELL} viewBox={`0 0 ${5 * CELL} ${CELL}`}>
          {[0, 1, 2, 3, 4].map((level) => (
            <rect
              key={level}
              class={`jn-heat-${level}`}
              x={level * CELL + 1}
              y={1}
              width={CELL - 2}
              height={CELL - 2}
              rx={2}
            />
          ))}
        </svg>
        {t(language, 'activity.lots')}
      </p>
    </section>
  );
}
