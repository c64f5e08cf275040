import type { Signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogMode } from '../../lib/guard-state';
import { EMPLOYEES } from '../../lib/person';
import type { SettingKey, Settings } from '../../lib/settings/catalogue';
import { say, t } from '../../lib/texts/all';
import { LanguageContext } from '../page/language';
import { Button } from '../ui/Button';
import { RegionPicker, type RegionSource } from '../ui/RegionPicker';
import { Sign } from '../ui/Sign';

const STEPS = ['who', 'where', 'log', 'ready'] as const;
/** The last screen asks nothing: it only leads to the practice page. */
const ASKING = STEPS.length - 1;
const MODES: readonly LogMode[] = ['minimal', 'detailed', 'off'];

export interface OnboardingProps {
  settings: Signal<Settings | undefined>;
  regions: RegionSource;
  set<K extends SettingKey>(key: K, value: Settings[K]): Promise<boolean>;
  openPractice(): void;
  openOptions(): void;
  close(): void;
}

/** First run: who, where, what to log. Every step has a sensible answer already; all of it can be skipped. */
export function Onboarding(props: OnboardingProps) {
  const [at, go] = useState(0);
  const [failed, fail] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // Each step begins at its heading; the first one leaves the focus where the browser puts it.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [at]);
  const settings = props.settings.value;
  const language = settings?.language ?? 'id';
  if (!settings) return <p role="status">{t(language, 'popup.loadingState')}</p>;
  const step = STEPS[at] ?? 'ready';

  const set = <K extends SettingKey>(key: K, value: Settings[K]) =>
    void props.set(key, value).then((ok) => fail(!ok));
  const next = () => {
    if (at + 1 === ASKING) set('onboardingDone', true);
    go(at + 1);
  };
  const skip = () => {
    set('onboardingDone', true);
    go(ASKING);
  };

  return (
    <LanguageContext.Provider value={language}>
      <header class="jn-head">
        <Sign size={28} />
        <h1>{t(language, 'onboarding.title')}</h1>
        <Button kind="quiet" small onClick={() => set('language', language === 'id' ? 'en' : 'id')}>
          <span lang={language === 'id' ? 'en' : 'id'}>{t(language, 'onboarding.otherLanguage')}</span>
        </Button>
      </header>
      <main>
        {step === 'who' ? <p>{t(language, 'onboarding.intro')}</p> : null}
        {step === 'ready' ? null : <p class="jn-small">{t(language, 'onboarding.step', [at + 1, ASKING])}</p>}
        <h2 ref={heading} tabIndex={-1}>
          {t(language, `onboarding.${step}`)}
        </h2>
        {step === 'who' ? (
          <fieldset class="jn-setting">
            <legend class="jn-hidden">{t(language, 'onboarding.who')}</legend>
            <p class="jn-small">{t(language, 'onboarding.whoSays')}</p>
            {EMPLOYEES.map((kind) => (
              <label key={kind} class="jn-check">
                <input
                  type="radio"
                  name="employee"
                  checked={settings.employee === kind}
                  onChange={() => set('employee', kind)}
                />
                <span>{say(language, 'settings.employee', kind)}</span>
              </label>
            ))}
          </fieldset>
        ) : step === 'where' ? (
          <RegionPicker
            label={t(language, 'settings.region.title')}
            hint={t(language, 'onboarding.whereSays')}
            none={t(language, 'options.regionNone')}
            count={(shown, all) => t(language, 'options.regionCount', [shown, all])}
            clear={t(language, 'options.regionClear')}
            regions={props.regions}
            chosen={settings.region}
            onChoose={(code) => set('region', code)}
          />
        ) : step === 'log' ? (
          <fieldset class="jn-setting">
            <legend class="jn-hidden">{t(language, 'onboarding.log')}</legend>
            <p class="jn-small">{t(language, 'onboarding.logSays')}</p>
            {MODES.map((mode) => (
              <label key={mode} class="jn-check">
                <input
                  type="radio"
                  name="log"
                  checked={settings.logMode === mode}
                  onChange={() => set('logMode', mode)}
                />
                <span>{say(language, 'settings.logMode', mode)}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          <>
            <p>{t(language, 'onboarding.readySays')}</p>
            <p>{t(language, 'onboarding.limits')}</p>
          </>
        )}
        <p role="alert" class="jn-wrong">
          {failed ? t(language, 'options.failed') : ''}
        </p>
        <div class="jn-row">
          {step === 'ready' ? (
            <>
              <Button onClick={props.openPractice}>{t(language, 'onboarding.practice')}</Button>
              <Button kind="plain" onClick={props.openOptions}>
                {t(language, 'onboarding.options')}
              </Button>
              <Button kind="quiet" onClick={props.close}>
                {t(language, 'onboarding.close')}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={next}>{t(language, 'onboarding.next')}</Button>
              {at === 0 ? null : (
                <Button kind="plain" onClick={() => go(at - 1)}>
                  {t(language, 'onboarding.back')}
                </Button>
              )}
              <Button kind="quiet" onClick={skip}>
                {t(language, 'onboarding.skip')}
              </Button>
            </>
          )}
        </div>
      </main>
    </LanguageContext.Provider>
  );
}
