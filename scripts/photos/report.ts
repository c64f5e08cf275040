import { cpus } from 'node:os';
import type { Growth } from './growth';
import type { HandScore, TextGroup } from './score';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const quantile = (sorted: readonly number[], q: number): string =>
  `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0)} ms`;

export interface Measured {
  hands: HandScore;
  texts: ReadonlyMap<string, TextGroup>;
  pictures: { seen: number; all: number };
  /** Milliseconds of each picture, sorted. */
  times: readonly number[];
  /** Pictures there was no time for. */
  unfinished: number;
  /** Most megabytes the extension held; 0 where that cannot be told. */
  memory: number;
  /** Median load of the machine meanwhile: programs that wanted a core. */
  load: number;
  growth: Growth;
}

/** docs/photos.md. */
export function report({
  hands,
  texts,
  pictures,
  times,
  unfinished,
  memory,
  load,
  growth,
}: Measured): string {
  const signs = [...hands.perSign]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([sign, { n, hit, wrong }]) => `| ${sign} | ${n} | ${percent(hit, n)} | ${percent(hit, hit + wrong)} |`,
    )
    .join('\n');
  const groups = [...texts]
    .map(
      ([name, { found, missed, falseAlarms, quiet }]) =>
        `| ${name} | ${found + missed} | ${percent(found, found + missed)} | ${percent(found, found + falseAlarms)} | ${percent(falseAlarms, falseAlarms + quiet)} |`,
    )
    .join('\n');
  return `# The photo check, measured

Made by \`npm run eval:photos\`: the built extension's own photo page in a real Chromium, one picture after the other, on
labelled pictures that do not ship (${pictures.seen} of ${pictures.all}). **No face is recognised, anywhere**: writing and finger positions only. No model in the
package can tell one person from another, and none looks at faces.

## Hand signs

Right sign in **${percent(hands.right, hands.photos)}** of ${hands.photos} pictures with a sign (goal 88 %). A sign asked about in **${percent(hands.falseSigns, hands.ordinary)}** of ${hands.ordinary} ordinary
pictures (goal at most 5 %), ${percent(hands.widerFalse, hands.widerOrdinary)} of ${hands.widerOrdinary} with the non-political pictures of the text set.

| on the same pictures | right sign | false signs on ordinary pictures | time |
| --- | --- | --- | --- |
| \`@vladmandic/human\`, no filters | 76.7 % | 48 % | 135 ms |
| \`@mediapipe/hands\`, every third picture, no filters | 93.9 % | 46 % | 1.2 s |
| this | ${percent(hands.right, hands.photos)} | ${percent(hands.falseSigns, hands.ordinary)} | see below, writing included |

| sign | pictures | recall | precision |
| --- | --- | --- | --- |
${signs}

The models are MediaPipe's palm detector and full hand landmark model, run on the CPU by LiteRT. Palms are looked for in four
squares: the whole picture, a wider one (a palm that fills the picture is not known as one) and its two ends
(\`lib/photo/hands/detect.ts\`). Whether the thumb counts is told by where its tip stands across the palm
(\`lib/photo/hands/fingers.ts\`). What decides about a question are the filters: size of the hand in the picture, held upright,
clearly one sign (\`lib/photo/hands/held-up.ts\`); an open hand, a fist or fingers that are no known sign lead to no question
and are not filtered. Most pictures with a sign show two men near the camera: for group photos these figures are an upper bound.

## Political text

| pictures | political | recall | precision | false alarms |
| --- | --- | --- | --- | --- |
${groups}

Goals: recall .80 on real and .85 on all at precision .95; at most 2 false alarms per 100. Baseline: recall .54 at precision
.97 (one reading, no preparation).

How it reads: the whole picture as it is; each line of writing by itself, set upright, dark on light and 36 pixels tall, the
writing around a seal laid flat first (\`lib/photo/lines\`; lines are ranked by their strokes, so that small print whose letters run
together comes first and leaves and folds come last); the surroundings of a word that seems to be one of campaigns and parties
once more, larger (\`lib/photo/closer.ts\`); and, where any writing was found, the whole picture again with light and shade evened
out. Places of writing that the first reading left unsure are read by a second reader made for scenes (\`lib/photo/scene\`: PP-OCRv4's
finding and reading models, Latin signs only, weights in one byte each, run by ONNX Runtime in WebAssembly): steep, small and worn
letters. It comes after the hands and the first reading, so that a slow machine still answers; there it may not get its turn.
Lines too garbled to read are compared with the full names of parties and known figures and the words of ballots, letter by
letter and by how alike letters look (\`lib/photo/phrases.ts\`). A large number that stands alone beside an office sought is
taken for a ballot number (\`lib/photo/ballot-number.ts\`).

Tried on 65 of the real ones and of no use, so left out: smoother enlarging, sharpening, the colour in which a line stands out
most instead of its brightness, larger and smaller margins and letters, and reading lines in Tesseract's single-line mode. Of
no use with the second reader: reading its unsure lines again tighter, looser, inverted or grey, a larger picture for finding places,
seals that are not whole laid flat, and weighing how likely a party's name stands in a garbled line (noise came as near as the one
real case).

What it does not find: letters of about five pixels or less, most writing on folded flags, names cut
off by the edge, handwriting-like fonts, and a party's logo without its name. Neither reader reads these. How boards drawn for it
fare at night, turned, far away or in a glare: [photos-conditions.md](photos-conditions.md).

## Time, memory, size

Median ${quantile(times, 0.5)}, 95th percentile ${quantile(times, 0.95)} per picture, from choice to finding (goal 2.5 s), for ${unfinished} of ${times.length} the limit
of six seconds was reached; on ${cpus().length} cores that ${load.toFixed(1)} programs wanted
at a time (median). ${load > cpus().length + 1 ? 'That is a busy machine: times are longer and less is read within the limit than on a quiet one.' : ''}
${
  memory === 0
    ? 'Memory was not measured here.'
    : `The extension held at most ${Math.round(memory)} MB (goal 400 MB), models and readers included, asked for every 150 ms while a picture was looked at: the proportional share (PSS) of all processes that run the
extension, so that pages two processes share count once.`
}

What that is was taken apart on 23 November 2026; these figures are of that day, not of this run. 82 MB are there before the
first picture. Memory of WebAssembly never shrinks, and the three runtimes took 64 MB (hands), 98 MB (scene reader) and 25 MB
(Tesseract) for good. So hands and scene reader each live in a worker (\`lib/photo/engine/room.ts\`) that is ended when its part of a
picture is done: the two do not stand beside each other. What was compiled stays, so that a worker is ready again after 0.15 s.
Functions of the scene reader's runtime are so large that browsers take much memory to translate them. That which registers its
operators takes 190 MB for a moment at its first call, so it comes first, when little else is there, and 215 MB for two seconds at
its seventh, when browsers translate it better: so it is called once only, and later workers take over the 3 MB of memory it had
filled (\`lib/photo/engine/instantiating.ts\`). That for casts takes 90 MB, so its models ship without casts
(\`scripts/photos/onnx-file.ts\`). A square picture took 35 MB more than others, so it is searched in as many pixels as they. Of no
use: looking for places of writing in two overlapping halves takes 35 MB less, but lost two of the 57 pictures with political text.

The photo check adds ${growth.photo.toFixed(1)} MB to a package of ${growth.all.toFixed(1)} MB (limit 20 MB), in files loaded with the first picture.
`;
}
