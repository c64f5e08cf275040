import type { Signal } from '@preact/signals';
import type { Employee } from '../../lib/person';
import type { Language } from '../../lib/guard-state';
import { scoreOf, type PracticeRecord } from '../../lib/practice/session';
import type { Situation } from '../../lib/practice/situations';
import { t } from '../../lib/texts/all';
import { Sign } from '../ui/Sign';
import type { Effect } from './Post';
import { Controls } from './Controls';
import { SituationCard, type Explained } from './SituationCard';
import { SessionList } from './SessionList';

/** What the practice page shows and may ask for; filled by the entry point. */
export interface PracticeModel {
  language: Signal<Language>;
  employee: Signal<Employee>;
  /** A fixed day for the whole feed, or empty: every situation on its own day. */
  day: Signal<string>;
  records: Signal<readonly PracticeRecord[]>;
  /** Counts up with every reset, so that the feed starts afresh. */
  round: Signal<number>;
  situations: readonly Situation[];
  /** Days offered for the whole feed, with their stage in words. */
  days: readonly { date: string; stage: string }[];
  explain(situation: Situation): Explained;
  effect(situation: Situation, effect: Effect): void;
  reset(): void;
}

/** The practice feed with its score, its explanations and the record of this session. */
export function PracticePage({ model }: { model: PracticeModel }) {
  const language = model.language.value;
  const score = scoreOf(model.situations, model.records.value);
  return (
    <>
      <header class="jn-head">
        <Sign size={28} />
        <h1>{t(language, 'practice.title')}</h1>
      </header>
      <main class="practice">
        <div class="practice-intro">
          <p>{t(language, 'practice.intro')}</p>
          <p class="jn-notice">{t(language, 'practice.fictional')}</p>
          <p>
            <a class="practice-photo" href="/photo-check.html">
              {t(language, 'photoCheck.title')}
            </a>
          </p>
          <Controls model={model} />
          <p role="status" class="practice-score">
            {t(language, 'practice.score', { good: score.good, done: score.done, all: score.all })}
          </p>
        </div>
        <section class="practice-feed" aria-label={t(language, 'practice.feed')}>
          {model.situations.map((situation, index) => (
            <SituationCard
              key={`${model.round.value}-${situation.id}`}
              situation={situation}
              number={index + 1}
              model={model}
            />
          ))}
        </section>
        <SessionList model={model} />
      </main>
    </>
  );
}
