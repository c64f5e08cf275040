import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { becauseLine, citationLine, draftWords, subjectWord } from '../warning/words';
import type { HintModel } from '../../lib/hint';
import { adviceFor } from '../../lib/reference/draft-advice';
import { t } from '../../lib/texts/warning';

/** One line that says what the words will do, folded below it the reason, the rule and what may be said instead. */
export function Hint({ model }: { model: HintModel }) {
  const { language } = model;
  const words = draftWords(model);
  const because = becauseLine(model);
  const advice = adviceFor(model.citation.stage, model.employee);
  return (
    <>
      <p class="line">
        <strong>{t(language, 'hint.title')}</strong>{' '}
        {words.length > 0
          ? t(language, 'hint.words', [words.map((word) => `“${word}”`).join(', ')])
          : t(language, 'hint.context', [subjectWord(model)])}
      </p>
      <Disclosure summary={t(language, 'hint.more')}>
        {because !== undefined && <p>{because}</p>}
        <p class="cite">{citationLine(model)}</p>
        {advice !== undefined && (
          <p>
            <strong>{t(language, advice.verdict === 'boleh' ? 'hint.instead' : 'hint.mind')}</strong>{' '}
            {advice.text[language]}
          </p>
        )}
        <p class="soft">{t(language, 'hint.off')}</p>
      </Disclosure>
      <Button kind="quiet" small class="close" aria-label={t(language, 'hint.close')}>
        <span aria-hidden="true">×</span>
      </Button>
    </>
  );
}
