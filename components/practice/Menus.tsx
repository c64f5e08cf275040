import { useState } from 'preact/hooks';
import type { Language } from '../../lib/guard-state';
import { t } from '../../lib/texts/all';

const REACTIONS = ['practice.reactHeart', 'practice.reactLaugh', 'practice.reactSad'] as const;

/** Opens a row of reactions; choosing the chosen one again takes it back. */
export function ReactMenu(props: {
  language: Language;
  chosen: string | undefined;
  onReact: (reaction: string | undefined) => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" data-act="react-menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(props.language, 'practice.react')}
        {props.chosen !== undefined && `: ${props.chosen}`}
      </button>
      {open && (
        <span
          class="feed-menu"
          data-part="menu"
          role="group"
          aria-label={t(props.language, 'practice.react')}
        >
          {REACTIONS.map((key) => {
            const name = t(props.language, key);
            return (
              <button
                key={key}
                type="button"
                data-act="react"
                aria-pressed={props.chosen === name}
                onClick={() => {
                  setOpen(false);
                  props.onReact(props.chosen === name ? undefined : name);
                }}
              >
                {name}
              </button>
            );
          })}
        </span>
      )}
    </>
  );
}

/** "Bagikan" opens the two ways: repost at once, or quote with words of one's own. */
export function ShareMenu(props: {
  language: Language;
  shared: boolean;
  onRepost: () => void;
  onQuote: () => void;
}) {
  const [open, setOpen] = useState(false);
  const choose = (then: () => void) => () => {
    setOpen(false);
    then();
  };
  return (
    <>
      <button type="button" data-act="share-menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(props.language, 'practice.share')}
      </button>
      {open && (
        <span
          class="feed-menu"
          data-part="menu"
          role="group"
          aria-label={t(props.language, 'practice.share')}
        >
          <button
            type="button"
            data-act="repost"
            aria-pressed={props.shared}
            onClick={choose(props.onRepost)}
          >
            {t(props.language, 'practice.repost')}
          </button>
          <button type="button" data-act="quote-open" onClick={choose(props.onQuote)}>
            {t(props.language, 'practice.quote')}
          </button>
        </span>
      )}
    </>
  );
}
