import { Button } from '../ui/Button';
import { t } from '../../lib/texts/warning';
import { becauseLine, citationLine, subjectWord, type Judged } from '../warning/words';

/** What a mark opens: why this post, which rule, and that marks are never complete. */
export function Panel({ judged, close }: { judged: Judged; close: () => void }) {
  const { language } = judged;
  const because = becauseLine(judged);
  return (
    <>
      <h2 id="title">{t(language, 'mark.title', [subjectWord(judged)])}</h2>
      {because !== undefined && <p>{because}</p>}
      <p class="cite">{citationLine(judged)}</p>
      <p class="limits">{t(language, 'mark.limits')}</p>
      <Button kind="plain" small onClick={close}>
        {t(language, 'mark.close')}
      </Button>
    </>
  );
}
