import { useState } from 'preact/hooks';
import { EMPLOYEES, type Employee } from '../../lib/person';
import { sanctionsFor } from '../../lib/reference/sanctions';
import type { AdviceVerdict, Reference } from '../../lib/reference/types';
import { say, t } from '../../lib/texts/all';
import { formatDate } from '../../lib/texts/format';
import { useLanguage } from '../page/language';
import { named } from '../reference/names';
import { Button } from '../ui/Button';
import { Sign } from '../ui/Sign';

/** Items a pocket card holds of each kind: what fits two sides of A6, all of them high in confidence. */
const PER_KIND: Readonly<Record<AdviceVerdict, number>> = { 'tidak-boleh': 8, 'hati-hati': 3, boleh: 4 };
const ORDER: readonly AdviceVerdict[] = ['tidak-boleh', 'hati-hati', 'boleh'];

/** First come the items about acts on social media: the ones the person meets every day. */
const SOCIAL = /like|share|komentar|posting|follow|foto|mengajak|pasif|akun|pppk/;

export interface PocketCardProps {
  reference: Reference;
  employee: Employee;
  onPrint(): void;
}

/** A card to print: the rules in few words, the gravest consequence by level, where to ask, and how old it is. */
export function PocketCard(props: PocketCardProps) {
  const language = useLanguage();
  const { reference } = props;
  const [employee, choose] = useState(props.employee);
  const items = (verdict: AdviceVerdict) =>
    reference.advice
      .filter((one) => one.verdict === verdict && one.confidence === 'high')
      .filter((one) => one.id !== 'hati-pppk' || employee === 'PPPK')
      .sort((a, b) => Number(SOCIAL.test(b.id)) - Number(SOCIAL.test(a.id)))
      .slice(0, PER_KIND[verdict]);
  const levels = sanctionsFor(reference, employee).filter(({ level }) => level !== 'none-specified');
  return (
    <>
      <div class="jn-noprint">
        <h1>{t(language, 'card.title')}</h1>
        <p class="jn-small">{t(language, 'card.says')}</p>
        <label class="jn-field">
          <span>{t(language, 'card.for')}</span>
          <select
            value={employee}
            onChange={(event) => {
              const kind = EMPLOYEES.find((one) => one === event.currentTarget.value);
              if (kind) choose(kind);
            }}
          >
            {EMPLOYEES.map((kind) => (
              <option key={kind} value={kind}>
                {named(language, 'reference.binds', kind)}
              </option>
            ))}
          </select>
        </label>
        <p>
          <Button onClick={props.onPrint}>{t(language, 'card.print')}</Button>
        </p>
      </div>
      <div class="jn-pocket">
        <section class="jn-pocket-side">
          <h2>
            <Sign size={20} /> {t(language, 'card.heading', [named(language, 'reference.binds', employee)])}
          </h2>
          {ORDER.map((verdict) => (
            <div key={verdict}>
              <h3>{named(language, 'reference.verdict', verdict)}</h3>
              <ul>
                {items(verdict).map((one) => (
                  <li key={one.id}>{one.text[language]}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
        <section class="jn-pocket-side">
          <h2>{t(language, 'card.consequences')}</h2>
          {levels.length === 0 ? <p>{t(language, 'card.noLevels')}</p> : null}
          <ul>
            {levels.map(({ level, wordings }) => (
              <li key={level}>
                <strong>{say(language, 'sanction', level)}</strong>
                {wordings[0]?.items[0] ? `: ${wordings[0].items[0][language]}` : ''}
              </li>
            ))}
          </ul>
          <h2>{t(language, 'card.poses')}</h2>
          <p>{reference.gestures.discouraged.map((one) => one[language]).join(', ')}.</p>
          <h2>{t(language, 'reference.section_channels')}</h2>
          <ul>
            {reference.channels
              .filter((one) => one.public)
              .map((one) => (
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
