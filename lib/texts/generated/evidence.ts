// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const evidence = {
  'evidence.account': ['akun “$1”', 'the account “$1”'],
  'evidence.ballot_number': ['“$1”, nomor urut', '“$1”, a ballot number'],
  'evidence.candidate': ['“$1”, nama calon', '“$1”, name of a candidate'],
  'evidence.figure': ['“$1”, tokoh politik', '“$1”, a political figure'],
  'evidence.hashtag': ['tagar “$1”', 'the hashtag “$1”'],
  'evidence.pair': ['“$1”, nama pasangan calon', '“$1”, name of a ticket'],
  'evidence.party': ['“$1”, nama partai', '“$1”, name of a party'],
  'evidence.term': ['“$1”, kata kampanye', '“$1”, a campaign word'],
  'evidence.watch': ['“$1”, dari daftar Anda sendiri', '“$1”, from your own list'],
} as const;
