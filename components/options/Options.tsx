import { useRef, useState } from 'preact/hooks';
import type { Setting, SettingKey, Settings } from '../../lib/settings/catalogue';
import { say, t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import { useFocusAfter } from '../page/focus';
import { LanguageContext } from '../page/language';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Sign } from '../ui/Sign';
import { CorrectionList } from './CorrectionList';
import { PlatformList } from './PlatformList';
import { SettingField } from './SettingField';
import { Transfer } from './Transfer';
import type { OptionsModel, OptionsPort } from './types';
import { WatchList } from './WatchList';

const GROUPS: readonly Setting['group'][] = ['me', 'warning', 'platforms', 'log', 'training', 'memory'];

/** All settings, drawn from the one catalogue; each takes effect at once. */
export function Options(props: { model: OptionsModel; port: OptionsPort }) {
  const { model, port } = props;
  const [said, tell] = useState('');
  const settings = model.settings.value;
  const language = settings?.language ?? 'id';
  const title = useRef<HTMLHeadingElement>(null);
  const ended = useFocusAfter(() => title.current, [settings?.simulatedDate === '']);
  if (!settings) return <p role="status">{t(language, 'popup.loadingState')}</p>;

  const change = <K extends SettingKey>(key: K, value: Settings[K]) => {
    const name = say(language, `settings.${key}`, 'title') ?? key;
    void port
      .set(key, value)
      .then((ok) => tell(t(language, ok ? 'options.saved' : 'options.refused', [name])));
  };
  const fixed = (setting: Setting) =>
    setting.managed === 'fix' && model.policy.value.values[setting.key] !== undefined;

  const field = (setting: Setting) => {
    const { key, shape } = setting;
    if (key === 'platformsOff')
      return (
        <PlatformList
          key={key}
          platforms={model.platforms.value}
          off={settings.platformsOff}
          onOff={(ids) => change('platformsOff', ids)}
          onAllow={(id, on) =>
            void port
              .allow(id, on)
              .then((ok) => tell(t(language, ok ? 'options.permissionDone' : 'options.permissionNot')))
          }
        />
      );
    if (shape.kind === 'items' && shape.of === 'watch')
      return (
        <WatchList
          key={key}
          items={settings.watch}
          max={shape.max}
          onChange={(items) => change('watch', items)}
        />
      );
    if (shape.kind === 'items')
      return (
        <CorrectionList
          key={key}
          items={settings.corrections}
          nameOf={model.nameOfCause}
          onChange={(items) => change('corrections', items)}
        />
      );
    return (
      <SettingField
        key={key}
        setting={setting}
        value={settings[key]}
        fixed={fixed(setting)}
        regions={model.regions}
        onChange={(value) => change(key, value)}
      />
    );
  };

  return (
    <LanguageContext.Provider value={language}>
      <header class="jn-head">
        <Sign size={28} />
        <h1 ref={title} tabIndex={-1}>
          {t(language, 'options.title')}
        </h1>
      </header>
      <main>
        {settings.simulatedDate === '' ? null : (
          <Notice>
            {t(language, 'popup.simulated', [formatDate(language, settings.simulatedDate)])}{' '}
            <button
              type="button"
              class="jn-link"
              onClick={() => {
                ended();
                change('simulatedDate', '');
              }}
            >
              {t(language, 'popup.endSimulation')}
            </button>
          </Notice>
        )}
        {GROUPS.map((group) => (
          <section key={group} class="jn-card" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{say(language, 'settings.group', group)}</h2>
            {model.catalogue.filter((setting) => setting.group === group && setting.form).map(field)}
          </section>
        ))}
        <Transfer port={port} packs={model.packs.value} />
      </main>
      <p role="status" class="jn-toast">
        {said}
      </p>
      <nav class="jn-foot" aria-label={t(language, 'popup.more')}>
        <Button kind="quiet" small onClick={() => port.open('activity')}>
          {t(language, 'popup.openActivity')}
        </Button>
        <Button kind="quiet" small onClick={() => port.open('practice')}>
          {t(language, 'popup.practice')}
        </Button>
        <Button kind="quiet" small onClick={() => port.open('reference')}>
          {t(language, 'reference.title')}
        </Button>
        <Button kind="quiet" small onClick={() => port.open('onboarding')}>
          {t(language, 'options.again')}
        </Button>
      </nav>
    </LanguageContext.Provider>
  );
}
