import { t } from '../../lib/texts/all';
import { useLanguage } from '../page/language';
import { useReference } from './context';

/** Keeps or drops a favourite. */
export function Star(props: { id: string; name: string }) {
  const language = useLanguage();
  const { favourites, onFavourites } = useReference();
  const on = favourites.includes(props.id);
  return (
    <button
      type="button"
      class="jn-star"
      aria-pressed={on}
      aria-label={t(language, 'reference.favourite', [props.name])}
      onClick={() =>
        onFavourites(on ? favourites.filter((id) => id !== props.id) : [...favourites, props.id])
      }
    >
      <span aria-hidden="true">{on ? '★' : '☆'}</span>
    </button>
  );
}
