import { t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import type { ReferenceRule } from '../../lib/reference/types';
import { useLanguage } from '../page/language';
import { Badge } from '../ui/Badge';
import { Disclosure } from '../ui/Disclosure';
import { named } from './names';
import { useReference } from './context';
import { Provenance } from './Provenance';
import { RuleLinks } from './RuleLinks';
import { Star } from './Star';

/** One rule: article, whom it binds, what it says in plain words, what can follow, how sure we are. */
export function RuleCard(props: { rule: ReferenceRule; open?: boolean }) {
  const language = useLanguage();
  const { reference, employee } = useReference();
  const { rule } = props;
  const mine = rule.employees.includes(employee);
  return (
    <article class="jn-item" id={`rule:${rule.id}`} tabIndex={-1}>
      <header>
        <h3 lang="id">{rule.citation}</h3>
        <Star id={`rule:${rule.id}`} name={rule.citation} />
      </header>
      <p>{rule.summary[language]}</p>
      <p class="jn-badges">
        <Badge>{t(language, mine ? 'reference.bindsYou' : 'reference.bindsOthers')}</Badge>
        <Badge>{named(language, 'sanction', rule.sanctionLevel)}</Badge>
        {rule.inWarning ? null : <Badge>{t(language, 'reference.backgroundOnly')}</Badge>}
      </p>
      <Disclosure summary={t(language, 'reference.details')} open={props.open ?? false}>
        <dl>
          <dt>{t(language, 'reference.instrument')}</dt>
          <dd lang="id">
            {rule.instrument.label}, {rule.instrument.title}
          </dd>
          <dt>{t(language, 'reference.inForce')}</dt>
          <dd>
            {t(language, 'reference.inForceFrom', [formatDate(language, rule.instrument.from)])}
            {rule.instrument.until
              ? ` ${t(language, 'reference.inForceUntil', [formatDate(language, rule.instrument.until), rule.instrument.replacedBy ?? '–'])}`
              : ''}
          </dd>
          <dt>{t(language, 'reference.bindsWhom')}</dt>
          <dd>{rule.binds.map((who) => named(language, 'reference.binds', who)).join(', ')}</dd>
          <dt>{t(language, 'reference.whenTitle')}</dt>
          <dd>{named(language, 'reference.when', rule.stage)}</dd>
          <dt>{t(language, 'reference.kindTitle')}</dt>
          <dd>{named(language, 'reference.kind', rule.violationClass)}</dd>
          {rule.sanctions.length === 0 ? null : (
            <>
              <dt>{t(language, 'reference.sanctions')}</dt>
              <dd>
                <ul>
                  {rule.sanctions.map((sanction) => (
                    <li key={sanction.id}>{sanction[language]}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          {rule.keyPhrase === undefined ? null : (
            <>
              <dt>{t(language, 'reference.keyPhrase')}</dt>
              <dd lang="id">“{rule.keyPhrase}”</dd>
            </>
          )}
          {rule.note === undefined ? null : (
            <>
              <dt>{t(language, 'reference.toCheck')}</dt>
              <dd>{rule.note[language]}</dd>
            </>
          )}
          {rule.related.length === 0 ? null : (
            <>
              <dt>{t(language, 'reference.related')}</dt>
              <dd>
                <RuleLinks ids={rule.related} />
              </dd>
            </>
          )}
        </dl>
      </Disclosure>
      <Provenance version={reference.version} confidence={rule.confidence} sources={rule.sources} />
    </article>
  );
}
