/** Boards drawn into a street, under conditions a phone meets. Own drawings, made anew at every run. */
import type { Board } from './boards';

export const WIDTH = 1280;
export const HEIGHT = 960;

export interface Condition {
  name: string;
  /** Height of the capital letters of the first line, pixels of the picture. */
  letters: number;
  /** JPEG quality. */
  quality: number;
  /** Of the board. */
  transform?: string;
  /** Of the whole picture. */
  filter?: string;
  /** Standard deviation of the noise of a dark picture, of 255. */
  noise?: number;
  /** A light mirrored over part of the board. */
  glare?: boolean;
}

const base = { letters: 40, quality: 80 };

export const CONDITIONS: readonly Condition[] = [
  { ...base, name: 'plain, letters of 40 px' },
  { ...base, name: 'night, noise', filter: 'brightness(0.28) contrast(0.85)', noise: 14 },
  { ...base, name: 'turned 5°', transform: 'rotate(5deg)' },
  { ...base, name: 'turned 15°', transform: 'rotate(-15deg)' },
  { ...base, name: 'turned 30°', transform: 'rotate(30deg)' },
  { ...base, name: 'turned 45°', transform: 'rotate(-45deg)' },
  { ...base, name: 'seen from the side', transform: 'perspective(900px) rotateY(48deg) rotateX(8deg)' },
  { ...base, name: 'far, letters of 12 px', letters: 12 },
  { ...base, name: 'far, letters of 10 px', letters: 10 },
  { ...base, name: 'far, letters of 8 px', letters: 8 },
  { ...base, name: 'letters of 20 px, JPEG quality 30', letters: 20, quality: 30 },
  { ...base, name: 'moved (blur 9 px along)', filter: 'url(#moved)' },
  { ...base, name: 'glare over a third', glare: true },
];

/** Capitals are so much of the font size in the sans-serif fonts of browsers. */
const CAPITALS = 0.72;

/** A page of WIDTH by HEIGHT with the board in a street. `seed` shifts things about. */
export function sceneOf({ lines, ground, ink }: Board, condition: Condition, seed: number): string {
  const size = condition.letters / CAPITALS;
  const [x, y] = [50 + ((seed * 7) % 9) - 4, 46 + ((seed * 5) % 9) - 4];
  const text = lines
    .map((line, at) => `<div style="font-size:${at === 0 ? size : size * 0.8}px">${line}</div>`)
    .join('');
  const glare = condition.glare
    ? `<div style="position:absolute;inset:0;background:radial-gradient(circle at ${30 + ((seed * 11) % 40)}% 45%,#fff 0 14%,#fffc 20%,#fff0 42%)"></div>`
    : '';
  return `<!doctype html><style>html{background:#000}
body{margin:0;width:${WIDTH}px;height:${HEIGHT}px;overflow:hidden;position:relative;filter:${condition.filter ?? 'none'};
background:linear-gradient(#9cc3de,#cfdfe6 48%,#7d7a73 49%,#5e5b57)}
i{position:absolute;background:#a58f78}b{position:absolute;border-radius:50%;background:#3f6b3a}
.board{position:absolute;left:${x}%;top:${y}%;translate:-50% -50%;transform:${condition.transform ?? 'none'};
background:${ground};color:${ink};padding:${size * 0.7}px ${size}px;font:700 ${size}px/1.35 'DejaVu Sans','Liberation Sans',sans-serif;
text-align:center;white-space:nowrap;border:${Math.max(2, size / 12)}px solid #333}</style>
<svg width="0" height="0"><filter id="moved"><feGaussianBlur stdDeviation="4.5 0"/></filter></svg>
<i style="left:${(seed * 13) % 60}%;top:18%;width:22%;height:31%"></i><i style="left:${62 + ((seed * 3) % 20)}%;top:24%;width:14%;height:25%;background:#8d8577"></i>
<b style="left:${(seed * 29) % 80}%;top:28%;width:180px;height:200px"></b>
<div class="board">${text}${glare}</div>`;
}
