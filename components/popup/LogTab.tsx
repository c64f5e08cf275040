import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/entry';
import type { Status } from '../../lib/messages';
import { say, t } from '../../lib/texts/all';
import { capitalise, formatMoment } from '../../lib/texts/format';
import { useRowFocus } from '../page/focus';
import { useLanguage } from '../page/language';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { Notice } from '../ui/Notice';

export interface LogTabProps {
  /** undefined while the background wakes, null when it cannot be reached. */
  status: Status | null | undefined;
  recent: readonly Entry[] | undefined;
  /** Name of a platform for its id. */
  platformName(id: string): string;
  onRemove(id: string): Promise<boolean>;
  onClear(): Promise<boolean>;
  onOpenActivity(): void;
}

/** The last decisions; each can be deleted, and all of them in two presses. */
export function LogTab(props: LogTabProps) {
  const language = useLanguage();
  const [said, tell] = useState('');
  const { status, recent } = props;
  const list = useRef<HTMLUListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const removing = useRowFocus(
    () => list.current,
    () => title.current,
    recent?.length ?? 0,
  );
  const done = (text: string) => (ok: boolean) => tell(ok ? text : t(language, 'popup.failed'));

  const body = () => {
    if (status === undefined) return <p>{t(language, 'popup.waking')}</p>;
    if (status === null) return <p>{t(language, 'popup.unreachable')}</p>;
    if (status.vault === 'locked') return <p>{t(language, 'popup.locked')}</p>;
    if (!recent || recent.length === 0)
      return <p>{t(language, status.logMode === 'off' ? 'popup.logOff' : 'popup.logEmpty')}</p>;
    return (
      <ul class="jn-entries" ref={list}>
        {recent.map((entry, at) => {
          const name = t(language, 'popup.entry', [
            capitalise(say(language, 'act', entry.act) ?? entry.act),
            props.platformName(entry.platform),
          ]);
          const when = formatMoment(language, entry.at);
          return (
            <li key={entry.id}>
              <div>
                <strong>{name}</strong>
                <p class="jn-small">
                  {when} · {say(language, 'popup.decision', entry.decision)}
                </p>
                {entry.simulated ? <Badge>{t(language, 'popup.simulatedEntry')}</Badge> : null}
              </div>
              <Button
                kind="plain"
                small
                aria-label={t(language, 'popup.removeOne', [name, when])}
                onClick={() => {
                  removing(at);
                  void props.onRemove(entry.id).then(done(t(language, 'popup.removed')));
                }}
              >
                {t(language, 'popup.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    );
  };

  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {t(language, 'popup.logTitle')}
      </h2>
      <p class="jn-small">{t(language, 'popup.logSays')}</p>
      {status?.logMode === 'off' && recent && recent.length > 0 ? (
        <Notice>{t(language, 'popup.logOff')}</Notice>
      ) : null}
      {body()}
      <p role="status" class="jn-small">
        {said}
      </p>
      <div class="jn-row">
        <Button kind="plain" small onClick={props.onOpenActivity}>
          {t(language, 'popup.openActivity')}
        </Button>
        {status ? (
          <Confirm
            small
            label={t(language, 'popup.clear')}
            again={t(language, 'popup.clearAgain')}
            onConfirm={() => void props.onClear().then(done(t(language, 'popup.cleared')))}
          />
        ) : null}
      </div>
    </>
  );
}
