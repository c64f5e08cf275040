import { Component, createRef } from 'preact';
import type { Language } from '../../lib/guard-state';
import { askedSigns, type PhotoBox, type PhotoFinding, type PhotoWord } from '../../lib/photo-findings';
import { say, t } from '../../lib/texts/warning';

const LONGEST_SIDE = 420;
const PAD = 3;

export interface PhotoFigureProps {
  language: Language;
  finding: PhotoFinding;
  /** Words that counted, folded as recognition shows them; others stay unmarked. */
  counted: readonly string[];
}

/**
 * The picture with what was found marked in it. Drawn on a canvas: no address of it is ever made for the page. A class,
 * because hooks would be one more kilobyte in every guarded tab.
 */
export class PhotoFigure extends Component<PhotoFigureProps> {
  private readonly canvas = createRef<HTMLCanvasElement>();
  private drawing = new AbortController();

  override componentDidMount(): void {
    this.draw();
  }

  override componentDidUpdate(before: PhotoFigureProps): void {
    if (before.finding !== this.props.finding) this.draw();
  }

  override componentWillUnmount(): void {
    this.drawing.abort();
  }

  private draw(): void {
    const { finding } = this.props;
    const boxes = [...this.words().map((word) => word.box), ...askedSigns(finding).map((sign) => sign.box)];
    this.drawing.abort();
    this.drawing = new AbortController();
    void draw(this.canvas.current, finding.still, boxes, this.drawing.signal);
  }

  private words(): PhotoFinding['words'] {
    const { finding, counted } = this.props;
    const all = finding.words.filter((word) => isCounted(word.text, counted));
    return all.filter((word) => !all.some((phrase) => isWithin(word, phrase)));
  }

  override render() {
    const { language, finding } = this.props;
    const found = [
      ...new Set([
        ...this.words().map((word) => `“${word.text}”`),
        ...askedSigns(finding).map(({ sign }) => say(language, 'sign', sign) ?? sign),
      ]),
    ];
    return (
      <figure class="photo">
        <canvas ref={this.canvas} role="img" aria-label={t(language, 'photo.alt', [finding.name])} />
        <figcaption>
          {found.length > 0
            ? t(language, 'photo.found', [found.join(', ')])
            : (say(language, 'photoStatus', finding.status) ?? '')}
        </figcaption>
      </figure>
    );
  }
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A word read alone may be part of what counted; a phrase pieced together may hold it. */
function isCounted(word: string, counted: readonly string[]): boolean {
  const folded = fold(word);
  if (folded === '') return false;
  return counted.some((text) => {
    const other = fold(text);
    return other.includes(folded) || (word.includes(' ') && other !== '' && folded.includes(other));
  });
}

/** A word that a phrase at its place says again: “COBLOS” in “COBLOS NOMOR”. */
function isWithin(word: PhotoWord, phrase: PhotoWord): boolean {
  const [x, y] = [(word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2];
  const { x0, y0, x1, y1 } = phrase.box;
  const isLonger = phrase.text.length > word.text.length && phrase.text.includes(word.text);
  return isLonger && x > x0 && x < x1 && y > y0 && y < y1;
}

async function draw(
  canvas: HTMLCanvasElement | null,
  still: Blob | undefined,
  boxes: readonly PhotoBox[],
  signal: AbortSignal,
): Promise<void> {
  if (!canvas) return;
  // Nothing to show of a file that could not be decoded; a tiny one is its own still, decoded here for the first time.
  const bitmap = still && (await createImageBitmap(still).catch(() => undefined));
  canvas.hidden = !bitmap;
  if (!bitmap) return;
  try {
    if (signal.aborted) return;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return;
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    for (const { x0, y0, x1, y1 } of boxes) {
      const frame = [
        x0 * canvas.width - PAD,
        y0 * canvas.height - PAD,
        (x1 - x0) * canvas.width + 2 * PAD,
        (y1 - y0) * canvas.height + 2 * PAD,
      ] as const;
      // Two lines, dark in light, so that one of them is seen on any picture.
      context.lineWidth = 5;
      context.strokeStyle = '#fff';
      context.strokeRect(...frame);
      context.lineWidth = 2.5;
      context.strokeStyle = '#8a3b00';
      context.strokeRect(...frame);
    }
  } finally {
    bitmap.close();
  }
}
