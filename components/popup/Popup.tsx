import { useState } from 'preact/hooks';
import { say, t } from '../../lib/texts/all';
import { Later } from '../page/Later';
import { LanguageContext } from '../page/language';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Sign } from '../ui/Sign';
import { Switch } from '../ui/Switch';
import { Tabs } from '../ui/Tabs';
import { LogTab } from './LogTab';
import { TodayTab } from './TodayTab';
import { POPUP_TABS, type PopupModel, type PopupPort, type PopupTab } from './types';

export interface PopupProps {
  model: PopupModel;
  port: PopupPort;
  startTab?: PopupTab | undefined;
}

/** The popup: today, the log, the reference and the box for checking a text. */
export function Popup(props: PopupProps) {
  const { model, port } = props;
  const [tab, choose] = useState<PopupTab>(props.startTab ?? 'today');
  const [rule, setRule] = useState<string | undefined>(undefined);
  const state = model.state.value;
  const language = state?.language ?? 'id';
  const notices = model.status.value?.notices ?? [];

  const showRule = (id: string) => {
    setRule(id);
    choose('rules');
  };
  const content = () => {
    switch (tab) {
      case 'today':
        return <TodayTab model={model} port={port} />;
      case 'log':
        return (
          <LogTab
            status={model.status.value}
            recent={model.recent.value}
            platformName={(id) => model.platformNames.value.get(id) ?? id}
            onRemove={(id) => port.removeEntry(id)}
            onClear={() => port.clearLog()}
            onOpenActivity={() => port.open('activity')}
          />
        );
      case 'rules':
        return (
          <Later
            load={() => Promise.all([import('../reference/Reference'), port.loadReference()])}
            waiting={t(language, 'popup.loadingReference')}
            failed={t(language, 'popup.referenceFailed')}
          >
            {([{ Reference }, reference]) => (
              <Reference
                reference={reference}
                employee={state?.person.employee ?? 'PNS'}
                favourites={model.favourites.value}
                onFavourites={(ids) => void port.keepFavourites(ids)}
                startRule={rule}
              />
            )}
          </Later>
        );
      case 'check':
        return (
          <>
            <h2>{t(language, 'check.title')}</h2>
            <Later
              load={() => import('../check/CheckBox')}
              waiting={t(language, 'popup.loadingState')}
              failed={t(language, 'check.failed')}
            >
              {({ CheckBox }) => <CheckBox check={(text) => port.check(text)} onRule={showRule} />}
            </Later>
            <p>
              <Button kind="plain" onClick={() => port.open('photo-check')}>
                {t(language, 'photoCheck.title')}
              </Button>
            </p>
          </>
        );
    }
  };

  return (
    <LanguageContext.Provider value={language}>
      <header class="jn-head">
        <Sign size={28} />
        <h1>{t(language, 'popup.title')}</h1>
        {state ? (
          <Switch
            label={t(language, state.enabled ? 'popup.on' : 'popup.off')}
            on={state.enabled}
            onChange={(on) => void port.setEnabled(on)}
          />
        ) : null}
      </header>
      <main>
        {notices.map((notice) => (
          <Notice key={notice.code}>
            {say(language, 'popup.notice', notice.code)}{' '}
            <button type="button" class="jn-link" onClick={() => void port.dismissNotice(notice.code)}>
              {t(language, 'popup.dismiss')}
            </button>
          </Notice>
        ))}
        <Tabs
          label={t(language, 'popup.tabs')}
          tabs={POPUP_TABS.map((id) => ({ id, label: t(language, `popup.tab_${id}`) }))}
          chosen={tab}
          onChoose={(id) => {
            setRule(undefined);
            choose(id);
          }}
        >
          {content()}
        </Tabs>
      </main>
      <nav class="jn-foot" aria-label={t(language, 'popup.more')}>
        <Button kind="quiet" small onClick={() => port.open('options')}>
          {t(language, 'popup.settings')}
        </Button>
        <Button kind="quiet" small onClick={() => port.open('practice')}>
          {t(language, 'popup.practice')}
        </Button>
        <Button kind="quiet" small onClick={() => port.open('card')}>
          {t(language, 'popup.card')}
        </Button>
        <Button kind="quiet" small onClick={() => port.open('reference')}>
          {t(language, 'popup.wide')}
        </Button>
      </nav>
    </LanguageContext.Provider>
  );
}
