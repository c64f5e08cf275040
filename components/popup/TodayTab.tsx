import { say, t } from '../../lib/texts/all';
import { useLanguage } from '../page/language';
import { Notice } from '../ui/Notice';
import { GuardCard } from './GuardCard';
import { PageCard } from './PageCard';
import { StageCard } from './StageCard';
import type { PopupModel, PopupPort } from './types';

/** What holds now: the stage, the guard, the page in front. */
export function TodayTab(props: { model: PopupModel; port: PopupPort }) {
  const language = useLanguage();
  const { model, port } = props;
  const state = model.state.value;
  if (!state) return <p role="status">{t(language, 'popup.loadingState')}</p>;
  const stage = model.stage.value;
  const page = model.page.value;
  const now = Date.now();
  const pausedUntil =
    state.pausedUntil !== undefined && state.pausedUntil > now ? state.pausedUntil : undefined;
  const overall = !state.enabled ? 'off' : pausedUntil === undefined ? 'on' : 'paused';
  return (
    <>
      {model.onboarded.value ? null : (
        <Notice>
          {t(language, 'popup.setUp', [say(language, 'settings.employee', state.person.employee) ?? ''])}{' '}
          <button type="button" class="jn-link" onClick={() => port.open('onboarding')}>
            {t(language, 'popup.setUpButton')}
          </button>
        </Notice>
      )}
      {stage ? (
        <StageCard
          stage={stage}
          simulated={state.simulatedDate !== undefined}
          onEndSimulation={() => void port.endSimulation()}
        />
      ) : null}
      <GuardCard
        enabled={state.enabled}
        pausedUntil={pausedUntil}
        onPause={(minutes) => void port.pause(minutes)}
      />
      {page ? (
        <PageCard
          page={page}
          overall={overall}
          environment={port.environment()}
          onCopy={(text) => port.copy(text)}
        />
      ) : null}
    </>
  );
}
