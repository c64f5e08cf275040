/** What a warning unfolds, and the pictures behind it: loaded into a tab when the first warning is near. */
import { render } from 'preact';
import { PhotoFigure } from '../photo/PhotoFigure';
import type { DrawFolds, WarningModel } from '../../lib/warning';
import { Choices } from './Choices';
import { Details } from './Details';

/** More pictures than this would push the choices out of sight. */
const MOST_PICTURES = 3;

/** Draws both at their places, at once. @returns what takes them away again. */
export const drawFolds: DrawFolds = (model, { pictures, folds }) => {
  render(
    <>
      <Details model={model} />
      <Choices model={model} />
    </>,
    folds,
  );
  render(<Pictures model={model} />, pictures);
  return () => {
    render(null, folds);
    render(null, pictures);
  };
};

function Pictures({ model }: { model: WarningModel }) {
  const counted = model.verdict.matches
    .filter((match) => match.counted && match.field === 'photo')
    .map((match) => match.text);
  return (
    <>
      {model.photo?.pictures.slice(0, MOST_PICTURES).map(({ finding }) => (
        <PhotoFigure key={finding.name} language={model.language} finding={finding} counted={counted} />
      ))}
    </>
  );
}
