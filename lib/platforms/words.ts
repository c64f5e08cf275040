/**
 * Visible words and accessible names that several platforms share, in English and Bahasa Indonesia. Facts gathered from
 * the sites' own strings and from real pages (2024 to November 2026); a platform adds its own where it differs.
 */
import type { Names } from './types';

export const LIKE: Names = { en: ['Like'], id: ['Suka', 'Sukai'] };
export const UNLIKE: Names = {
  en: ['Unlike', 'Remove Like', 'Undo like', 'Liked'],
  id: ['Hapus Suka', 'Batalkan suka', 'Batal Suka', 'Urungkan suka', 'Suka Aktif', 'Disukai'],
};
export const REPLY: Names = {
  en: ['Reply', 'Post your reply'],
  id: ['Balas', 'Posting balasan Anda'],
};
export const COMMENT: Names = {
  en: ['Comment', 'Leave a comment', 'Add a comment', 'Write a comment'],
  id: [
    'Komentar',
    'Komentari',
    'Beri komentar',
    'Tulis komentar',
    'Tambahkan komentar',
    'Tinggalkan komentar',
  ],
};
export const SHARE: Names = {
  en: ['Share', 'Share post', 'Share now'],
  id: ['Bagikan', 'Bagikan postingan', 'Bagikan sekarang'],
};
export const SEND: Names = { en: ['Send'], id: ['Kirim'] };
export const FORWARD: Names = { en: ['Forward'], id: ['Teruskan'] };
export const REPOST: Names = {
  en: ['Repost', 'Retweet', 'Boost'],
  id: ['Posting ulang', 'Bagikan ulang', 'Repost'],
};
export const UNREPOST: Names = {
  en: ['Undo repost', 'Remove repost', 'Remove', 'Reposted'],
  id: ['Batalkan posting ulang', 'Hapus posting ulang', 'Memposting ulang'],
};
export const QUOTE: Names = {
  en: ['Quote', 'Quote post'],
  id: ['Kutipan', 'Kutip', 'Kutip postingan'],
};
export const POST: Names = {
  en: ['Post', 'Publish', 'Tweet', 'Post all', 'Post comment', 'Send comment', 'Post reply', 'Send reply'],
  id: [
    'Posting',
    'Publikasikan',
    'Terbitkan',
    'Posting semua',
    'Kirim',
    'Kirim komentar',
    'Posting komentar',
    'Kirim balasan',
    'Posting balasan',
  ],
};
export const FOLLOW: Names = { en: ['Follow', 'Follow back'], id: ['Ikuti', 'Ikuti balik'] };
export const FOLLOWING: Names = {
  en: ['Following', 'Requested', 'Unfollow'],
  id: ['Mengikuti', 'Diikuti', 'Diminta', 'Setop Ikuti', 'Berhenti Mengikuti', 'Batal Ikuti'],
};
export const SUBSCRIBE: Names = { en: ['Subscribe'], id: ['Subscribe', 'Berlangganan', 'Langganan'] };
export const SUBSCRIBED: Names = {
  en: ['Subscribed', 'Unsubscribe'],
  id: ['Disubscribe', 'Berhenti subscribe', 'Berlangganan aktif'],
};
export const JOIN: Names = {
  en: ['Join', 'Join group', 'Join channel', 'Join community'],
  id: [
    'Gabung',
    'Gabung ke grup',
    'Gabung grup',
    'Gabung ke komunitas',
    'Gabung ke channel',
    'Gabung ke saluran',
    'Bergabung dengan grup',
  ],
};
export const JOINED: Names = {
  en: ['Joined', 'Leave', 'Leave group'],
  id: ['Bergabung', 'Keluar', 'Keluar dari grup'],
};
/** A name (folded) that begins with taking something back is never an act, whatever hook its control carries. */
export const TAKES_BACK =
  /^(?:un(?:like|follow|subscribe|react)|(?:remove|undo|delete|hapus|batal(?:kan)?|berhenti|setop|urungkan) |tidak suka lagi)/;
export const VOTE: Names = { en: ['Vote'], id: ['Beri suara', 'Kirim suara', 'Pilih'] };
export const CANCEL: Names = {
  en: ['Cancel', 'Close', 'Back'],
  id: ['Batal', 'Batalkan', 'Tutup', 'Kembali'],
};

/** Names that begin with an action word but only count or open a list of people: never an act, on any platform. */
export const COUNTERS: Names = {
  en: [
    // "Like: 46K people", "Suka: 30 orang"
    '{name}: {n}…',
    'See who reacted to this',
    '{n} reaction; see who reacted to this',
    '{n} reactions; see who reacted to this',
    '{n} likes',
    '{n} like',
    '{n} comments',
    '{n} comment',
    '{n} shares',
    '{n} reposts',
    '{n} reactions',
    '{n} comments on {name}',
    '{n} reposts of {name}',
    '{name} and {n} others',
    '{name} and {n} others reacted',
    'Liked by {name}',
    '{n} replies, {n} reposts, {n} likes, {n} bookmarks, {n} views',
    'View all {n} comments',
    'View all {n} replies',
  ],
  id: [
    'Lihat siapa yang menanggapi ini',
    '{n} suka',
    '{n} komentar',
    '{n} kali dibagikan',
    'Disukai oleh {name}',
    'Lihat semua {n} komentar',
    'Lihat semua {n} balasan',
  ],
};

/** Private or neutral controls that stand in action rows, whatever is drawn on them. */
export const FREE: Names = {
  en: [
    ...CANCEL.en,
    'Save',
    'Bookmark',
    '{n} Bookmarks. Bookmark',
    'Copy link',
    'More',
    'See more',
    'Hide',
    'Report',
    'Delete',
    'Next',
    'Previous',
    'Load more comments',
  ],
  id: [
    ...CANCEL.id,
    'Simpan',
    'Markah',
    '{n} Markah. Markah',
    'Salin tautan',
    'Lainnya',
    'Lihat selengkapnya',
    'Sembunyikan',
    'Laporkan',
    'Hapus',
    'Berikutnya',
    'Selanjutnya',
    'Sebelumnya',
    'Muat komentar lainnya',
  ],
};

/** Search boxes: an editable element with such a name is never a composer. */
export const SEARCH: Names = { en: ['Search…'], id: ['Cari…', 'Telusuri…'] };
