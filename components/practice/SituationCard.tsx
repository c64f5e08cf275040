import { outcomeOf } from '../../lib/practice/session';
import type { Situation } from '../../lib/practice/situations';
import { formatDate } from '../../lib/texts/format';
import { say, t } from '../../lib/texts/all';
import { OwnPost } from './OwnPost';
import { Place, Post } from './Post';
import type { PracticeModel } from './PracticePage';

/** What is said about a situation after it was tried; from the legal guidance and the calendar. */
export interface Explained {
  date: string;
  stage: string;
  /** The guidance item in the person's language, with its doubt where it is not sure. */
  guidance?: string | undefined;
}

/** One situation: day and stage, what to try, the piece of feed, and afterwards what happened and why. */
export function SituationCard(props: { situation: Situation; number: number; model: PracticeModel }) {
  const { situation, number, model } = props;
  const language = model.language.value;
  const explained = model.explain(situation);
  const card = {
    situation,
    language,
    onEffect: (effect: { act: string; word: string }) => model.effect(situation, effect),
  };
  return (
    <section id={situation.id} class="practice-situation" data-situation={situation.id}>
      <div class="practice-task">
        <h2>
          {t(language, 'practice.situation', { n: number })}{' '}
          <span class="jn-small">
            {t(language, 'practice.when', {
              date: formatDate(language, explained.date),
              stage: say(language, 'stage', explained.stage) ?? explained.stage,
            })}
          </span>
        </h2>
        <p>
          <strong>{t(language, 'practice.task')}</strong> {situation.task[language]}
        </p>
      </div>
      {situation.post === undefined ? (
        <OwnPost {...card} />
      ) : situation.kind === 'post' ? (
        <Post {...card} post={situation.post} />
      ) : (
        <Place {...card} post={situation.post} />
      )}
      <div role="status">
        <Afterwards situation={situation} explained={explained} model={model} />
      </div>
    </section>
  );
}

function Afterwards(props: { situation: Situation; explained: Explained; model: PracticeModel }) {
  const { situation, explained, model } = props;
  const language = model.language.value;
  const records = model.records.value.filter((record) => record.situation === situation.id);
  const outcome = outcomeOf(situation, records);
  if (outcome === undefined) return null;
  const key = outcome === 'good' ? (situation.held ? 'good_held' : 'good_free') : outcome;
  const held = records.find((record) => record.event === 'held');
  const rules = held?.citations ?? [];
  const background = held?.background ?? [];
  return (
    <div class={`practice-after practice-${outcome}`}>
      <p>
        <strong>{t(language, `practice.${key}`)}</strong>
      </p>
      <p>{situation.notice[language]}</p>
      {rules.length > 0 && <p>{t(language, 'practice.rules', [rules.join('; ')])}</p>}
      {background.length > 0 && <p>{t(language, 'practice.background', [background.join('; ')])}</p>}
      {explained.guidance !== undefined && <p>{t(language, 'practice.guidance', [explained.guidance])}</p>}
    </div>
  );
}
