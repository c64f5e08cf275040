import type { Bilingual } from '../../lib/reference/types';
import { t } from '../../lib/texts/all';
import { formatDate, formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { useReference } from './context';
import { Provenance } from './Provenance';
import { RuleLinks } from './RuleLinks';

function Words(props: { title: string; words: readonly Bilingual[] }) {
  const language = useLanguage();
  return (
    <section class="jn-item">
      <h3>{props.title}</h3>
      <ul>
        {props.words.map((word) => (
          <li key={word.id}>{word[language]}</li>
        ))}
      </ul>
    </section>
  );
}

/** Hand signs to avoid in photos, what some agencies suggest instead, and where sources disagree. */
export function GesturesSection() {
  const language = useLanguage();
  const { gestures, version } = useReference().reference;
  return (
    <>
      <p>{gestures.note[language]}</p>
      <Words title={t(language, 'reference.gesturesAvoid')} words={gestures.discouraged} />
      <Words title={t(language, 'reference.gesturesSuggested')} words={gestures.suggested} />
      <Words title={t(language, 'reference.disagreements')} words={gestures.disagreements} />
      <Provenance version={version} confidence="medium" sources={gestures.sources} />
    </>
  );
}

/** Where to ask or report. */
export function ChannelsSection() {
  const language = useLanguage();
  const { channels, version } = useReference().reference;
  return (
    <>
      {channels.map((channel) => (
        <section key={channel.name} class="jn-item">
          <h3 lang="id">{channel.name}</h3>
          <p>{channel.use[language]}</p>
          <p class="jn-small">
            {t(language, channel.public ? 'reference.channelPublic' : 'reference.channelInside')}
          </p>
          <Provenance version={version} confidence="high" sources={channel.sources} />
        </section>
      ))}
    </>
  );
}

/** Counted figures with their source, and decided cases. */
export function FiguresSection() {
  const language = useLanguage();
  const { statistics, cases, version } = useReference().reference;
  return (
    <>
      {statistics.map((one) => (
        <section key={one.topic.id} class="jn-item">
          <h3>{one.topic[language]}</h3>
          <dl class="jn-figures">
            {one.figures.map(({ label, values }) => (
              <div key={label.id}>
                <dt>{label[language]}</dt>
                <dd>
                  {values.map((value) => formatNumber(language, value)).join(t(language, 'reference.or'))}
                </dd>
              </div>
            ))}
          </dl>
          {one.note ? <p class="jn-small">{one.note[language]}</p> : null}
          <Provenance version={version} confidence="high" sources={one.sources} />
        </section>
      ))}
      <h3>{t(language, 'reference.cases')}</h3>
      {cases.map((one) => (
        <section key={one.place + one.when} class="jn-item">
          <h4 lang="id">
            {one.place}, {formatDate(language, one.when)}
          </h4>
          <p>
            {one.act[language]}. {t(language, 'reference.outcome', [one.outcome[language]])}
          </p>
          <Provenance version={version} confidence="high" sources={one.sources} />
        </section>
      ))}
    </>
  );
}

/** Which rules speak to soldiers, police, village staff and contract workers. */
export function OtherGroupsSection() {
  const { otherGroups } = useReference().reference;
  return (
    <>
      {otherGroups.map((one) => (
        <section key={one.group} class="jn-item" lang="id">
          <h3>{one.group}</h3>
          <p>{one.basis}</p>
          <RuleLinks ids={one.ruleIds} />
        </section>
      ))}
    </>
  );
}
