import { Component } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/entry';
import { dayOf } from '../../lib/log/day';
import { t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { EntryRow, type EntryRowProps } from './EntryRow';
import type { ActivityModel, ActivityPort } from './types';

/** Entries grouped by day, in the order they come. */
export function byDay(entries: readonly Entry[]): [string, Entry[]][] {
  return [...Map.groupBy(entries, ({ at }) => dayOf(at))];
}

/** There are many rows, and another entry is another object: only then is a row drawn anew. */
class Row extends Component<EntryRowProps> {
  override shouldComponentUpdate({ entry }: EntryRowProps): boolean {
    return entry !== this.props.entry;
  }
  override render() {
    return <EntryRow {...this.props} />;
  }
}

/** Days and their entries, newest first; older ones are loaded as the end comes into view. */
export function Timeline(props: { model: ActivityModel; port: ActivityPort }) {
  const language = useLanguage();
  const { model, port } = props;
  const [said, tell] = useState('');
  const [loading, setLoading] = useState(false);
  const end = useRef<HTMLDivElement>(null);
  const more = model.more.value;
  const load = async () => {
    setLoading(true);
    await port.loadMore();
    setLoading(false);
  };
  useEffect(() => {
    if (!more || loading || !end.current) return undefined;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void load();
      },
      { rootMargin: '600px' },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [more, loading]);
  return (
    <>
      <p role="status" class="jn-hidden">
        {said}
      </p>
      {byDay(model.entries.value).map(([day, entries]) => (
        <section key={day} class="jn-log-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{formatDate(language, day)}</h2>
          <ol>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} model={model} port={port} tell={tell} />
            ))}
          </ol>
        </section>
      ))}
      {more ? (
        <div ref={end} class="jn-log-end">
          <Button kind="plain" disabled={loading} onClick={() => void load()}>
            {t(language, loading ? 'activity.loadingMore' : 'activity.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
