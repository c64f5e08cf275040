import { useState } from 'preact/hooks';
import type { Employee } from '../../lib/person';
import { sanctionsFor } from '../../lib/reference/sanctions';
import { t } from '../../lib/texts/all';
import { capitalise, formatDate } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { Disclosure } from '../ui/Disclosure';
import { EmployeeSelect } from '../ui/EmployeeSelect';
import { named } from './names';
import { useReference } from './context';
import { Provenance } from './Provenance';
import { RuleLinks } from './RuleLinks';

/** Sanctions by level, for the kind of employee chosen; the person's own kind first. */
export function SanctionsSection() {
  const language = useLanguage();
  const { reference, employee } = useReference();
  const [chosen, choose] = useState<Employee>(employee);
  const levels = sanctionsFor(reference, chosen);
  return (
    <>
      <p>
        <EmployeeSelect
          label={t(language, 'reference.sanctionsOf')}
          value={chosen}
          nameOf={(kind) => named(language, 'reference.binds', kind)}
          onChoose={choose}
        />
      </p>
      <div aria-live="polite">
        {levels.length === 0 ? <p>{t(language, 'reference.noSanctions')}</p> : null}
        {levels.map(({ level, wordings }) => (
          <section key={level} class="jn-item">
            <h3>{capitalise(named(language, 'sanction', level))}</h3>
            {wordings.map(({ items, ruleIds }) => (
              <div key={items[0]?.id}>
                <ul>
                  {items.map((item) => (
                    <li key={item.id}>{item[language]}</li>
                  ))}
                </ul>
                <Disclosure summary={t(language, 'reference.byRules', [ruleIds.length])}>
                  <RuleLinks ids={ruleIds} />
                </Disclosure>
              </div>
            ))}
          </section>
        ))}
      </div>
      <h3>{t(language, 'reference.sanctionLevels')}</h3>
      {reference.sanctions.map((level) => (
        <section key={level.level} class="jn-item">
          <h4>{level.label[language]}</h4>
          <ul>
            {level.items.map((item) => (
              <li key={item.id}>{item[language]}</li>
            ))}
          </ul>
          <p class="jn-small" lang="id">
            {level.basis.join(' · ')}
          </p>
          <Provenance version={reference.version} confidence="high" sources={level.sources} />
        </section>
      ))}
      <p class="jn-small">{t(language, 'reference.asOf', [formatDate(language, reference.version)])}</p>
    </>
  );
}
