import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/log/day';
import { say, t } from '../../lib/texts/all';
import { LanguageContext } from '../page/language';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Sign } from '../ui/Sign';
import { Tabs } from '../ui/Tabs';
import { isOpen } from './filter';
import { FilterBar } from './FilterBar';
import { Keep } from './Keep';
import { Month } from './Month';
import { Locked, Passphrase } from './Passphrase';
import { Picture } from './Picture';
import { Tidy } from './Tidy';
import { Timeline } from './Timeline';
import { Transfer } from './Transfer';
import type { ActivityModel, ActivityPort } from './types';

const TABS = ['timeline', 'picture', 'month', 'keep'] as const;
type TabId = (typeof TABS)[number];

function Empty(props: { model: ActivityModel; port: ActivityPort }) {
  const { model, port } = props;
  const language = model.language.value;
  const off = model.logMode.value === 'off';
  return (
    <section class="jn-card">
      <p>{t(language, off ? 'activity.emptyOff' : 'activity.empty')}</p>
      <div class="jn-row">
        <Button kind="plain" onClick={() => port.open(off ? 'options' : 'practice')}>
          {t(language, off ? 'activity.openOptions' : 'activity.practice')}
        </Button>
      </div>
    </section>
  );
}

/** The personal log: timeline, overview, a month to print, and keeping it in order. */
export function Activity(props: { model: ActivityModel; port: ActivityPort }) {
  const { model, port } = props;
  const language = model.language.value;
  const [tab, setTab] = useState<TabId>('timeline');
  const today = dayOf(Date.now());
  const whole = model.whole.value;
  const shown = model.overview.value;
  const filtered = !isOpen(model.filter.value);

  const content = () => {
    const phase = model.phase.value;
    if (phase === 'loading') return <p role="status">{t(language, 'activity.loading')}</p>;
    if (phase === 'locked') return <Locked entries={model.vault.value?.sealed ?? 0} port={port} />;
    if (phase === 'failed')
      return (
        <section class="jn-card" role="alert">
          <p>{t(language, 'activity.failed')}</p>
          <p>{say(language, 'errors', model.error.value ?? 'failed')}</p>
          <Button kind="plain" onClick={() => port.reload()}>
            {t(language, 'activity.retry')}
          </Button>
        </section>
      );
    return (
      <Tabs<TabId>
        label={t(language, 'activity.tabs')}
        tabs={TABS.map((id) => ({ id, label: t(language, `activity.tab_${id}`) }))}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'timeline' || tab === 'picture' ? (
          <>
            {whole?.all === 0 && !filtered ? (
              <Empty model={model} port={port} />
            ) : (
              <>
                <FilterBar
                  filter={model.filter}
                  whole={whole}
                  shown={shown}
                  platformName={(id) => model.platformName(id)}
                />
                {shown?.total === 0 ? (
                  <p>{t(language, 'activity.nothingFits')}</p>
                ) : tab === 'timeline' ? (
                  <Timeline model={model} port={port} />
                ) : shown ? (
                  <Picture
                    model={model}
                    overview={shown}
                    today={today}
                    toTimeline={() => setTab('timeline')}
                  />
                ) : null}
              </>
            )}
          </>
        ) : tab === 'month' ? (
          <Month model={model} port={port} today={today} />
        ) : (
          <>
            <Transfer port={port} total={whole?.all ?? 0} />
            <Tidy port={port} today={today} first={whole?.days[0]?.day ?? today} />
            <Keep port={port} />
            {model.vault.value ? <Passphrase vault={model.vault.value} port={port} /> : null}
          </>
        )}
      </Tabs>
    );
  };

  return (
    <LanguageContext.Provider value={language}>
      <header class="jn-head">
        <Sign size={28} />
        <h1>{t(language, 'activity.title')}</h1>
      </header>
      <main>
        <p class="jn-small jn-no-print">{t(language, 'activity.says')}</p>
        {model.logMode.value === 'off' && (whole?.all ?? 0) > 0 ? (
          <Notice>{t(language, 'activity.emptyOff')}</Notice>
        ) : null}
        {content()}
      </main>
    </LanguageContext.Provider>
  );
}
