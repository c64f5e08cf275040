import { Disclosure } from '../ui/Disclosure';
import type { CitedRule } from '../../lib/citation';
import { capitalise } from '../../lib/texts/format';
import { say, t } from '../../lib/texts/warning';
import type { WarningModel } from '../../lib/warning';
import { doubt, draftWords, placeLine, reasons, sanctions, sanctionWord } from './words';

/** Everything that supports the warning, folded: all rules with conditions and sanctions, all reasons, the stage. */
export function Details({ model }: { model: WarningModel }) {
  const { language, citation } = model;
  const forIt = reasons(model, 'for');
  const against = reasons(model, 'against');
  const words = draftWords(model);
  const stage = say(language, 'stage', citation.stage);
  // Nothing sure enough to cite, but a law to know of: it is told at once, under its own heading.
  const open = citation.rules.length === 0 && citation.background !== undefined;
  return (
    <Disclosure summary={t(language, 'warning.more')} open={open}>
      {citation.rules.length > 0 && (
        <>
          <h3>{t(language, 'warning.rules')}</h3>
          <ol class="rules">
            {citation.rules.map((rule) => (
              <Rule key={rule.id} rule={rule} model={model} />
            ))}
          </ol>
        </>
      )}
      {citation.background !== undefined && (
        <>
          <h3>{t(language, 'warning.background')}</h3>
          <p class="soft">{t(language, 'warning.backgroundSays')}</p>
          <ul class="rules">
            {citation.background.map((rule) => (
              <Rule key={rule.id} rule={rule} model={model} />
            ))}
          </ul>
        </>
      )}
      {forIt.length > 0 && (
        <>
          <h3>{t(language, 'warning.reasons')}</h3>
          <List items={forIt} />
        </>
      )}
      {against.length > 0 && (
        <>
          <h3>{t(language, 'warning.against')}</h3>
          <List items={against} />
        </>
      )}
      {words.length > 0 && <p>{t(language, 'warning.draftWords', [words.join(', ')])}</p>}
      <p>{capitalise(placeLine(model))}.</p>
      {stage !== undefined && <p>{t(language, 'warning.stageNow', [stage])}</p>}
      {model.notes.map((note) => (
        <p key={note}>{say(language, 'note', note) ?? note}</p>
      ))}
      {citation.rules.length > 0 && <p class="soft">{t(language, 'warning.sourcesHint')}</p>}
      <p class="soft">{t(language, 'warning.notAdvice')}</p>
    </Disclosure>
  );
}

function Rule({ rule, model }: { rule: CitedRule; model: WarningModel }) {
  const { language } = model;
  const uncertain = doubt(model, rule);
  return (
    <li>
      <strong>{rule.citation}</strong>
      {rule.id === model.citation.namesAct && <> ({t(language, 'warning.namesAct')})</>}
      <br />
      {rule.summary[language]}
      <br />
      <span class="soft">
        {capitalise(sanctionWord(model, rule))}
        {rule.sanctions.length > 0 && `: ${sanctions(model, rule).join('; ')}`}
        {uncertain !== undefined && ` · ${uncertain}`}
      </span>
      {rule.condition !== undefined && (
        <>
          <br />
          <em>{capitalise(rule.condition[language])}</em>
        </>
      )}
    </li>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
