/** What the notes of the legal corpus say about conditions and about whom a rule means, as data for `npm run data`. */
import type { Act } from '../../lib/acts';
import type { BothLanguages, TableCondition } from '../../lib/rules/corpus-types';

/**
 * Acts for which the case a condition states can never hold, from the corpus's own notes:
 * holds-position: "jangan ditampilkan untuk like biasa" (its text) and "keep it out of warnings for plain reactions"
 * (UU 10/2016 Pasal 71); joins-team: "A like is not team membership; cite this only for joining a campaign team or
 * organising" (UU 7/2017 Pasal 280), and writing, sharing, following or uploading is not joining a team either.
 */
export const NEVER_FOR: Readonly<Record<string, readonly Act[]>> = {
  'holds-position': ['like', 'react', 'follow', 'join-group'],
  'joins-team': ['like', 'react', 'comment', 'share', 'post', 'upload-photo', 'follow'],
};

/** The corpus on the table: "`other` with `campaign-team` means real team work", which is what joins-team asks. */
export const MET_BY: Readonly<Record<string, TableCondition['metBy']>> = {
  'joins-team': { acts: ['other'], subject: 'campaign-team' },
  // The acts the rule itself lists.
  'counts-as-action': { acts: ['comment', 'share', 'post', 'other'] },
};

/**
 * Conditions the table has only in notes. UU 10/2016 Pasal 71 bans decisions and actions; the rule's own `acts` leave
 * out reactions, following, photos and attending, and its note says that a like as an action "was not confirmed". For
 * civil servants the table asks holds-position; for soldiers, police and village heads it asked nothing.
 */
export const OWN_CONDITIONS: Readonly<Record<string, TableCondition>> = {
  'counts-as-action': {
    id: 'hanya bila dinilai sebagai tindakan yang menguntungkan atau merugikan pasangan calon',
    en: 'only if it is judged an action that benefits or harms a candidate pair',
  },
};
export const OWN_ROW_CONDITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tni: { 'uu-10-2016-71-1': 'counts-as-action' },
  polri: { 'uu-10-2016-71-1': 'counts-as-action' },
  kades: { 'uu-10-2016-71-1': 'counts-as-action' },
};

/** Summaries that name fewer people than the rule `binds`: a village head must see that the rule means them. */
export const SUMMARIES: Readonly<Record<string, BothLanguages>> = {
  'uu-10-2016-71-1': {
    id: 'Pejabat negara, pejabat daerah, pejabat ASN, anggota TNI dan Polri, kepala desa, dan lurah dilarang membuat keputusan atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon pilkada. Pelanggaran yang disengaja dapat dipidana.',
    en: 'State and regional officials, ASN officials, members of TNI and Polri, village heads and lurah may not take decisions or actions that benefit or harm a candidate pair in a regional election. Deliberate breaches can be punished as a crime.',
  },
};
