import { t } from '../../lib/texts/all';
import type { Advice, Scenario } from '../../lib/reference/types';
import { useLanguage } from '../page/language';
import { Badge } from '../ui/Badge';
import { named } from './names';
import { useReference } from './context';
import { Provenance } from './Provenance';
import { RuleLinks } from './RuleLinks';
import { Star } from './Star';

/** One "boleh", "hati-hati" or "tidak boleh". */
export function AdviceCard(props: { advice: Advice }) {
  const language = useLanguage();
  const { reference } = useReference();
  const { advice } = props;
  return (
    <article class={`jn-item jn-item-${advice.verdict}`} id={`advice:${advice.id}`} tabIndex={-1}>
      <header>
        <Badge>{named(language, 'reference.verdict', advice.verdict)}</Badge>
        <Star id={`advice:${advice.id}`} name={advice.text[language]} />
      </header>
      <p>{advice.text[language]}</p>
      {advice.note ? <p class="jn-small">{advice.note[language]}</p> : null}
      <RuleLinks ids={advice.ruleIds} />
      <Provenance version={reference.version} confidence={advice.confidence} sources={advice.sources} />
    </article>
  );
}

/** One everyday question with its answer. */
export function ScenarioCard(props: { scenario: Scenario }) {
  const language = useLanguage();
  const { reference } = useReference();
  const { scenario } = props;
  return (
    <article class="jn-item" id={`scenario:${scenario.id}`} tabIndex={-1}>
      <header>
        <h3>{scenario.question[language]}</h3>
        <Star id={`scenario:${scenario.id}`} name={scenario.question[language]} />
      </header>
      <p>{scenario.answer[language]}</p>
      {scenario.ruleIds.length === 0 ? null : <p class="jn-small">{t(language, 'reference.basedOn')}</p>}
      <RuleLinks ids={scenario.ruleIds} />
      <Provenance version={reference.version} confidence={scenario.confidence} sources={scenario.sources} />
    </article>
  );
}
