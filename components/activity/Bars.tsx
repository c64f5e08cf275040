import type { Count } from '../../lib/messages';
import { formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';

const SHOWN = 10;

/** Counts as bars; each is a button that filters by it, or lets go again. */
export function Bars(props: {
  title: string;
  counts: readonly Count[];
  chosen: readonly string[] | undefined;
  name(key: string): string;
  onChoose(keys: string[] | undefined): void;
}) {
  const language = useLanguage();
  const id = `bars-${props.title.replace(/\W+/g, '-')}`;
  const most = Math.max(1, ...props.counts.map(({ count }) => count));
  if (props.counts.length === 0) return null;
  return (
    <section class="jn-card" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <ul class="jn-bars">
        {props.counts.slice(0, SHOWN).map(({ key, count }) => {
          const chosen = props.chosen?.includes(key) ?? false;
          const name = props.name(key);
          return (
            <li key={key}>
              <button
                type="button"
                aria-pressed={chosen}
                onClick={() => props.onChoose(chosen ? undefined : [key])}
              >
                <span class="jn-bar-name">{name}</span>
                <svg class="jn-bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
                  <rect width={Math.max(1, (100 * count) / most)} height={10} />
                </svg>
                <span class="jn-bar-count">{formatNumber(language, count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
