import { Button } from '../ui/Button';
import { PhotoFigure } from '../photo/PhotoFigure';
import { Sign } from '../ui/Sign';
import { capitalise, formatDate } from '../../lib/texts/format';
import { t } from '../../lib/texts/warning';
import type { WarningModel } from '../../lib/warning';
import { Choices } from './Choices';
import { Details } from './Details';
import { ACCENTS, becauseLine, cancelLabel, citationLine, placeLine, sentence } from './words';

export interface WarningProps {
  model: WarningModel;
  /** Whole seconds until proceed opens; 0 = open. */
  wait: number;
}

/**
 * What the person sees of one held act. Pure: every button only carries `data-do`, which the host routes, because a
 * hostile page could stop events on their way into this tree.
 */
export function Warning({ model, wait }: WarningProps) {
  const { language, size, citation } = model;
  const because = becauseLine(model);
  return (
    <>
      <header class="band">
        <Sign size={size === 'full' ? 26 : 20} />
        <h2 id="title">{t(language, 'warning.title')}</h2>
      </header>
      <Banners model={model} />
      <p id="sentence" class="sentence">
        {sentence(model)}
      </p>
      <p id="cite" class="cite">
        {citationLine(model)}
      </p>
      {because !== undefined && (
        <p id="because" class="because">
          {because}
        </p>
      )}
      <Pictures model={model} />
      {size === 'full' && <p class="place">{placeLine(model)}</p>}
      <div class="actions">
        <Button data-do="cancel">{cancelLabel(model)}</Button>
        {(model.photo?.canChoose ?? model.draft !== undefined) && (
          <Button kind="plain" data-do="edit">
            {t(language, model.photo ? 'photo.other' : 'warning.edit')}
          </Button>
        )}
        <Button
          kind="quiet"
          data-do="proceed"
          {...(wait > 0 ? { 'aria-disabled': 'true' as const, 'aria-describedby': 'wait' } : {})}
        >
          {wait > 0 ? t(language, 'warning.proceedIn', [wait]) : t(language, 'warning.proceed')}
        </Button>
        {wait > 0 && (
          <span id="wait" class="jn-hidden">
            {t(language, 'warning.wait', [wait])}
          </span>
        )}
      </div>
      <div class={`folds severity-${citation.severity}`}>
        <Details model={model} />
        <Choices model={model} />
      </div>
    </>
  );
}

/** Classes of the dialog itself: form, size and the accent of the set. */
export function dialogClasses(model: WarningModel): string {
  const accent = Math.abs(model.variant) % ACCENTS;
  return ['jn', 'warning', model.form, model.size, ...(accent === 0 ? [] : [`jn-accent-${accent}`])].join(
    ' ',
  );
}

/** More pictures than this would push the choices out of sight. */
const MOST_PICTURES = 3;

function Pictures({ model }: { model: WarningModel }) {
  if (model.photo === undefined) return null;
  const counted = model.verdict.matches
    .filter((match) => match.counted && match.field === 'photo')
    .map((match) => match.text);
  return (
    <div class="photos">
      {model.photo.pictures.slice(0, MOST_PICTURES).map(({ finding }) => (
        <PhotoFigure key={finding.name} language={model.language} finding={finding} counted={counted} />
      ))}
    </div>
  );
}

/** One line of what is not as usual: a simulated day, fictional people. */
function Banners({ model }: { model: WarningModel }) {
  const { language } = model;
  const told = [
    model.practice ? t(language, 'warning.practice') : undefined,
    model.simulatedDate === undefined
      ? undefined
      : t(language, 'warning.simulated', [formatDate(language, model.simulatedDate)]),
  ].filter((text) => text !== undefined);
  return told.length === 0 ? null : <p class="jn-notice">{capitalise(told.join(' · '))}</p>;
}
