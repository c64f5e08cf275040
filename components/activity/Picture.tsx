import { say, t } from '../../lib/texts/all';
import { capitalise, formatDate, formatNumber } from '../../lib/texts/format';
import type { LogFilter, LogOverview } from '../../lib/messages';
import { useLanguage } from '../page/language';
import { Bars } from './Bars';
import { lastWeeks, ofHundred, type Week } from './calendar';
import { HeatMap } from './HeatMap';
import type { ActivityModel } from './types';

/** How warnings ended, of every hundred. */
export function PerHundred(props: { overview: LogOverview }) {
  const language = useLanguage();
  const { overview } = props;
  return (
    <section class="jn-card" aria-labelledby="hundred-title">
      <h2 id="hundred-title">{t(language, 'activity.perHundred')}</h2>
      <dl class="jn-hundred">
        {overview.decisions.map(({ key, count }) => (
          <div key={key}>
            <dt>{say(language, 'activity.decisions', key)}</dt>
            <dd>{formatNumber(language, Math.round((100 * count) / Math.max(1, overview.total)))}</dd>
          </div>
        ))}
      </dl>
      <p class="jn-small">{t(language, 'activity.perHundredSays')}</p>
    </section>
  );
}

function trendWords(weeks: readonly Week[]): [number, number] | undefined {
  const sum = (some: readonly Week[]) =>
    ofHundred(
      some.reduce((total, { proceeded }) => total + proceeded, 0),
      some.reduce((total, { warned }) => total + warned, 0),
    );
  const [now, before] = [sum(weeks.slice(-4)), sum(weeks.slice(-8, -4))];
  return now === undefined || before === undefined ? undefined : [now, before];
}

/** Twelve weeks: how many were warned about, and how many of them went on. */
export function Trend(props: { today: string; overview: LogOverview }) {
  const language = useLanguage();
  const weeks = lastWeeks(props.today, props.overview.days);
  const most = Math.max(1, ...weeks.map(({ warned }) => warned));
  const words = trendWords(weeks);
  const number = (value: number) => formatNumber(language, value);
  const says = words
    ? t(language, 'activity.trendSays', words.map(number))
    : t(language, 'activity.trendFew');
  return (
    <section class="jn-card" aria-labelledby="trend-title">
      <h2 id="trend-title">{t(language, 'activity.trend')}</h2>
      <p>{says}</p>
      <svg class="jn-trend" role="img" aria-label={says} viewBox="0 0 240 64">
        {weeks.map(({ monday, warned, proceeded }, at) => {
          const tall = (60 * warned) / most;
          const gone = (60 * proceeded) / most;
          return (
            <g key={monday}>
              <title>
                {t(language, 'activity.trendWeek', [
                  formatDate(language, monday),
                  number(proceeded),
                  number(warned),
                ])}
              </title>
              <rect class="jn-trend-all" x={at * 20 + 3} y={62 - tall} width={14} height={tall} />
              <rect class="jn-trend-gone" x={at * 20 + 3} y={62 - gone} width={14} height={gone} />
            </g>
          );
        })}
        <line x1={0} y1={63} x2={240} y2={63} />
      </svg>
      <p class="jn-small">{t(language, 'activity.trendKey')}</p>
    </section>
  );
}

/** The whole log at a glance; pressing a day or a bar filters. */
export function Picture(props: {
  model: ActivityModel;
  overview: LogOverview;
  today: string;
  toTimeline(): void;
}) {
  const language = useLanguage();
  const { model, overview, today } = props;
  const filter = model.filter.value;
  const set = (change: Partial<LogFilter>) => {
    model.filter.value = { ...filter, ...change };
  };
  const word = (area: string) => (key: string) => capitalise(say(language, area, key) ?? key);
  return (
    <div class="jn-picture">
      <HeatMap
        today={today}
        days={overview.days}
        onDay={(day) => {
          set({ from: day, to: day });
          props.toTimeline();
        }}
      />
      <PerHundred overview={overview} />
      <Trend today={today} overview={overview} />
      <p class="jn-small jn-picture-hint">{t(language, 'activity.barHint')}</p>
      <Bars
        title={t(language, 'activity.byDecision')}
        counts={overview.decisions}
        chosen={filter.decisions}
        name={word('activity.decisions')}
        onChoose={(keys) => set({ decisions: keys as LogFilter['decisions'] })}
      />
      <Bars
        title={t(language, 'activity.byPlatform')}
        counts={overview.platforms}
        chosen={filter.platforms}
        name={(key) => model.platformName(key)}
        onChoose={(platforms) => set({ platforms })}
      />
      <Bars
        title={t(language, 'activity.byAct')}
        counts={overview.acts}
        chosen={filter.acts}
        name={word('act')}
        onChoose={(keys) => set({ acts: keys as LogFilter['acts'] })}
      />
      <Bars
        title={t(language, 'activity.byCause')}
        counts={overview.causes}
        chosen={filter.causes}
        name={(key) => model.causeName(key)}
        onChoose={(causes) => set({ causes })}
      />
    </div>
  );
}
