/** Facebook's own words, English and Bahasa Indonesia (pages of November 2025 to August 2026). */
import type { Names } from '../types';

/** Already reacted: the press takes it back or opens the picker. */
export const DONE: Names = {
  en: ['Change {name} reaction', 'Like button, pressed…', 'like, pressed…', '{n}like, pressed…'],
  id: [
    'Suka Aktif',
    'Disukai',
    'Ubah tanggapan…',
    'Tombol suka, ditekan…',
    'suka, ditekan…',
    '{n}suka, ditekan…',
  ],
};

/** The phone shell writes the count and the word as one: "2.3Klike, double tap and hold for more reactions"; reels: "Suka, 12 rb". */
export const COUNTED: Names = {
  en: ['like, double tap…', '{n}like, double tap…', 'Like, {n}…'],
  id: ['suka, ketuk…', '{n}suka, ketuk…', 'suka, tekan…', '{n}suka, tekan…', 'Suka, {n}…'],
};

/** Faces of the reaction picker; Like itself is told apart by where it stands. */
export const FACES: Names = {
  en: ['Love', 'Care', 'Haha', 'Wow', 'Sad', 'Angry'],
  id: ['Super', 'Peduli', 'Haha', 'Wow', 'Sedih', 'Marah'],
};

export const SHARE_OPENER: Names = {
  en: [
    'Send this to friends or post it on your profile',
    'Send this to friends or post it on your timeline',
    'Share',
    'Share, {n}…',
  ],
  id: ['Kirim ini ke teman atau posting di profil Anda', 'Bagikan', 'Frekuensi dibagikan…'],
};

export const SHARE_FINAL: Names = {
  // In menus the audience follows: "Bagikan sekarang (Publik)".
  en: ['Share now…', 'Share', 'Share to Feed', 'Share to Facebook', 'Post to Facebook'],
  id: ['Bagikan sekarang…', 'Bagikan', 'Bagikan ke Beranda', 'Bagikan ke Facebook', 'Posting ke Facebook'],
};

/** Answers to an event; elsewhere the same word says what one likes to be shown. */
export const ATTENDING: Names = {
  en: ['Interested', 'Going'],
  id: ['Tertarik', 'Hadir', 'Akan Hadir'],
};

export const STORY: Names = {
  en: ['Share to story', 'Share to your story', 'Add to story'],
  id: ['Bagikan ke cerita', 'Bagikan ke cerita Anda', 'Tambahkan ke cerita'],
};

export const COMMENT_SUBMIT: Names = {
  en: ['Post comment', 'Comment', 'Send', 'Send comment'],
  id: ['Posting komentar', 'Kirim komentar', 'Kirim', 'Komentari'],
};

/** Comment boxes of video and photo views, where forms are not always there. */
export const BOXES = [
  'Comment as',
  'Answer as',
  'Write a',
  'Reply',
  'Komentari sebagai',
  'Tulis komentar',
  'Jawab sebagai',
  'Balas',
]
  .map((name) => `[role="textbox"][aria-label^="${name}"]`)
  .join(', ');
