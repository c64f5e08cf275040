// Made from locales/*.yml by `npx tsx scripts/texts.ts`. Do not edit.
export const sign = {
  'sign.call': ['jempol dan kelingking', 'thumb and little finger'],
  'sign.fist': ['tangan mengepal', 'fist'],
  'sign.five_open': ['lima jari terbuka', 'open hand'],
  'sign.four': ['isyarat empat jari', 'four-finger sign'],
  'sign.index_thumb': ['jempol dan telunjuk', 'thumb and index finger'],
  'sign.metal': ['isyarat metal', 'metal sign'],
  'sign.ok': ['isyarat oke', 'OK sign'],
  'sign.one': ['isyarat satu jari', 'one-finger sign'],
  'sign.other': ['isyarat tangan lain', 'another hand sign'],
  'sign.three': ['isyarat tiga jari', 'three-finger sign'],
  'sign.thumb': ['jempol', 'thumb up'],
  'sign.two_peace': ['isyarat dua jari', 'two-finger sign'],
} as const;
