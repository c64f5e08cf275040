import type { Signal } from '@preact/signals';
import { DIGITAL_ACTS } from '../../lib/acts';
import { SEVERITIES } from '../../lib/citation';
import { DECISIONS } from '../../lib/entry';
import type { LogFilter, LogOverview } from '../../lib/messages';
import { isOpen } from './filter';
import { say, t } from '../../lib/texts/all';
import { capitalise, formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';

interface Choice {
  value: string;
  label: string;
}

function Pick(props: {
  label: string;
  chosen: string;
  choices: readonly Choice[];
  onPick(value: string): void;
}) {
  const language = useLanguage();
  return (
    <label class="jn-field">
      <span>{props.label}</span>
      <select value={props.chosen} onChange={(event) => props.onPick(event.currentTarget.value)}>
        <option value="">{t(language, 'activity.all')}</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Search, days and the four kinds of choices; a change takes effect at once. */
export function FilterBar(props: {
  filter: Signal<LogFilter>;
  whole: LogOverview | undefined;
  shown: LogOverview | undefined;
  platformName(id: string): string;
}) {
  const language = useLanguage();
  const { filter } = props;
  const set = (change: Partial<LogFilter>) => {
    filter.value = { ...filter.value, ...change };
  };
  const one = (list: readonly string[] | undefined) => (list?.length === 1 ? (list[0] ?? '') : '');
  const list = <T extends string>(value: string) => (value === '' ? undefined : [value as T]);
  const words = (area: string, codes: readonly string[]): Choice[] =>
    codes.map((value) => ({ value, label: capitalise(say(language, area, value) ?? value) }));
  const now = filter.value;
  return (
    <section class="jn-filter" aria-label={t(language, 'activity.filter')}>
      <label class="jn-field">
        <span>{t(language, 'activity.search')}</span>
        <input
          type="search"
          maxLength={200}
          value={now.search ?? ''}
          placeholder={t(language, 'activity.searchHint')}
          onInput={(event) => set({ search: event.currentTarget.value || undefined })}
        />
      </label>
      <Disclosure summary={t(language, 'activity.filter')} open={!isOpen({ ...now, search: undefined })}>
        <div class="jn-filter-grid">
          <label class="jn-field">
            <span>{t(language, 'activity.from')}</span>
            <input
              type="date"
              value={now.from ?? ''}
              onChange={(event) => set({ from: event.currentTarget.value || undefined })}
            />
          </label>
          <label class="jn-field">
            <span>{t(language, 'activity.to')}</span>
            <input
              type="date"
              value={now.to ?? ''}
              onChange={(event) => set({ to: event.currentTarget.value || undefined })}
            />
          </label>
          <Pick
            label={t(language, 'activity.platform')}
            chosen={one(now.platforms)}
            choices={(props.whole?.platforms ?? []).map(({ key }) => ({
              value: key,
              label: props.platformName(key),
            }))}
            onPick={(value) => set({ platforms: list(value) })}
          />
          <Pick
            label={t(language, 'activity.act')}
            chosen={one(now.acts)}
            choices={words('act', DIGITAL_ACTS)}
            onPick={(value) => set({ acts: list(value) })}
          />
          <Pick
            label={t(language, 'activity.decision')}
            chosen={one(now.decisions)}
            choices={words('activity.decisions', DECISIONS)}
            onPick={(value) => set({ decisions: list(value) })}
          />
          <Pick
            label={t(language, 'activity.severity')}
            chosen={one(now.severities)}
            choices={words('severity', SEVERITIES)}
            onPick={(value) => set({ severities: list(value) })}
          />
        </div>
      </Disclosure>
      <div class="jn-row jn-filter-foot">
        <span role="status" class="jn-small">
          {props.shown
            ? t(language, 'activity.count', [
                formatNumber(language, props.shown.total),
                formatNumber(language, props.shown.all),
              ])
            : ''}
        </span>
        {isOpen(now) ? null : (
          <Button kind="quiet" small onClick={() => (filter.value = {})}>
            {t(language, 'activity.reset')}
          </Button>
        )}
      </div>
    </section>
  );
}
