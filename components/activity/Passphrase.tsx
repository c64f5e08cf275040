import { useState } from 'preact/hooks';
import { PASSPHRASE_MIN } from '../../lib/log/limits';
import { say, t } from '../../lib/texts/all';
import { formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import type { VaultState } from '../../lib/messages';
import type { ActivityPort, Done } from './types';

function Secret(props: { label: string; value: string; fresh: boolean; onInput(value: string): void }) {
  return (
    <label class="jn-field">
      <span>{props.label}</span>
      <input
        type="password"
        maxLength={1000}
        autocomplete={props.fresh ? 'new-password' : 'current-password'}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}

/** Locking the log with a passphrase, changing it, taking it off. What forgetting means is said before. */
export function Passphrase(props: { vault: VaultState; port: ActivityPort }) {
  const language = useLanguage();
  const { vault, port } = props;
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, tell] = useState('');
  const [wrong, warn] = useState('');
  const closed = vault.mode !== 'open';

  const run = async (work: () => Promise<Done>) => {
    setBusy(true);
    warn('');
    tell(t(language, 'activity.passphraseBusy'));
    const done = await work();
    setBusy(false);
    tell(done.ok ? t(language, 'activity.passphraseDone') : '');
    if (!done.ok) return warn(say(language, 'errors', done.error) ?? '');
    setOld('');
    setFresh('');
    setAgain('');
  };
  const checked = (work: () => Promise<Done>) => {
    if (fresh.length < PASSPHRASE_MIN) warn(t(language, 'activity.passphraseShort'));
    else if (fresh !== again) warn(t(language, 'activity.passphraseDiffers'));
    else void run(work);
  };
  const pair = (
    <>
      <Secret label={t(language, 'activity.passphraseNew')} value={fresh} fresh onInput={setFresh} />
      <Secret label={t(language, 'activity.passphraseAgain')} value={again} fresh onInput={setAgain} />
      <p class="jn-small">{t(language, 'activity.passphraseShort')}</p>
    </>
  );
  return (
    <section class="jn-card" aria-labelledby="passphrase-title">
      <h2 id="passphrase-title">{t(language, 'activity.passphrase')}</h2>
      <p>{t(language, closed ? 'activity.passphraseSet' : 'activity.passphraseNone')}</p>
      <p class="jn-small">{t(language, 'activity.passphraseHow')}</p>
      {closed ? (
        <>
          <div class="jn-row">
            <Button kind="plain" disabled={busy} onClick={() => void run(() => port.lock())}>
              {t(language, 'activity.lockNow')}
            </Button>
          </div>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              checked(() => port.changePassphrase(old, fresh));
            }}
          >
            <Secret
              label={t(language, 'activity.passphraseOld')}
              value={old}
              fresh={false}
              onInput={setOld}
            />
            {pair}
            <div class="jn-row">
              <Button type="submit" kind="plain" disabled={busy || old === ''}>
                {t(language, 'activity.passphraseChange')}
              </Button>
              <Button
                kind="plain"
                disabled={busy || old === ''}
                onClick={() => void run(() => port.removePassphrase(old))}
              >
                {t(language, 'activity.passphraseRemove')}
              </Button>
            </div>
          </form>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            checked(() => port.setPassphrase(fresh));
          }}
        >
          <p>
            <strong>{t(language, 'activity.passphraseForget')}</strong>
          </p>
          {pair}
          <label class="jn-check">
            <input
              type="checkbox"
              checked={understood}
              onChange={(event) => setUnderstood(event.currentTarget.checked)}
            />
            <span>{t(language, 'activity.passphraseUnderstood')}</span>
          </label>
          <div class="jn-row">
            <Button type="submit" kind="plain" disabled={busy || !understood}>
              {t(language, 'activity.passphraseDo')}
            </Button>
          </div>
        </form>
      )}
      <p role="status">{said}</p>
      <p role="alert" class="jn-wrong">
        {wrong}
      </p>
    </section>
  );
}

/** All there is to see of a locked log: how many, the door, and the way out for who forgot. */
export function Locked(props: { entries: number; port: ActivityPort }) {
  const language = useLanguage();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, warn] = useState('');
  const unlock = async () => {
    setBusy(true);
    warn('');
    const done = await props.port.unlock(text);
    setBusy(false);
    setText('');
    if (!done.ok) warn(say(language, 'errors', done.error) ?? '');
  };
  return (
    <section class="jn-card" aria-labelledby="locked-title">
      <h2 id="locked-title">{t(language, 'activity.locked')}</h2>
      <p>{t(language, 'activity.lockedSays', [formatNumber(language, props.entries)])}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <Secret label={t(language, 'activity.passphrase')} value={text} fresh={false} onInput={setText} />
        <p role="alert" class="jn-wrong">
          {wrong}
        </p>
        <Button type="submit" disabled={busy || text === ''}>
          {t(language, 'activity.unlock')}
        </Button>
      </form>
      <h3>{t(language, 'activity.forgot')}</h3>
      <p>{t(language, 'activity.forgotSays')}</p>
      <Confirm
        label={t(language, 'activity.deleteAll')}
        again={t(language, 'activity.deleteAllAgain')}
        onConfirm={() => void props.port.clear()}
      />
    </section>
  );
}
