import { t } from '../../lib/texts/all';
import { formatDate, formatNumber } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { named } from './names';
import { useReference } from './context';
import { Provenance } from './Provenance';
import { RuleLinks } from './RuleLinks';

function Words(props: { title: string; words: readonly string[] }) {
  return (
    <section class="jn-item">
      <h4>{props.title}</h4>
      <ul lang="id">
        {props.words.map((word) => (
          <li key={word}>{word}</li>
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
      <p lang="id">{gestures.note}</p>
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
          <h4 lang="id">{channel.name}</h4>
          <p lang="id">{channel.use}</p>
          <p class="jn-small">
            {t(language, channel.public ? 'reference.channelPublic' : 'reference.channelInside')}
          </p>
          <Provenance version={version} confidence="high" sources={channel.sources} />
        </section>
      ))}
    </>
  );
}

/** Counted figures with their source, and decided cases. Percent figures carry `_pct` in their key. */
export function FiguresSection() {
  const language = useLanguage();
  const { statistics, cases, version } = useReference().reference;
  const shown = (key: string, value: number) =>
    formatNumber(language, value) + (key.endsWith('_pct') ? '%' : '');
  return (
    <>
      {statistics.map((one) => (
        <section key={one.topic} class="jn-item">
          <h4 lang="id">{one.topic}</h4>
          <dl class="jn-figures">
            {Object.entries(one.figures).map(([key, value]) => (
              <div key={key}>
                <dt>{named(language, 'reference.figure', key)}</dt>
                <dd>
                  {typeof value === 'number'
                    ? shown(key, value)
                    : value.map((each) => shown(key, each)).join(t(language, 'reference.or'))}
                </dd>
              </div>
            ))}
          </dl>
          {one.note === '' ? null : (
            <p class="jn-small" lang="id">
              {one.note}
            </p>
          )}
          <Provenance version={version} confidence="high" sources={one.sources} />
        </section>
      ))}
      <h4>{t(language, 'reference.cases')}</h4>
      {cases.map((one) => (
        <section key={one.place + one.when} class="jn-item">
          <h5 lang="id">
            {one.place}, {formatDate(language, one.when)}
          </h5>
          <p lang="id">
            {one.act}. {t(language, 'reference.outcome', [one.outcome])}
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
          <h4>{one.group}</h4>
          <p>{one.basis}</p>
          <RuleLinks ids={one.ruleIds} />
        </section>
      ))}
    </>
  );
}
