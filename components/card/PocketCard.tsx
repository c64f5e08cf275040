import { useState } from 'preact/hooks';
import type { Employee } from '../../lib/person';
import { sanctionsFor } from '../../lib/reference/sanctions';
import type { PocketCard as CardData } from '../../lib/reference/card';
import type { Reference } from '../../lib/reference/types';
import { say, t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { named } from '../reference/names';
import { Button } from '../ui/Button';
import { EmployeeSelect } from '../ui/EmployeeSelect';
import { Sign } from '../ui/Sign';

export interface PocketCardProps {
  reference: Reference;
  employee: Employee;
  /** The card's lines for a kind of employee. */
  cardFor(employee: Employee): CardData;
  onPrint(): void;
}

/** A card to print: the rules in few words, the gravest consequence by level, where to ask, and how old it is. */
export function PocketCard(props: PocketCardProps) {
  const language = useLanguage();
  const { reference } = props;
  const [employee, choose] = useState(props.employee);
  const card = props.cardFor(employee);
  const parts = [
    ['tidak-boleh', card.dont],
    ['hati-hati', card.careful],
    ['boleh', card.may],
  ] as const;
  const levels = sanctionsFor(reference, employee).filter(({ level }) => level !== 'none-specified');
  return (
    <>
      <div class="jn-noprint">
        <h1>{t(language, 'card.title')}</h1>
        <p class="jn-small">{t(language, 'card.says')}</p>
        <EmployeeSelect
          label={t(language, 'card.for')}
          value={employee}
          nameOf={(kind) => named(language, 'reference.binds', kind)}
          onChoose={choose}
        />
        <p>
          <Button onClick={props.onPrint}>{t(language, 'card.print')}</Button>
        </p>
      </div>
      <div class="jn-pocket">
        <section class="jn-pocket-side">
          <h2>
            <Sign size={20} /> {t(language, 'card.heading', [named(language, 'reference.binds', employee)])}
          </h2>
          {parts.map(([verdict, lines]) =>
            lines.length === 0 ? null : (
              <div key={verdict}>
                <h3>{named(language, 'reference.verdict', verdict)}</h3>
                <ul>
                  {lines.map((one) => (
                    <li key={one.id}>{one.text[language]}</li>
                  ))}
                </ul>
              </div>
            ),
          )}
          {card.rules.length === 0 ? null : (
            <>
              <h3>{t(language, 'card.articles')}</h3>
              <p lang="id">{card.rules.map((rule) => rule.citation).join(' · ')}</p>
            </>
          )}
        </section>
        <section class="jn-pocket-side">
          <h2>{t(language, 'card.consequences')}</h2>
          {levels.length === 0 ? <p>{t(language, 'card.noLevels')}</p> : null}
          <ul>
            {levels.map(({ level, wordings }) => (
              <li key={level}>
                <strong>{say(language, 'sanction', level)}</strong>
                {wordings[0] ? `: ${wordings[0].items.map((item) => item[language]).join('; ')}` : ''}
              </li>
            ))}
          </ul>
          <h2>{t(language, 'card.poses')}</h2>
          <p>{reference.gestures.discouraged.map((one) => one[language]).join(', ')}.</p>
          <h2>{t(language, 'reference.section_channels')}</h2>
          <ul>
            {card.channels.map((one) => (
              <li key={one.name} lang="id">
                {one.name}
              </li>
            ))}
          </ul>
          <p class="jn-small">
            {t(language, 'reference.asOf', [formatDate(language, reference.version)])}.{' '}
            {t(language, 'card.notAdvice')}
          </p>
        </section>
      </div>
    </>
  );
}
