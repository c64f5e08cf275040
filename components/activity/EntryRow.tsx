import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/entry';
import { NOTE_MAX } from '../../lib/log/limits';
import { say, t } from '../../lib/texts/all';
import { capitalise, formatMoment, formatTime } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import type { ActivityModel, ActivityPort, Done } from './types';

function NoteForm(props: { note: string; label: string; save(note: string): Promise<Done>; close(): void }) {
  const language = useLanguage();
  const [text, setText] = useState(props.note);
  const [wrong, setWrong] = useState('');
  const submit = async () => {
    const done = await props.save(text.trim());
    if (done.ok) props.close();
    else setWrong(say(language, 'errors', done.error) ?? '');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="jn-field">
        <span>{props.label}</span>
        <textarea
          rows={3}
          maxLength={NOTE_MAX}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          ref={(element) => element?.focus()}
        />
      </label>
      <p role="alert" class="jn-wrong">
        {wrong}
      </p>
      <div class="jn-row">
        <Button small type="submit">
          {t(language, 'activity.noteSave')}
        </Button>
        <Button kind="plain" small onClick={props.close}>
          {t(language, 'activity.noteCancel')}
        </Button>
      </div>
    </form>
  );
}

export interface EntryRowProps {
  entry: Entry;
  model: ActivityModel;
  port: ActivityPort;
  tell(text: string): void;
}

/** One decision: what, where, when, how it ended, why it was warned about, and the person's own note. */
export function EntryRow(props: EntryRowProps) {
  const language = useLanguage();
  const { entry, model, port } = props;
  const [writing, write] = useState(false);
  const name = t(language, 'activity.entry', [
    capitalise(say(language, 'act', entry.act) ?? entry.act),
    model.platformName(entry.platform),
  ]);
  const remove = async () => {
    const done = await port.remove(entry.id);
    props.tell(done.ok ? t(language, 'activity.removed') : (say(language, 'errors', done.error) ?? ''));
  };
  return (
    <li class={`jn-log-entry jn-log-${entry.decision}`}>
      <div class="jn-log-line">
        <time dateTime={new Date(entry.at).toISOString()} title={formatMoment(language, entry.at)}>
          {formatTime(language, entry.at)}
        </time>
        <strong>{name}</strong>
        <Badge>{say(language, 'activity.decisions', entry.decision)}</Badge>
        <span class="jn-small">{say(language, 'severity', entry.severity)}</span>
        {entry.simulated ? <Badge>{t(language, 'activity.simulated')}</Badge> : null}
      </div>
      {entry.causes.length === 0 ? null : (
        <p class="jn-small">
          {t(language, 'activity.because', [entry.causes.map((cause) => model.causeName(cause)).join(', ')])}
        </p>
      )}
      {entry.ruleIds.length === 0 ? null : (
        <p class="jn-small">
          {t(language, 'activity.rules', [entry.ruleIds.map((id) => model.ruleName(id)).join('; ')])}
        </p>
      )}
      {entry.excerpt === undefined ? null : (
        <blockquote aria-label={t(language, 'activity.excerpt')}>{entry.excerpt}</blockquote>
      )}
      {entry.account === undefined ? null : (
        <p class="jn-small">{t(language, 'activity.account', [entry.account])}</p>
      )}
      {entry.link === undefined ? null : (
        <p class="jn-small">
          {t(language, 'activity.link')}: <span class="jn-address">{entry.link}</span>
        </p>
      )}
      {entry.note === undefined || writing ? null : (
        <p class="jn-log-note">
          <span class="jn-small">{t(language, 'activity.note')}</span> {entry.note}
        </p>
      )}
      {writing ? (
        <NoteForm
          note={entry.note ?? ''}
          label={t(language, 'activity.note')}
          close={() => write(false)}
          save={async (note) => {
            const done = await port.note(entry.id, note);
            if (done.ok) props.tell(t(language, 'activity.noteSaved'));
            return done;
          }}
        />
      ) : (
        <div class="jn-row">
          <Button kind="quiet" small onClick={() => write(true)}>
            {t(language, entry.note === undefined ? 'activity.noteAdd' : 'activity.noteEdit')}
          </Button>
          <Button
            kind="quiet"
            small
            aria-label={t(language, 'activity.removeOne', [name, formatMoment(language, entry.at)])}
            onClick={() => void remove()}
          >
            {t(language, 'activity.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
