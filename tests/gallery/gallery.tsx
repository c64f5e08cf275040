/** The component gallery: shows any state of the warning on an ordinary page. Built by tests only, never shipped. */
import './roots';
import { bundledDrawings, drawings } from '../../components/drawings';
import { createHintView } from '../../components/hint/layer';
import { createMarkLayer } from '../../components/mark/layer';
import { showWaiting } from '../../components/photo/waiting';
import { createWarningHost } from '../../components/warning/host';
import { showTip } from '../../components/warning/tip';
import type { DrawingsSource, WarningModel, WarningOutcome } from '../../lib/warning';
import { states } from './states';

declare global {
  interface Window {
    gallery: {
      names: string[];
      show(name: string, more?: Partial<WarningModel>, anchor?: string): void;
      outcomes: WarningOutcome[];
      lost: number;
      /** Whether what unfolds is there with the dialog, comes `late`, or cannot be had. */
      folds: 'ready' | 'late' | 'never';
      /** Lets what is late come. */
      arrive(): void;
      /** Milliseconds the last show took, until it returned. */
      took: number;
      mark(name: string, place: string): void;
      /** The hint beside the editor, a photo that is looked at, a tip. */
      part(name: 'hint' | 'waiting' | 'tip'): void;
    };
  }
}

const marks = createMarkLayer(document, () => 'id', bundledDrawings);
let arrive = (): void => undefined;
const source: DrawingsSource = {
  ready: () => (window.gallery.folds === 'ready' ? drawings : undefined),
  async load() {
    if (window.gallery.folds === 'late') await new Promise<void>((resolve) => (arrive = resolve));
    return window.gallery.folds === 'never' ? undefined : drawings;
  },
};
const host = createWarningHost(document, { drawings: source, onLost: () => (window.gallery.lost += 1) });
window.gallery = {
  names: Object.keys(states),
  outcomes: [],
  lost: 0,
  folds: 'ready',
  arrive: () => arrive(),
  took: 0,
  mark(name, place) {
    const model = states[name];
    const at = document.querySelector(place);
    if (model !== undefined && at !== null) marks.mark(at, at, model.verdict, model.citation);
  },
  part(name) {
    const draft = document.querySelector('#draft') as Element;
    const { verdict, citation } = states['modal-full'] as WarningModel;
    if (name === 'hint')
      createHintView(document, () => undefined).show({
        key: 'gallery',
        model: { language: 'id', employee: 'PNS', act: 'post', verdict, citation },
        editors: [draft],
        scope: document.body,
      });
    else if (name === 'waiting') showWaiting(document, 'id', 2);
    else showTip(document, 'Kata yang membuat peringatan: coblos nomor 2', draft);
  },
  show(name, more = {}, anchor) {
    const model = states[name];
    if (model === undefined) throw new Error(`no state ${name}`);
    const from = performance.now();
    const shown = host.show(
      { ...model, ...more },
      anchor === undefined ? null : document.querySelector(anchor),
    );
    this.took = performance.now() - from;
    void shown.then((outcome) => this.outcomes.push(outcome));
  },
};
