import type { Step } from '../../tests/fixtures/pages/kit';

/** One act of the tour: the steps a person makes, the last of which is the act itself. */
export interface TourAct {
  name: string;
  situation: string;
  steps: readonly Step[];
}

const at = (situation: string, part: string) => `#${situation} ${part}`;
const click = (situation: string, part: string): Step => ({ do: 'click', at: at(situation, part) });
const button = (act: string) => `[data-act="${act}"]`;
const sending = (situation: string, composer: string, before: Step[] = []): TourAct['steps'] => [
  ...before,
  click(situation, `[data-composer="${composer}"] ${button('send')}`),
];

/** Every act the guard knows, in every way the practice feed offers: each must be held. */
export const HELD: readonly TourAct[] = [
  { name: 'like, by click', situation: 'like-candidate', steps: [click('like-candidate', button('like'))] },
  {
    name: 'like, by key',
    situation: 'like-winner',
    steps: [{ do: 'press', key: 'Enter', at: at('like-winner', button('like')) }],
  },
  {
    name: 'react',
    situation: 'react-quiet',
    steps: [click('react-quiet', button('react-menu')), click('react-quiet', button('react'))],
  },
  { name: 'comment', situation: 'comment-congratulate', steps: sending('comment-congratulate', 'comment') },
  {
    name: 'reply',
    situation: 'reply-supporter',
    steps: sending('reply-supporter', 'reply', [click('reply-supporter', button('reply'))]),
  },
  {
    name: 'repost',
    situation: 'repost-party',
    steps: [click('repost-party', button('share-menu')), click('repost-party', button('repost'))],
  },
  { name: 'quote', situation: 'quote-critic', steps: sending('quote-critic', 'quote') },
  { name: 'post', situation: 'post-invite', steps: sending('post-invite', 'post') },
  { name: 'story', situation: 'story-brother', steps: sending('story-brother', 'story') },
  {
    name: 'upload, by picker',
    situation: 'upload-picker',
    steps: [
      {
        do: 'choose',
        file: 'kampanye-dirgantara-wiksanegara-nomor-2.png',
        at: at('upload-picker', '[data-part="file"]'),
      },
    ],
  },
  {
    name: 'upload, by drop',
    situation: 'upload-drop',
    steps: [{ do: 'drop', file: 'spanduk-arunika-nomor-1.png', at: at('upload-drop', 'textarea') }],
  },
  {
    name: 'upload, by paste',
    situation: 'upload-paste',
    steps: [{ do: 'paste', file: 'tim-sukses-dirgantara.png', at: at('upload-paste', 'textarea') }],
  },
  { name: 'follow', situation: 'follow-candidate', steps: [click('follow-candidate', button('follow'))] },
  {
    name: 'join a group',
    situation: 'join-campaign-group',
    steps: [click('join-campaign-group', button('join'))],
  },
  {
    name: 'follow a party, outside any stage',
    situation: 'follow-party-now',
    steps: [click('follow-party-now', button('follow'))],
  },
];

/** Ordinary acts: none of them may be held. */
export const FREE: readonly TourAct[] = [
  { name: 'like', situation: 'like-neighbour', steps: [click('like-neighbour', button('like'))] },
  {
    name: 'comment',
    situation: 'comment-school',
    steps: sending('comment-school', 'comment'),
  },
  {
    name: 'repost',
    situation: 'share-official',
    steps: [click('share-official', button('share-menu')), click('share-official', button('repost'))],
  },
  { name: 'post', situation: 'post-class', steps: sending('post-class', 'post') },
  {
    name: 'upload',
    situation: 'upload-trip',
    steps: [{ do: 'choose', file: 'karyawisata-kelas-5.png', at: at('upload-trip', '[data-part="file"]') }],
  },
  { name: 'follow', situation: 'follow-ministry', steps: [click('follow-ministry', button('follow'))] },
  { name: 'join', situation: 'join-neighbours', steps: [click('join-neighbours', button('join'))] },
];

/** Taking back what the tour did before: never held. */
export const UNDONE: readonly TourAct[] = [
  { name: 'unlike', situation: 'like-candidate', steps: [click('like-candidate', button('like'))] },
  { name: 'unfollow', situation: 'follow-candidate', steps: [click('follow-candidate', button('follow'))] },
];
