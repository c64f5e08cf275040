import { useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/verdict';
import { t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import { useRowFocus } from '../page/focus';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';

/** What the person called a wrong detection: each ends by itself and can be taken back at once. */
export function CorrectionList(props: {
  items: readonly Correction[];
  /** Name of a cause as people know it, where the registry knows one. */
  nameOf(cause: string): string;
  onChange(items: Correction[]): void;
}) {
  const language = useLanguage();
  const [taken, setTaken] = useState<Correction | undefined>(undefined);
  const list = useRef<HTMLUListElement>(null);
  const restore = useRef<HTMLButtonElement>(null);
  const removing = useRowFocus(
    () => list.current,
    () => restore.current,
    props.items.length,
  );
  return (
    <fieldset class="jn-setting">
      <legend>{t(language, 'settings.corrections.title')}</legend>
      <p class="jn-small">{t(language, 'settings.corrections.description')}</p>
      {props.items.length === 0 ? (
        <p class="jn-small">{t(language, 'options.correctionsEmpty')}</p>
      ) : (
        <ul class="jn-entries" ref={list}>
          {props.items.map((item, at) => (
            <li key={item.cause}>
              <div>
                <strong>{props.nameOf(item.cause)}</strong>
                <p class="jn-small">
                  {t(language, 'options.correctionUntil', [formatDate(language, item.until)])}
                </p>
              </div>
              <Button
                kind="plain"
                small
                aria-label={t(language, 'options.correctionUndoOne', [props.nameOf(item.cause)])}
                onClick={() => {
                  removing(at);
                  setTaken(item);
                  props.onChange(props.items.filter((one) => one !== item));
                }}
              >
                {t(language, 'options.correctionUndo')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="jn-small">
        {taken ? (
          <>
            {t(language, 'options.correctionGone', [props.nameOf(taken.cause)])}{' '}
            <button
              ref={restore}
              type="button"
              class="jn-link"
              onClick={() => {
                props.onChange([...props.items, taken]);
                setTaken(undefined);
              }}
            >
              {t(language, 'options.restore')}
            </button>
          </>
        ) : null}
      </p>
    </fieldset>
  );
}
