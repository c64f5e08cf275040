/** What is drawn only where a political post is, or a picture is looked at. */
import type { Drawings, DrawingsSource } from '../lib/warning';
import { openPanel } from './mark/open-panel';
import { showWaiting } from './photo/waiting';
import { drawFolds } from './warning/folds';

export const drawings: Drawings = { folds: drawFolds, panel: openPanel, waiting: showWaiting };

/** For pages of ours, which carry them from the start. */
export const bundledDrawings: DrawingsSource = {
  ready: () => drawings,
  load: () => Promise.resolve(drawings),
};
