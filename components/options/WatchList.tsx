import { useRef, useState } from 'preact/hooks';
import type { WatchItem } from '../../lib/verdict';
import { say, t } from '../../lib/texts/all';
import { useRowFocus } from '../page/focus';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';

const KINDS: readonly WatchItem['kind'][] = ['name', 'account', 'word'];
const ACTIONS: readonly WatchItem['action'][] = ['warn', 'allow'];

const same = (a: WatchItem, b: WatchItem) =>
  a.kind === b.kind && a.text.toLocaleLowerCase('id') === b.text.toLocaleLowerCase('id');

/** Names, accounts and words the person always, or never, wants to be warned of. */
export function WatchList(props: {
  items: readonly WatchItem[];
  max: number;
  onChange(items: WatchItem[]): void;
}) {
  const language = useLanguage();
  const [kind, setKind] = useState<WatchItem['kind']>('account');
  const [action, setAction] = useState<WatchItem['action']>('warn');
  const [text, setText] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const removing = useRowFocus(
    () => list.current,
    () => input.current,
    props.items.length,
  );
  const full = props.items.length >= props.max;
  const add = () => {
    const item: WatchItem = { kind, action, text: text.trim().replace(/^@/, '') };
    if (item.text === '' || full) return;
    // The same words once only: the later choice counts.
    props.onChange([...props.items.filter((one) => !same(one, item)), item]);
    setText('');
  };
  return (
    <fieldset class="jn-setting">
      <legend>{t(language, 'settings.watch.title')}</legend>
      <p class="jn-small">{t(language, 'settings.watch.description')}</p>
      {props.items.length === 0 ? (
        <p class="jn-small">{t(language, 'options.watchEmpty')}</p>
      ) : (
        <ul class="jn-entries" ref={list}>
          {props.items.map((item, at) => (
            <li key={`${item.kind}:${item.text}`}>
              <div>
                <strong>{item.text}</strong>
                <p class="jn-small">
                  {say(language, 'options.watchKind', item.kind)} ·{' '}
                  {say(language, 'options.watchAction', item.action)}
                </p>
              </div>
              <Button
                kind="plain"
                small
                aria-label={t(language, 'options.removeOne', [item.text])}
                onClick={() => {
                  removing(at);
                  props.onChange(props.items.filter((one) => one !== item));
                }}
              >
                {t(language, 'options.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="jn-grid"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="jn-field">
          <span>{t(language, 'options.watchKindLabel')}</span>
          <select
            value={kind}
            onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'account')}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {say(language, 'options.watchKind', one)}
              </option>
            ))}
          </select>
        </label>
        <label class="jn-field">
          <span>{t(language, 'options.watchText')}</span>
          <input
            ref={input}
            type="text"
            maxLength={120}
            value={text}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label class="jn-field">
          <span>{t(language, 'options.watchActionLabel')}</span>
          <select
            value={action}
            onChange={(event) =>
              setAction(ACTIONS.find((one) => one === event.currentTarget.value) ?? 'warn')
            }
          >
            {ACTIONS.map((one) => (
              <option key={one} value={one}>
                {say(language, 'options.watchAction', one)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" kind="plain" disabled={text.trim() === '' || full}>
          {t(language, 'options.watchAdd')}
        </Button>
      </form>
      {full ? <p class="jn-small">{t(language, 'options.watchFull', [props.max])}</p> : null}
    </fieldset>
  );
}
