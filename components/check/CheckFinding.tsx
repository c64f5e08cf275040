import type { Language } from '../../lib/guard-state';
import type { Evidence } from '../../lib/verdict';
import { say, t } from '../../lib/texts/all';
import { useLanguage } from '../page/language';
import { Badge } from '../ui/Badge';
import { Disclosure } from '../ui/Disclosure';
import type { CheckResult } from './types';

/** The words of one reason; undefined when its text wants words of the post and the reason has none to show. */
function reason(language: Language, { code, args }: Evidence): string | undefined {
  const words = say(language, 'evidence', code, args) ?? args.join(' ');
  return words === '' || words.includes('$1') ? undefined : words;
}

function Reasons(props: { reasons: readonly string[] }) {
  return (
    <ul>
      {props.reasons.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** What was found in a checked text. Never says that a text is safe: only that nothing was detected. */
export function CheckFinding(props: { result: CheckResult; onRule(id: string): void }) {
  const language = useLanguage();
  const { verdict, citation, truncated } = props.result;
  const told = (direction: Evidence['direction']) => [
    ...new Set(
      verdict.evidence
        .filter((one) => one.direction === direction)
        .flatMap((one) => reason(language, one) ?? []),
    ),
  ];
  const reasons = told('for');
  const against = told('against');
  const warned = verdict.level === 'candidate-or-party';
  const [first] = citation?.rules ?? [];
  return (
    <section class={`jn-card jn-found-${verdict.level}`} aria-labelledby="found-title">
      <h3 id="found-title">{say(language, 'check.level', verdict.level)}</h3>
      {reasons.length === 0 ? null : (
        <>
          <p>{t(language, 'check.because')}</p>
          <Reasons reasons={reasons} />
        </>
      )}
      {against.length === 0 ? null : (
        <Disclosure summary={t(language, 'check.against')}>
          <Reasons reasons={against} />
        </Disclosure>
      )}
      {warned && citation ? (
        <>
          <p>
            {t(language, 'check.wouldWarn')} <Badge>{say(language, 'severity', citation.severity)}</Badge>
          </p>
          <p>
            {first
              ? first.summary[language]
              : t(language, citation.reason === 'employee' ? 'warning.noSureRule' : 'check.noRule')}
          </p>
          <ul class="jn-links">
            {citation.rules.map((rule) => (
              <li key={rule.id}>
                <button type="button" class="jn-link" lang="id" onClick={() => props.onRule(rule.id)}>
                  {rule.citation}
                </button>
                {rule.condition ? <span class="jn-small"> – {rule.condition[language]}</span> : null}
                {rule.confidence === 'high' ? null : (
                  <span class="jn-small"> ({say(language, 'confidence', rule.confidence)})</span>
                )}
              </li>
            ))}
          </ul>
          {citation.background ? (
            <p class="jn-small">
              {t(language, 'warning.background')}:{' '}
              {citation.background.map((rule) => (
                <button
                  key={rule.id}
                  type="button"
                  class="jn-link"
                  lang="id"
                  onClick={() => props.onRule(rule.id)}
                >
                  {rule.citation}
                </button>
              ))}
            </p>
          ) : null}
        </>
      ) : null}
      {truncated ? <p class="jn-small">{t(language, 'note.truncated')}</p> : null}
      <p class="jn-small">{t(language, warned ? 'check.notAdvice' : 'check.notSafe')}</p>
    </section>
  );
}
